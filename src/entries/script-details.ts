import { describeService } from '../services/details.js';
import { bring } from './load-file.js';

bring(describeService);
