export { c as createConsent } from './chunks/index.js';
import './chunks/nearest.js';
export { C as ConsentError } from './chunks/errors.js';
import './chunks/find.js';
import './chunks/decide.js';
import './chunks/storage.js';
import 'js-cookie';
import './locales/en.js';
//# sourceMappingURL=index.js.map
