/* For sites that mark, or have rewritten, all their tags: never with the guard, and the page waits for the least that it can. */
import { startMarked } from './start-marked.js';

startMarked();
