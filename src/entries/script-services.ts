import { mountServices } from '../parts/services.js';
import { bring } from './load-file.js';

bring(mountServices);
