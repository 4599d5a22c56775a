import { mountRelease } from '../parts/release.js';
import { bring } from './load-file.js';

bring(mountRelease);
