/** One directive and its values, in the order of the text. */
export interface Directive {
    readonly name: string;
    readonly values: readonly string[];
}
/** Reads a policy; of a directive that comes twice the first one counts (CSP3 §2.2.1). */
export declare function readPolicy(text: string): Directive[];
/** Reads what one header may hold: several policies with commas between them (CSP3 §2.2.2). */
export declare function readPolicies(text: string): Directive[][];
/** Writes a policy. `'none'` only means something alone. */
export declare function writePolicy(policy: readonly Directive[]): string;
/**
 * Adds values to a directive, made from what it falls back to where it is missing, so that nothing else becomes wider.
 * A policy that does not restrict it stays as it is.
 */
export declare function widen(policy: readonly Directive[], name: string, values: readonly string[]): Directive[];
