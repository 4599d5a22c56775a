import type { FirstMessages } from '../locales/en.js';
import type { UiHost } from '../types.js';
/** Puts a value into the `{}` gap of a message. */
export declare function fillGap(message: string, value: string): string;
/** Joins names as the language does: "A, B, and C". */
export declare function joinNames(names: readonly string[], lang: string): string;
/** Says that the signals are honoured (Cal. Code Regs. tit. 11, § 7025(c)(6)), or `''` when there is none to honour. */
export declare function describeSignals({ config, signals }: UiHost, messages: FirstMessages): string;
/** Does a signal keep this id off for good? Under `strict` it does, except for features, which stay the visitor's. */
export declare function isLocked(id: string, { consent, config }: UiHost): boolean;
