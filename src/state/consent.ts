import type { CoreConfig } from '../config/options.js';
import type { Decision, Decisions, OptOutSignals, Receipt } from '../types.js';
import { decide, type Subject } from './decide.js';
import { evaluateExpression } from './expression.js';
import { readReceipt } from './receipt.js';

/** The one place that knows what the visitor chose. Everything else listens. */
export interface ConsentStore {
  /** What can be decided about: categories under their own id, and services. */
  readonly subjects: Readonly<Record<string, Subject>>;
  /** Takes in what the catalogue says of services that were configured by their id. */
  learn(services: readonly Subject[]): void;
  decisions(): Decisions;
  /** The opt-out signals that are on and heeded. */
  signals(): OptOutSignals;
  receipt(): Receipt | null;
  /** `false`: the browser did not keep the last answer. */
  isKept(): boolean;
  /**
   * May a tag with this expression and service fire? `undefined` when it names something unknown.
   * `isEmbed`: it is an embed by its nature, even without a service that says so.
   */
  allows(expression: string | null, service?: string | null, isEmbed?: boolean): boolean | undefined;
  /** Is there a question that the visitor should be asked without having to look for it? */
  isOpen(): boolean;
  /** The one assignment: a new receipt, and whether the browser has kept it. */
  assign(receipt: Receipt, isKept: boolean): void;
  /** Reads signals and cookie again; `told` is a receipt that another tab has just written. */
  refresh(told?: string): void;
}

/** Creates the store from what was stored. `onChange` hears of every change. */
export function createStore(config: CoreConfig, readSignals: () => OptOutSignals, onChange: () => void): ConsentStore {
  const subjects: Record<string, Subject> = Object.create(null);
  for (const id of ['necessary', ...config.categories]) subjects[id] = { id, category: id };
  for (const service of config.services) subjects[service.id] = service;

  let receipt: Receipt | null = null;
  let signals: OptOutSignals;
  let isKept = true;

  const read = (told?: string) => {
    const raw = readSignals();
    signals = { dnt: raw.dnt && config.dnt !== 'ignore', gpc: raw.gpc && config.gpc !== 'ignore' };
    const stored = readReceipt(config, told) ?? (isKept ? null : receipt);
    // A yes that was given under options which cannot be read now does not count; a no does.
    receipt = stored && { ...stored, revision: config.sound ? stored.revision : '' };
  };
  read();

  const decideOn = (id: string, isEmbed?: boolean): Decision | undefined => {
    const subject = subjects[id];
    // Its category is none of the site's, or in the catalogue and not yet looked up.
    if (!subjects[subject?.category as string] && receipt?.choices[id] === undefined) return undefined;
    return subject && decide({ ...subject, embed: isEmbed || subject.embed }, { receipt, signals, config });
  };

  return {
    subjects,
    learn(services) {
      for (const service of services) subjects[service.id] = service;
      if (services[0]) onChange();
    },
    decisions() {
      const decisions: Record<string, Decision> = Object.create(null);
      for (const id in subjects) decisions[id] = decideOn(id) ?? { choice: 'undecided', source: 'default' };
      return decisions;
    },
    signals: () => signals,
    receipt: () => receipt,
    isKept: () => isKept,
    allows(expression, service, isEmbed) {
      const verdict = evaluateExpression(expression ?? (service as string), (id) => decideOn(id, isEmbed));
      if (expression === null || !service || verdict === undefined || /!/.test(expression)) return verdict;
      // A service that only the tag describes can be granted alone from now on, within the tag's first category.
      if (!subjects[service]?.category) subjects[service] = { id: service, category: expression.split(/[\s|]/)[0] as string };
      const isGranted = decideOn(service, isEmbed)?.choice === 'granted';
      return isGranted && (verdict || receipt?.choices[service] !== undefined);
    },
    isOpen: () =>
      config.mode === 'opt-in'
        ? !signals.dnt && config.categories.some((id) => decideOn(id)?.choice === 'undecided')
        : !receipt && !signals.dnt && !signals.gpc,
    assign(next, kept) {
      receipt = next;
      isKept = kept;
      onChange();
    },
    refresh(told) {
      const before = JSON.stringify([receipt, signals]);
      read(told);
      if (before !== JSON.stringify([receipt, signals])) onChange();
    },
  };
}
