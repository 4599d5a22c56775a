import { describeServices } from '../services/details.js';
import { bring } from './load-file.js';

bring(describeServices);
