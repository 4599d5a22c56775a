export { e as anonymizeIp, f as createCollector, g as createMatomoOutlet, h as openStore, i as readClientAddress, j as readConsent, k as readOptOutSignal, w as withOutlet } from './chunks/index2.js';
import './chunks/receipt.js';
//# sourceMappingURL=collector.js.map
