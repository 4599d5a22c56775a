import type { DeclarationWords } from '../locales/declaration.js';
import type { Choice, Service, ServiceDetails } from '../types.js';

/** What a declaration says, apart from its words. */
export interface DeclarationFacts {
  /** Ids, in the order of the switches; `necessary` comes first by itself. */
  readonly categories: readonly string[];
  /** What the site configured, and what is known of it. */
  readonly services: readonly { readonly own: Service; readonly known: ServiceDetails }[];
  readonly mode: 'opt-in' | 'opt-out' | 'notice';
  /** Categories that are on until the visitor objects. */
  readonly exempt: readonly string[];
  /** Our own cookie, which keeps the answer. */
  readonly cookie: { readonly name: string; readonly days: number };
  /** What the visitor has chosen; absent where nobody is there to have chosen. */
  readonly choice?: {
    of(id: string): Choice | undefined;
    /** Seconds since 1970 of the last answer, and until when it counts, and the language of dates; `null`: there is none. */
    readonly answered: {
      readonly time: number;
      readonly until: number;
      readonly receipt: string;
      readonly lang: string;
    } | null;
  };
}

/** Words of the regulation for the points of Art. 6(1) GDPR that a service can rest on. */
const points = { a: 'basisConsent', b: 'basisContract', c: 'basisObligation', f: 'basisInterests' } as const;

/** On which ground a service may work: the site's own word, else what follows from how it asks, else the catalogue's. */
export function describeBasis(
  { own, known }: DeclarationFacts['services'][number],
  { mode, exempt }: Pick<DeclarationFacts, 'mode' | 'exempt'>,
  messages: DeclarationWords,
): string {
  const text = known.legalBasis ?? '';
  const isAsked = known.category !== 'necessary' && mode === 'opt-in' && !exempt.includes(known.category);
  // Who asks first does so because consent is the ground (ePrivacy Directive Art. 5(3)), whatever others use it on.
  if (isAsked && !('legalBasis' in own)) return messages.basisConsent;
  const [, point] = /\b6\s*\(1\)\s*\(([abcf])\)/i.exec(text) ?? [];
  if (point) return messages[points[point.toLowerCase() as keyof typeof points]];
  return text || (known.category === 'necessary' ? messages.basisNecessary : messages.notStated);
}
