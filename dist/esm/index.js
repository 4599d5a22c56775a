import './chunks/find.js';
export { c as createConsent } from './chunks/index.js';
export { C as ConsentError } from './chunks/errors.js';
import './locales/en.js';
import 'js-cookie';
//# sourceMappingURL=index.js.map
