export { m as mountUi } from './chunks/index3.js';
import './locales/en.js';
import './chunks/merge.js';
import './chunks/element.js';
import './chunks/scope.js';
//# sourceMappingURL=ui.js.map
