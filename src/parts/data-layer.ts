import type { Inside } from '../inside.js';
import { tellDataLayer } from '../signals/events.js';
import { readForGoogle } from '../signals/google-decisions.js';
import { findUntold, followLayer } from '../signals/other-layer.js';

/** Has Google's tag, which is about to run, find what was said of consent, in whatever it reads; without a default it takes all for granted. */
export function prepareLayer(
  script: Element,
  { config, store, tellGoogle }: Pick<Inside, 'config' | 'store' | 'tellGoogle'>,
): void {
  const layer = config.consentMode !== 'off' && findUntold(script);
  if (layer) {
    const decisions = store.decisions();
    const isDecided = store.receipt() || config.mode !== 'opt-in' || config.exempt[0];
    const said = layer.splice(0);
    tellGoogle('default', decisions);
    if (isDecided) tellGoogle('update', readForGoogle(decisions));
    layer.push(...said);
    if (isDecided) tellDataLayer(decisions);
  }
  followLayer(script);
}
