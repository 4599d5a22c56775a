import { ConsentError } from '../errors.js';
import type { CountName, Counts } from './counts.js';

/** Writes what was counted as text for Prometheus. */
export type MetricsText = (counts: Counts) => Promise<{ readonly type: string; readonly text: string }>;

/** Metrics by the names of what is counted; the labels are the words of the count, separated by blanks. */
const metrics: readonly (readonly [CountName, name: string, labels: readonly string[], help: string])[] = [
  ['requests', 'requests', ['path', 'status'], 'Requests that were answered'],
  ['events', 'events', ['kind'], 'Events that were kept'],
  ['receipts', 'receipts', ['event'], 'Receipts that were kept'],
  ['refused', 'refused', ['what'], 'Malformed hits, and requests of origins that may not send'],
  ['optOuts', 'opt_outs', ['signal'], 'Requests that were dropped because of an opt-out signal'],
  ['limited', 'rate_limited', ['path'], 'Requests above the limit of their network'],
  ['failures', 'failures', ['kind'], 'Requests that could not be kept'],
];

/** A number that goes up and down, asked for when somebody reads it. */
export interface Gauge {
  /** After `consentgate_`. */
  readonly name: string;
  readonly help: string;
  read(): number;
}

/** In a `try`, as each optional package: bundlers go on where it is not installed. */
async function importClient() {
  try {
    return await import('prom-client');
  } catch {
    throw new ConsentError(['/metrics needs the package prom-client: npm install prom-client']);
  }
}

/**
 * Makes the writer of `/metrics`, with the numbers of the process beside ours. Needs the optional package `prom-client`;
 * throws `ConsentError` without it.
 */
export async function createPrometheusMetrics(gauges: readonly Gauge[] = []): Promise<MetricsText> {
  const { Counter, Gauge, Registry, collectDefaultMetrics } = await importClient();
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counters = metrics.map(([count, name, labelNames, help]) => ({
    ...{ count, labelNames },
    counter: new Counter({
      ...{ name: `consentgate_${name}_total`, help, registers: [registry] },
      labelNames: [...labelNames],
    }),
  }));
  for (const { name, help, read } of gauges) {
    new Gauge({
      ...{ name: `consentgate_${name}`, help, registers: [registry] },
      collect() {
        this.set(read());
      },
    });
  }
  return async (counts) => {
    // Counting is done in plain numbers, and told to the library only when somebody asks.
    for (const { count, counter, labelNames } of counters) {
      counter.reset();
      for (const [label, value] of counts.read(count)) {
        const words = label.split(' ');
        counter.inc(Object.fromEntries(labelNames.map((name, at) => [name, words[at] ?? ''])), value);
      }
    }
    return { type: registry.contentType, text: await registry.metrics() };
  };
}
