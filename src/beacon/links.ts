import type { Listen } from './listen.js';

/** Endings of files that are downloaded rather than looked at: the common ones of Matomo's list. */
const FILES = 'pdf|(doc|xls|ppt)x?|csv|txt|zip|[7g]z|rar|exe|dmg|apk|mp[34]';

/**
 * Calls back for each click on a link that leads to another site or to a download. `more`: further endings of files.
 */
export function watchLinks(
  listen: Listen,
  more: unknown,
  report: (kind: 'link' | 'download', url: string) => void,
): void {
  const isFile = new RegExp(`\\.(${FILES}|${`${more}`.replace(/\W+/g, '|')})$`, 'i');
  const look = (event: Event) => {
    // The innermost target: a link in an open shadow root counts as well.
    const link = (event.composedPath()[0] as Element).closest<HTMLAnchorElement>(':any-link');
    // Any key but the left and the middle one opens nothing.
    if (!link || (event as MouseEvent).button > 1) return;
    if (link.hasAttribute('download') || isFile.test(link.pathname)) report('download', link.href);
    else if (link.host !== location.host) report('link', link.href);
  };
  listen('click', look);
  listen('auxclick', look);
}
