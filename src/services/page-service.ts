import type { Service } from '../types.js';
import type { ConsentCalls, PrivacyVariant, Step, Stub, TagTemplate } from './service.js';

/** A service of which something was looked up. */
export interface KnownService extends Service {
  /** What the page's own code calls before the vendor's script is there; `[` behind an array. */
  readonly globals?: readonly string[] | undefined;
  /** The catalogue has it: what else is to be known of it lies in a file under its id. */
  readonly fromCatalogue?: true;
}

/** How a service is put into a page, without what is empty. */
export interface PageRecipe {
  readonly stubs?: readonly Stub[];
  readonly tags?: readonly TagTemplate[];
  readonly before?: readonly Step[];
  readonly after?: readonly Step[];
  readonly onUse?: true;
  /** Forms (regular expressions) of the settings, by name: nothing is loaded with a value that has another one. */
  readonly forms?: Readonly<Record<string, string>>;
  readonly curtain?: string;
}

/** A vendor's own consent calls, without what is empty. */
export type PageCalls = Partial<Pick<ConsentCalls, 'before' | 'grant' | 'revoke' | 'objection' | 'variants'>> & {
  readonly resume?: readonly Step[] | undefined;
};

/**
 * What a page has to know of a service in order to load it, to tell its vendor and to erase what it stored: the
 * catalogue without its texts, a few hundred bytes. It extends the short form, so it can be given as a service.
 */
export interface PageService extends Omit<KnownService, 'fromCatalogue'> {
  /** Names that the guard keeps it from writing, where they are others than `cookies` and `storage`. */
  readonly held?: readonly string[];
  readonly recipe?: PageRecipe;
  readonly calls?: PageCalls;
  /** Stored names that are the visitor's own objection or choice: never erased. */
  readonly keep?: readonly string[];
  /** Globs of cookies that cover one of those: what they find is erased, and nobody is kept from writing it. */
  readonly wide?: readonly string[];
  /** What a page cannot erase: the name, and whose it is (a domain, or `HttpOnly`). */
  readonly unreachable?: readonly (readonly [name: string, owner: string])[];
  /** Names that others may use too, each with the one that shows whose it is. */
  readonly onlyWith?: Readonly<Record<string, string>>;
  /** The milder way to embed it. */
  readonly variant?: Pick<PrivacyVariant, 'hosts' | 'path' | 'query' | 'attributes'>;
  /** Selector of the page's elements that its script turns into content. */
  readonly markers?: string;
}
