import type { CoreConfig } from '../config/options.js';
import type { RawOptions } from '../config/parse.js';
import type { ConsentStore } from '../state/consent.js';
import type { Trust } from '../trusted-types.js';
import { openDoors } from './doors.js';
import { createHeldFinder } from './held-addresses.js';
import { createKeeper } from './keeper.js';
import { createPolicy, readOurs, writePolicy } from './policy.js';
import type { Inspector } from './watch.js';

/** What the guard is given. */
export interface GuardHost {
  readonly config: CoreConfig;
  /** The options as they were given. */
  readonly raw: RawOptions;
  readonly store: Pick<ConsentStore, 'subjects' | 'allows'>;
  readonly signal: AbortSignal;
  readonly trust: Trust;
  /** Has marked elements held or fired. */
  look(elements: Element[]): void;
  /** Takes what the browser has held (`block: strict`). */
  report(violation: SecurityPolicyViolationEvent): void;
  /** Tells the page what was held and is no element. */
  tell(detail: { readonly service: string; readonly address: string }): void;
}

/** Holds what nobody marked: it is marked as soon as it is seen, and is a marked element from there on. */
export interface Guard extends Inspector {
  /** Releases what may go now. */
  update(): void;
}

/** Creates the guard, and puts it in front of everything that this page can fetch and store with. */
export const createGuard = (host: GuardHost): Guard => {
  const { config, store, look, trust } = host;
  const isGranted = (id: string) => store.allows(undefined, id);
  /** Is there a service of which only the catalogue knows the hosts, and has not told yet? */
  const isUnknown = () => config.services.some(({ id }) => !store.subjects[id]?.hosts?.map);
  /** And which may be held? */
  const isWaiting = () => !config.categories.every(isGranted) && isUnknown();
  const isStrict = config.block === 'strict';
  const ours = readOurs(host.raw);
  const services = () => Object.values(store.subjects);
  let isToSeal = isStrict;
  const finder = createHeldFinder({
    services,
    isGranted,
    // In doubt it is held: until we know whose they are, all other origins. Of what a text of the page's own names in `strict`
    // (a namespace, a comment, base64) the browser holds what is fetched.
    isClosed: (isAddress) => (isStrict && isAddress) || isWaiting(),
    allow: config.allow,
    ours,
    trust,
  });
  const isDenied = (id: string) => store.allows(`!${id}`);
  const keeper = createKeeper({ finder, trust, isGranted, isDenied, look });
  let granted: readonly string[] = [];
  const update = () => {
    // What is granted has to be in the policy, too.
    if (isToSeal && !isUnknown()) {
      isToSeal = false;
      const granted = services().filter(({ id }) => isGranted(id));
      writePolicy(createPolicy([...config.allow, ...ours], granted));
      // Of what we are given, a listener takes the signal.
      document.addEventListener('securitypolicyviolation', host.report, host);
    }
    keeper.release();
    const before = granted;
    granted = Object.keys(store.subjects).filter(isGranted);
    if (before.some((id) => !granted.includes(id))) keeper.takeBack();
  };
  openDoors(window, { ...host, ...finder, ...keeper });
  update();
  return { ...keeper, update };
};
