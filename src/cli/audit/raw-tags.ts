import { createFindService, type FindService } from '../../edge/rewrite/find-service.js';
import { findLoads } from '../../edge/rewrite/loads.js';
import { joinMarks, type Mark } from '../../edge/rewrite/mark.js';
import { createPage } from '../../edge/rewrite/page.js';
import type { CreateScanner, StartTag } from '../../edge/rewrite/scanner.js';
import { createFindInCode } from '../../edge/rewrite/snippet.js';
import type { RequestType } from '../../services/service.js';
import type { Site } from './site.js';

/** A tag that would ask a third party before a yes. */
export interface RawTag {
  readonly tag: StartTag;
  readonly offset: number;
  readonly source: string;
  /** `undefined`: it is marked, and alive all the same. */
  readonly mark: Mark | undefined;
  readonly services: readonly string[];
  /** Where it leads, as far as that is written. */
  readonly url: URL | undefined;
  readonly type: RequestType | undefined;
  /** It is code, a handler or a document in an attribute: the guard sees what it does. */
  readonly isCode: boolean;
  /** It is known by an address in its code alone, which may only mention it. */
  readonly isGuess: boolean;
  /** Only a connection is opened, which no policy covers. */
  readonly isHint: boolean;
  /** Only browsers without scripting see it. */
  readonly isInNoscript: boolean;
}

const category = 'marketing';
/** Hosts of names that nobody asks for: namespaces, vocabularies. */
const isName = /^(?:www\.w3\.org|schema\.org|ogp\.me|www\.sitemaps\.org)$/;

/** Finds them with the eyes of the rewriter, which would make them inert. */
export function findRawTags(text: string, site: Site, page: URL | undefined, createScanner: CreateScanner): RawTag[] {
  const found: RawTag[] = [];
  const findService = createFindService(site.known);
  const findInCode = createFindInCode(site.known);
  /** What has been judged since the last tag was held. */
  let urls: { url: URL; type: RequestType; service: string | undefined; isInCode: boolean }[] = [];
  let marks: readonly Mark[] = [];

  /** Of the address that is being judged: services are asked for it first. */
  let asked: RequestType = 'connect';
  let isInCode = false;
  let isGuess = false;
  const find: FindService = Object.assign(
    (...[url, lookup]: Parameters<FindService>) => {
      asked = lookup.type;
      const service = findService(url, lookup);
      if (service) urls.push({ url, type: lookup.type, service: service.service, isInCode });
      return service;
    },
    { mayBeOwn: findService.mayBeOwn },
  );
  const reader = createPage({
    rules: {
      findService: find,
      strict: true,
      isAllowed(url) {
        if (site.isAllowed(url)) return true;
        urls.push({ url, type: asked, service: undefined, isInCode });
        return false;
      },
      category,
      page,
    },
    findInCode(...code) {
      const before = urls.length;
      isInCode = true;
      const all = findInCode(...code);
      isInCode = false;
      if (all.length) marks = all;
      // The rewriter never guesses; here somebody reads what was found.
      const isNamed = !all.length && urls.slice(before).some(({ url }) => !isName.test(url.host));
      isGuess ||= isNamed;
      return isNamed ? [{ consent: category }] : all;
    },
    createScanner,
    readText: (value) => value,
    onHeld(tag, mark, offset) {
      const forms = findLoads(tag).filter(({ attribute }) => tag.get(attribute));
      const isScript =
        tag.name === 'script' && !['src', 'href', 'xlink:href'].some((name) => tag.get(name) !== undefined);
      const isCode =
        isScript ||
        (forms.length > 0 && forms.every(({ form }) => form === 'code' || form === 'html')) ||
        (urls.length ? urls.every((one) => one.isInCode) : marks.length > 0);
      const service = mark?.service;
      // A tag without an address is known by what it holds.
      const isWhole = (tag.name === 'script' && isCode) || tag.name === 'style';
      const source = text.slice(offset, offset + tag.end - tag.start + (isWhole ? 100 : 0));
      // Of the last address that was judged like this; others were looked at and left.
      const hit = urls.filter((one) => one.service === service).at(-1) ?? (mark && !service ? urls.at(-1) : undefined);
      const several = joinMarks(marks)?.consent === mark?.consent ? marks.flatMap((one) => one.service ?? []) : [];
      found.push({
        ...{ tag, offset, source, mark, isCode, isGuess },
        services: service ? [service] : isCode ? several : [],
        url: hit?.url,
        type: hit?.type,
        isHint: tag.name === 'link' && /^(?:preconnect|dns-prefetch)$/i.test(tag.get('rel')?.trim() ?? ''),
        // What stands in there is read by itself, and knows no other place.
        isInNoscript: tag.start !== offset,
      });
      urls = [];
      marks = [];
      isGuess = false;
    },
  });
  // In pieces, so that what is known of a tag can be forgotten before it grows old.
  const size = 65_536;
  for (let at = 0; at <= text.length; at += size) reader.write(text.slice(at, at + size), at + size > text.length);
  return found;
}
