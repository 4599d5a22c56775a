export { d as anonymizeIp, e as createCollector, f as createMatomoOutlet, g as createPrometheusMetrics, h as openStore, i as readClientAddress, j as readConsent, k as readOptOutSignal, l as toNodeListener, w as withOutlet } from './chunks/index2.js';
import './chunks/errors.js';
import './chunks/cookie-header.js';
import './chunks/decide.js';
//# sourceMappingURL=collector.js.map
