/** Nothing leaks in Firefox. A file for each engine, because they wait for the network more than they work, and can wait side by side. */
import { compareLeaks } from './compare.js';

compareLeaks('firefox');
