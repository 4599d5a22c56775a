import type { Guard } from '../gate/guard.js';
import type { Inside } from '../inside.js';
import { mountGuard } from '../parts/guard.js';
import { mayBeKnown } from '../parts/known.js';
import { bring, type Loader } from './load-file.js';

const mount = (inside: Inside): Guard | Promise<never> => {
  const guard = mountGuard(inside);
  if (inside.config.services.some(mayBeKnown)) inside.use('services');
  return guard;
};

const script = document.currentScript as Loader;
if (script.consentgate) bring(mount);
// `consentgate snippet` has put us ahead of the core, into the same element.
else script.consentgate = (inside: Inside) => inside.isGuarded && mount(inside);
