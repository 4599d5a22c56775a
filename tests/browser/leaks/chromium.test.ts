/**
 * Nothing leaks in Chromium. Each engine has a file, because they wait for the network more than they work, and can wait side
 * by side.
 */
import { compareLeaks } from './compare.js';

compareLeaks('chromium');
