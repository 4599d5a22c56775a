import type { Inside } from '../inside.js';
import type { DeclarationWords } from '../locales/declaration.js';
import type { Service, ServiceDetails } from '../types.js';
/** Draws the declaration where the page has a place for it. */
export declare function mountDeclarationPart(inside: Inside, messages: DeclarationWords, describe: (service: Service) => ServiceDetails): Promise<{
    update(): void;
}>;
