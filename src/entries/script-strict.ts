import { mountStrict } from '../parts/strict.js';
import { bring } from './load-file.js';

bring(mountStrict);
