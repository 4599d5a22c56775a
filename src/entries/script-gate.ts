import { mountGate } from '../parts/gate.js';
import { bring } from './load-file.js';

bring(mountGate);
