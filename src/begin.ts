import type { CoreConfig } from './config/options.js';
import type { Begun } from './inside.js';
import { tellConsentMode } from './signals/consent-mode.js';
import { createStore } from './state/consent.js';
import { readOptOutSignals } from './state/opt-out-signal.js';

/** Reads what the visitor chose, and tells Google: what has to be there before anything else of the page runs. */
export function begin(config: CoreConfig): Begun {
  const store = createStore(config, readOptOutSignals);
  const isEarly = config.mode !== 'opt-in' || config.exempt[0];
  const isDecided = store.receipt() || isEarly;
  const tellGoogle: Begun['tellGoogle'] = (command, decisions = config.consentMode === 'auto' && store.decisions()) =>
    decisions && tellConsentMode(command, decisions, config);
  tellGoogle('default');
  if (isDecided) tellGoogle('update');
  return { store, tellGoogle, isEarly, isDecided };
}
