import type { DeclarationWords } from '../locales/declaration.js';
import type { ConsentGate, Service, ServiceDetails } from '../types.js';
import type { DeclarationFacts } from './facts.js';
/** What the declaration is given. */
export interface DeclarationHost extends Pick<DeclarationFacts, 'categories' | 'mode' | 'exempt' | 'cookie'> {
    readonly consent: Pick<ConsentGate, 'decisions' | 'receipt'>;
    /** What the site configured, with the categories that the catalogue has added. */
    services(): readonly Service[];
    readonly nonce: string;
    describe(service: Service): ServiceDetails;
    /** Listens to changes of decisions; returns the unsubscribe function. */
    subscribe(listener: () => void): () => void;
}
/** Draws the declaration into every element that waits for one, now and on each change. */
export declare function mountDeclaration(host: DeclarationHost, messages: DeclarationWords): {
    update(): void;
    destroy(): void;
};
