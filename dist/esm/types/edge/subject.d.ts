import type { PolicyService, PolicySubject } from './options.js';
/** Reads a service as the site configured it; tells `problems` what cannot be meant. */
export declare function createSubject(option: PolicyService, categories: readonly string[], problems: string[]): PolicySubject | undefined;
