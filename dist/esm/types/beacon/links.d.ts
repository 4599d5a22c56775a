import type { Listen } from './listen.js';
/**
 * Calls back for each click on a link that leads to another site or to a download. `more`: further endings of files.
 */
export declare function watchLinks(listen: Listen, more: unknown, report: (kind: 'link' | 'download', url: string) => void): void;
