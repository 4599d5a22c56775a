import { mountVendors } from '../parts/vendors.js';
import { bring } from './load-file.js';

bring(mountVendors);
