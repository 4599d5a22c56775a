import type { Messages } from './en.js';
/** Words of the declaration, the table in a privacy statement, besides those that it shares with the preferences. */
export interface DeclarationMessages {
    /** Column: the product, for example Google Analytics. */
    readonly service: string;
    readonly legalBasis: string;
    /** Art. 6(1)(a) GDPR; the words are those of the regulation in each language. */
    readonly basisConsent: string;
    /** Art. 6(1)(b) GDPR. */
    readonly basisContract: string;
    /** Art. 6(1)(c) GDPR. */
    readonly basisObligation: string;
    /** Art. 6(1)(f) GDPR. */
    readonly basisInterests: string;
    /** Art. 5(3) of the ePrivacy Directive: what a service needs that the visitor has asked for. */
    readonly basisNecessary: string;
    /** Column: who receives the data, and where else it goes (Art. 13(1)(e) and (f) GDPR). */
    readonly recipients: string;
    /** Gap: the country, or what is known of it. */
    readonly transferTo: string;
    /** How long the company keeps the data. Gap: what is known of it. */
    readonly retention: string;
    /** In place of a company, where the site does it on its own servers. */
    readonly ownSite: string;
    readonly granted: string;
    readonly denied: string;
    readonly undecided: string;
    /** Button that opens the preferences. */
    readonly change: string;
    /** What nobody has told. */
    readonly notStated: string;
    /** Where a category has no service. */
    readonly noServices: string;
    /** What our own cookie is for. */
    readonly ownPurpose: string;
    /** What our own cookie holds. */
    readonly ownData: string;
}
/** Every word that a page of the site may need; what is said before a reload comes on top. */
export type DeclarationWords = Messages & DeclarationMessages;
/** English, declaration. */
export declare const enDeclaration: DeclarationMessages;
