import { mountPlaceholders } from '../ui/mount-placeholders.js';
import { bring } from './load-file.js';

bring(mountPlaceholders);
