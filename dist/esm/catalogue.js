export { catalogue } from './chunks/catalogue.js';
export { c as createShortForm } from './chunks/short-form.js';
import './chunks/own.js';
//# sourceMappingURL=catalogue.js.map
