export { d as anonymizeIp, e as createCollector, f as createMatomoOutlet, g as createPrometheusMetrics, h as openStore, r as readClientAddress, i as readConsent, j as readOptOutSignal, k as toNodeListener, w as withOutlet } from './chunks/index3.js';
import './chunks/receipt.js';
//# sourceMappingURL=collector.js.map
