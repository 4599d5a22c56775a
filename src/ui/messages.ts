import type { FirstMessages } from '../locales/en.js';
import type { UiHost } from '../types.js';

/** Puts a value into the `{}` gap of a message. */
export function fillGap(message: string, value: string): string {
  return message.replace('{}', () => value);
}

/** Joins names as the language does: "A, B, and C". */
export function joinNames(names: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang).format(names);
}

/** Says that the signals are honoured (Cal. Code Regs. tit. 11, § 7025(c)(6)), or `''` when there is none to honour. */
export function describeSignals({ config, signals }: UiHost, messages: FirstMessages): string {
  const seen = signals();
  const names = (['gpc', 'dnt'] as const).filter((signal) => seen[signal] && config[signal] !== 'ignore');
  return names[0]
    ? fillGap(
        messages.signal,
        joinNames(
          names.map((signal) => messages[signal]),
          messages.lang,
        ),
      )
    : '';
}

/** Why a signal keeps these ids off (`''` when none does), and whether the site lets nobody override it. */
export function explainSignal(
  ids: readonly string[],
  { consent, config }: UiHost,
  messages: FirstMessages,
): { readonly reason: string; readonly locked: boolean } {
  const decisions = consent.decisions();
  const sources = ids.map((id) => decisions[id]?.source);
  const signal = sources.includes('dnt') ? 'dnt' : sources.includes('gpc') ? 'gpc' : null;
  const locked = signal !== null && config[signal] === 'strict';
  return {
    reason: signal ? fillGap(locked ? messages.strict : messages.off, messages[signal]) : '',
    locked,
  };
}
