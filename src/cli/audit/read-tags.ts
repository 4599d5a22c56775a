import type { CreateScanner, StartTag } from '../../edge/rewrite/scanner.js';
import type { PageTag } from './finding.js';

/** What one reading of a page gives. */
export interface PageTags {
  /** The tags that consentgate, its marks or another tool may have to do with, in document order. */
  readonly tags: readonly PageTag[];
  /** How many start tags there are. */
  readonly count: number;
}

const isOfInterest = (tag: StartTag) =>
  /^(?:html|script)$/.test(tag.name) || (!tag.isBare && tag.names('data-').length > 0);

/** Reads the tags of a page that are to be looked at. */
export function readTags(text: string, createScanner: CreateScanner): PageTags {
  const tags: PageTag[] = [];
  let count = 0;
  /** The last one, whose content ends with the next tag. */
  let open: StartTag | undefined;
  const close = (end: number) => {
    if (open) tags.push({ tag: open, source: text.slice(open.start, open.end), content: text.slice(open.end, end) });
    open = undefined;
  };
  const scanner = createScanner(
    {
      start(tag) {
        close(tag.start);
        count++;
        if (isOfInterest(tag)) open = tag;
      },
      end: (_, start) => close(start),
    },
    { scripting: true },
  );
  scanner.write(text, true);
  close(text.length);
  return { tags, count };
}
