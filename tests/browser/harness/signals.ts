/** The two opt-out signals, for engines that have no switch for them. */
import type { ContextOptions } from './types.js';

const define = (name: string, value: string): string =>
  `Object.defineProperty(Navigator.prototype, '${name}', { get: () => ${value}, configurable: true, enumerable: true });`;

/** Source that shows the signals to the scripts of a page; workers do not see it. */
export const createSignalSource = ({ dnt, gpc }: ContextOptions): string =>
  (dnt ? define('doNotTrack', "'1'") : '') + (gpc ? define('globalPrivacyControl', 'true') : '');

/** Headers that show the signals to a server. https://www.w3.org/TR/gpc/#the-sec-gpc-header-field-for-http-requests */
export const createSignalHeaders = ({ dnt, gpc }: ContextOptions): Record<string, string> => ({
  ...(dnt && { DNT: '1' }),
  ...(gpc && { 'Sec-GPC': '1' }),
});
