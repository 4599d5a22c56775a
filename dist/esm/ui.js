export { m as mountUi } from './chunks/index2.js';
import 'preact/jsx-runtime';
import 'preact';
//# sourceMappingURL=ui.js.map
