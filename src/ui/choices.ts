import type { Messages } from '../locales/en.js';
import type { ReceiptRecord, UiHost } from '../types.js';
import { fillGap, findLock } from './messages.js';

/** Switches that the visitor has moved since the dialog opened, by id of category or service. */
export type Picks = Readonly<Record<string, boolean>>;

/** What the switches show, and what saving them would say. */
export interface Choices {
  readonly receipt: ReceiptRecord | null;
  /** Is the switch of this category or service on? */
  isOn(id: string): boolean;
  /** Does this service have a switch of its own? */
  hasSwitch(id: string): boolean;
  isLocked(id: string): boolean;
  /** Why the switch is where it is, where that needs to be said; else `''`. */
  explain(id: string): string;
  /** The answer that the switches stand for. */
  read(): Record<string, 'granted' | 'denied'>;
}

/** Reads what counts now, with what the visitor has moved since laid over it. A switch is on only where something is granted. */
export function readChoices(host: UiHost, messages: Messages, picks: Picks): Choices {
  const { consent, config } = host;
  const decisions = consent.decisions();
  const receipt = consent.receipt();
  const isSingle = (id: string) => receipt !== null && id in receipt.choices;
  const categoryOf = (id: string) => config.services.find((service) => service.id === id)?.category ?? id;
  const isOn = (id: string) =>
    picks[id] ??
    // A switch follows the one above it, until it has been moved itself.
    picks[categoryOf(id)] ??
    decisions[id]?.choice === 'granted';
  // A signal may keep off what its category has on: without a switch that is off, saving would be a yes to it.
  const isKeptOff = (id: string) =>
    /gpc|dnt/.test(decisions[id]?.source ?? '') && decisions[categoryOf(id)]?.choice === 'granted';
  // One that was allowed alone, at a placeholder, must be as easy to take back.
  const hasSwitch = (id: string) =>
    id in decisions &&
    categoryOf(id) !== 'necessary' &&
    (config.serviceSwitches === 'on' || isSingle(id) || isKeptOff(id));

  return {
    receipt,
    isOn,
    hasSwitch,
    isLocked: (id) => !!findLock(id, host),
    explain(id) {
      const { source, choice } = decisions[id] ?? {};
      const lock = findLock(id, host);
      if (lock) return fillGap(messages.strict, messages[lock]);
      if (source === 'dnt' || source === 'gpc') return fillGap(messages.off, messages[source]);
      return choice === 'granted' && source === 'default' ? messages.onByDefault : '';
    },
    read() {
      const services = config.services.map(({ id }) => id);
      const asked = [
        ...config.categories.filter((id) => id !== 'necessary'),
        // What agrees with its category needs no place in the cookie. A switch that was shown as off, and left there, is no yes.
        ...services.filter(
          (id) =>
            isSingle(id) ||
            (isOn(id) !== isOn(categoryOf(id)) && (picks[id] !== undefined || (hasSwitch(id) && !isOn(id)))),
        ),
      ];
      // Of a switch that the visitor cannot move nothing is written: a signal is never their choice.
      return Object.fromEntries(
        asked.filter((id) => !findLock(id, host)).map((id) => [id, isOn(id) ? 'granted' : 'denied']),
      );
    },
  };
}
