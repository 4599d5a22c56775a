import { mountAnswer } from '../parts/answer.js';
import { bring } from './load-file.js';

bring(mountAnswer);
