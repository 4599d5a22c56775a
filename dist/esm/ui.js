export { m as mountUi } from './chunks/index2.js';
//# sourceMappingURL=ui.js.map
