import type { Inside } from '../inside.js';
/** Has Google's tag, which is about to run, find what was said of consent, in whatever it reads; without a default it takes all for granted. */
export declare function prepareLayer(script: Element, { config, store, tellGoogle }: Pick<Inside, 'config' | 'store' | 'tellGoogle'>): void;
