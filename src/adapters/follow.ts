import { ConsentError, type ConsentGate, type ConsentOptions, createConsent, type Decisions } from '../index.js';

/** What components read; another object after each change. */
export interface ConsentState {
  /** The instance of the page; `undefined` on a server, and until the page has taken over what a server has rendered. */
  readonly consent: ConsentGate | undefined;
  /** By id of category and service; empty while there is no instance. */
  readonly decisions: Decisions;
  /** Is `a b` (all), `a|b` (any) or `!a` (denied) true now? Nothing is while there is no instance. */
  has(expression: string): boolean;
}

/** Nobody knows yet, so nothing is granted. */
export const closed: ConsentState = { consent: undefined, decisions: {}, has: () => false };

/**
 * Starts consentgate with these options, or takes the instance of the page's script tag where there are none; tells the state
 * now and after each change. Returns what ends that, and takes back what was started. Throws `ConsentError` for options that
 * are not understood.
 */
export function follow(options: ConsentOptions | undefined, tell: (state: ConsentState) => void): () => void {
  let isOver = false;
  let leave = () => {};
  const listen = (consent: ConsentGate) => {
    if (isOver) return;
    const say = () => tell({ consent, decisions: consent.decisions(), has: (expression) => consent.has(expression) });
    leave = consent.subscribe(say);
    say();
  };
  const own = options && createConsent(options);
  if (own) listen(own);
  else {
    window.consentgate ??= [];
    window.consentgate.push(listen);
  }
  return () => {
    isOver = true;
    leave();
    own?.destroy();
  };
}

/** For a component that has no provider above it. */
export const complain = (cure: string): never => {
  throw new ConsentError([`no component above this one provides consent: ${cure}`]);
};
