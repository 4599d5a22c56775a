import type { Service } from '../types.js';
/** The name of a service; one of the catalogue that the site named by its id only is called after the id. */
export declare function nameService({ id, name }: Service): string;
