import { mountProblems } from '../parts/problems.js';
import { bring } from './load-file.js';

bring(mountProblems);
