import type { RawOptions } from '../../config/parse.js';
import type { Settings } from '../../signals/vendor-calls.js';
import type { Service } from '../../types.js';
/** Reads what the site says of a service: `data-matomo-site-id` of our tag, or the fields of its object in JSON. */
export declare function readSettings(service: Service, raw: RawOptions): Settings;
/** Names of settings whose value has another form than it can have. */
export declare const listMisformed: (settings: Settings, forms?: Readonly<Record<string, string>>) => string[];
