export { m as mountUi } from './chunks/index3.js';
//# sourceMappingURL=ui.js.map
