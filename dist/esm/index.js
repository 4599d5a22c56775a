export { E as createConsent } from './chunks/index.js';
export { C as ConsentError } from './chunks/decide.js';
import './chunks/find.js';
import './locales/en.js';
import 'js-cookie';
import './chunks/short-form.js';
//# sourceMappingURL=index.js.map
