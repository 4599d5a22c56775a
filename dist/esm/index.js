export { E as createConsent } from './chunks/index.js';
export { C as ConsentError } from './chunks/receipt.js';
import './locales/en.js';
import './chunks/decide.js';
import 'js-cookie';
import './chunks/short-form.js';
//# sourceMappingURL=index.js.map
