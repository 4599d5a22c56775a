/* For sites that mark, or have rewritten, all their tags: the same without the guard. */
import { start } from './start.js';

start({});
