import { findProblems } from '../config/problems.js';
import { bring } from './load-file.js';

bring(findProblems);
