import './chunks/find.js';
export { D as createConsent } from './chunks/index2.js';
export { C as ConsentError } from './chunks/decide.js';
import './locales/en.js';
import 'js-cookie';
//# sourceMappingURL=index.js.map
