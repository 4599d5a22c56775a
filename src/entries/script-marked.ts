/* For sites that mark, or have rewritten, all their tags: the same, and never with the guard. */
import { start } from './start.js';

start({ block: 'marked' });
