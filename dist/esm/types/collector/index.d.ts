/** The other end of the statistics and receipts: a collector for any server, and the small functions that it is made of. */
export { anonymizeIp, type Mask, type MaskBits } from './anonymize-ip.js';
export { type ClientAddressInput, type ProxyOptions, readClientAddress } from './client-ip.js';
export { type Collector, type Connection, createCollector } from './collect.js';
export type { CollectorOptions } from './handle.js';
export { createPrometheusMetrics, type MetricsText } from './metrics.js';
export { type NodeListener, toNodeListener } from './node-listener.js';
export { readOptOutSignal } from './opt-out.js';
export { createMatomoOutlet, type MatomoOptions, type Outlet } from './outlets/matomo.js';
export { withOutlet } from './outlets/with-outlet.js';
export { type ReadConsentOptions, readConsent } from './read-consent.js';
export { type OpenOptions, openStore } from './stores/open.js';
export type { Keep } from './stores/retention.js';
export type { ConsentRecord, EventKind, EventSink, ReceiptKeeper, Store, StoredEvent, StoredReceipt, StoreReader, TimeRange, } from './stores/store.js';
