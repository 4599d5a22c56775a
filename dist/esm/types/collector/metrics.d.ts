import type { Counts } from './counts.js';
/** Writes what was counted as text for Prometheus. */
export type MetricsText = (counts: Counts) => Promise<{
    readonly type: string;
    readonly text: string;
}>;
/** A number that goes up and down, asked for when somebody reads it. */
export interface Gauge {
    /** After `consentgate_`. */
    readonly name: string;
    readonly help: string;
    read(): number;
}
/**
 * Makes the writer of `/metrics`, with the numbers of the process beside ours. Needs the optional package `prom-client`;
 * throws `ConsentError` without it.
 */
export declare function createPrometheusMetrics(gauges?: readonly Gauge[]): Promise<MetricsText>;
