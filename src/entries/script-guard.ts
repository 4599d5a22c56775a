import type { Inside } from '../inside.js';
import { mountGuard } from '../parts/guard.js';
import { bring, type Loader } from './load-file.js';

const script = document.currentScript as Loader;
if (script.consentgate) bring(mountGuard);
// `consentgate snippet` has put us ahead of the core, into the same element.
else script.consentgate = (inside: Inside) => inside.isGuarded && mountGuard(inside);
