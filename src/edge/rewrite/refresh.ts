import type { Mark } from './mark.js';
import type { Reasons } from './reasons.js';
import type { StartTag } from './scanner.js';

/** Finds the third party to which a `meta` element takes its document by itself (HTML, "shared declarative refresh steps"). */
export function findRefresh(tag: StartTag, reasons: Reasons): Mark | undefined {
  if (tag.get('http-equiv')?.toLowerCase() !== 'refresh') return undefined;
  const [, address] = /^[\d.\s]*[;,\s]\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(tag.get('content') ?? '') ?? [];
  return address ? reasons.ofLoad({ attribute: 'content', type: 'frame', form: 'address' }, address, false) : undefined;
}
