import type { DeclarationWords } from '../locales/declaration.js';
import type { Choice, Service, ServiceDetails } from '../types.js';
/** What a declaration says, apart from its words. */
export interface DeclarationFacts {
    /** Ids, in the order of the switches; `necessary` comes first by itself. */
    readonly categories: readonly string[];
    /** What the site configured, and what is known of it. */
    readonly services: readonly {
        readonly own: Service;
        readonly known: ServiceDetails;
    }[];
    readonly mode: 'opt-in' | 'opt-out' | 'notice';
    /** Categories that are on until the visitor objects. */
    readonly exempt: readonly string[];
    /** Our own cookie, which keeps the answer. */
    readonly cookie: {
        readonly name: string;
        readonly days: number;
    };
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
/** On which ground a service may work: the site's own word, else what follows from how it asks, else the catalogue's. */
export declare function describeBasis({ own, known }: DeclarationFacts['services'][number], { mode, exempt }: Pick<DeclarationFacts, 'mode' | 'exempt'>, messages: DeclarationWords): string;
