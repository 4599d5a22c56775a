import type { CoreConfig } from '../config/options.js';
import type { Decision, Decisions, OptOutSignals, ReceiptRecord } from '../types.js';
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
  receipt(): ReceiptRecord | null;
  /**
   * May a tag with this expression and service fire? `undefined` when it names something unknown.
   * `isEmbed`: it is an embed by its nature, even without a service that says so.
   */
  allows(expression?: string | null, service?: string | null, isEmbed?: boolean): boolean | undefined;
  /** Is there a question that the visitor should be asked without having to look for it? */
  isOpen(): boolean;
  /**
   * The one assignment: reads signals and cookie again. `told` is the text of a receipt that has just been written,
   * here or in another tab; what counts now is thereby exactly what will count on the next page. `isQuiet`: the answer
   * that follows at once is what is told.
   */
  refresh(told?: string, isQuiet?: boolean): void;
  /** Hears of every change; `isLearnt`: no visitor made it, the catalogue came. */
  afterChange?(isLearnt?: boolean): void;
}

/** Creates the store from what was stored. */
export function createStore(config: CoreConfig, readSignals: () => OptOutSignals): ConsentStore {
  const subjects: Record<string, Subject> = Object.create(null);
  for (const id of ['necessary', ...config.categories]) subjects[id] = { id, category: id };
  for (const service of config.services) subjects[service.id] = service;

  let receipt: ReceiptRecord | null = null;
  let signals: OptOutSignals;

  const read = (told?: string) => {
    const raw = readSignals();
    const heeded = {} as Record<keyof OptOutSignals, boolean>;
    for (const name in raw) heeded[name as 'dnt'] = raw[name as 'dnt'] && config[name as 'dnt'] !== 'ignore';
    signals = heeded;
    // An answer that the browser did not keep lives as long as this page.
    const stored = readReceipt(config, told) ?? (receipt?.persisted ? null : receipt);
    receipt = stored && {
      ...stored,
      // A yes that was given under options which cannot be read now does not count; a no does.
      revision: config.sound ? stored.revision : '',
    };
  };
  read();

  const decideOn = (id: string, isEmbed?: boolean): Decision | undefined => {
    const subject = subjects[id];
    // Its category is none of the site's, or in the catalogue and not yet looked up.
    if (!subject || (!subjects[subject.category] && receipt?.choices[id] === undefined)) return undefined;
    const needed = subject.requiresAny?.filter?.((category) => subjects[category]) ?? [subject.category];
    const [first, ...others] = needed.map((category) =>
      decide({ ...subject, category, embed: isEmbed || subject.embed }, receipt, signals, config),
    );
    return others.find(({ choice }) => choice === 'granted') ?? first;
  };

  const store: ConsentStore = {
    subjects,
    learn(services) {
      for (const service of services) subjects[service.id] = service;
      store.afterChange?.(true);
    },
    decisions() {
      const decisions: Record<string, Decision> = Object.create(null);
      for (const id in subjects) decisions[id] = decideOn(id) ?? { choice: 'undecided', source: 'default' };
      return decisions;
    },
    signals: () => signals,
    receipt: () => receipt && { ...receipt },
    allows(expression, service, isEmbed) {
      const verdict = evaluateExpression(expression ?? service ?? '', decideOn, isEmbed);
      if (!service || verdict === undefined || !expression || /!/.test(expression)) return verdict;
      // A service that only the tag describes can be granted alone from now on, within any of the tag's categories.
      if (!subjects[service]?.category) {
        const requiresAny = expression.split(/[\s|]/);
        subjects[service] = { id: service, category: requiresAny[0] as string, requiresAny };
      }
      const isGranted = decideOn(service, isEmbed)?.choice === 'granted';
      return isGranted && (verdict || receipt?.choices[service] !== undefined);
    },
    isOpen: () =>
      !signals.dnt &&
      (config.mode === 'opt-in'
        ? config.categories.some((id) => decideOn(id)?.choice === 'undecided')
        : // Of options that cannot be read, one answer is enough for this page.
          receipt?.revision !== config.revision && receipt?.revision !== '' && !signals.gpc),
    refresh(told, isQuiet) {
      const before = JSON.stringify([receipt, signals]);
      read(told);
      if (!isQuiet && before !== JSON.stringify([receipt, signals])) store.afterChange?.();
    },
  };
  return store;
}
