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

/** Does a signal keep this id off for good? Under `strict` it does, except for features, which stay the visitor's. */
export function isLocked(id: string, { consent, config }: UiHost): boolean {
  const source = consent.decisions()[id]?.source;
  const category = config.services.find((service) => service.id === id)?.category ?? id;
  return (source === 'dnt' || source === 'gpc') && config[source] === 'strict' && category !== 'functional';
}
