import type { Guard } from '../gate/guard.js';
import type { Inside } from '../inside.js';
import { mountGuard } from '../parts/guard.js';
import { bring, type Loader } from './load-file.js';

/** Its hosts and category stand in the page, but no name of its own: it may be the catalogue's, with a host more. */
const mayBeKnown = ({ id, name, firstParty }: Inside['config']['services'][number]) =>
  // `consentgate snippet` writes all that the catalogue has.
  name === id && firstParty === undefined;

const mount = (inside: Inside): Guard => {
  const guard = mountGuard(inside);
  if (inside.config.services.some(mayBeKnown)) inside.use('services');
  return guard;
};

const script = document.currentScript as Loader;
if (script.consentgate) bring(mount);
// `consentgate snippet` has put us ahead of the core, into the same element.
else script.consentgate = (inside: Inside) => inside.isGuarded && mount(inside);
