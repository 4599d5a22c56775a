import './chunks/nearest.js';
export { c as createConsent } from './chunks/index.js';
export { C as ConsentError } from './chunks/errors.js';
import './chunks/find.js';
import './chunks/storage.js';
import 'js-cookie';
import './locales/en.js';
import './chunks/decide.js';
//# sourceMappingURL=index.js.map
