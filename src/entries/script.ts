import { createGuard } from '../gate/guard.js';
import { start } from './start.js';

start({ guard: createGuard });
