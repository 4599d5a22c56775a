import type { Messages } from '../locales/en.js';
import type { UiHost } from '../types.js';
/** Says what could not be erased of services that may not run now, with whose it is, or `''`. */
export declare function describeNotErased({ config, consent, erased }: UiHost, messages: Messages): string;
