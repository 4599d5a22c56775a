import type { RawOptions } from '../../config/parse.js';
import { createFindService } from '../../edge/rewrite/find-service.js';
import { isMarked } from '../../edge/rewrite/mark.js';
import type { CreateScanner } from '../../edge/rewrite/scanner.js';
import { readScriptKind } from '../../edge/rewrite/script-type.js';
import { type Finding, type PageTag, severities } from './finding.js';
import { findHeaderProblems } from './headers.js';
import { findMarkProblems } from './marks.js';
import { findLoader } from './other-tools.js';
import { readOwnScript } from './own-script.js';
import { createIsBlocked, isKeptBack } from './policy.js';
import { createRawFindings } from './raw-findings.js';
import { findRawTags } from './raw-tags.js';
import { readTags } from './read-tags.js';
import { readSite } from './site.js';
import type { Source } from './source.js';

/** What was looked at in a page, and what was found. */
export interface Audit {
  readonly name: string;
  /** Start tags, and those that are marked. */
  readonly tags: number;
  readonly marked: number;
  /** Raw tags that the policy of the answer keeps back. */
  readonly blocked: number;
  /** Our script is in the page. */
  readonly hasScript: boolean;
  readonly findings: readonly Finding[];
}

/** What is said outside of the page. */
export interface AuditOptions {
  /** Of a file, and of flags; later ones win. */
  readonly options: readonly RawOptions[];
  readonly page: URL | undefined;
  readonly createScanner: CreateScanner;
}

/** Other consent tools that the site serves itself; those of third parties are raw tags. */
const findOwnTools = (tags: readonly PageTag[]): Finding[] =>
  tags.flatMap(({ tag, source }) => {
    const isLive = tag.name === 'script' && /^(?:classic|module)$/.test(readScriptKind(tag.get('type'), undefined));
    const tool = isLive ? findLoader(tag.get('src') ?? '') : undefined;
    if (!tool) return [];
    const problem = `${tool.name} is still in the page: visitors are asked twice`;
    const cure = tool.id
      ? `run "consentgate migrate --from ${tool.id}" over the page`
      : 'take it out once its marks are rewritten';
    return [{ severity: 'mistake', code: 'other-tool', offset: tag.start, source, problem, cure }];
  });

/** Is there a script that may start us: one of the site's own files, or a module? */
const mayBeStarted = (tags: readonly PageTag[], isThirdParty: (address: string) => boolean) =>
  tags.some(({ tag }) => {
    const kind = tag.name === 'script' && readScriptKind(tag.get('type'), tag.get('language'));
    const address = tag.get('src');
    return kind === 'module' || (kind === 'classic' && address !== undefined && !isThirdParty(address));
  });

/** Looks for all that gets past the gate before a yes in one page. */
export function auditPage({ name, text, page: own, headers }: Source, given: AuditOptions): Audit {
  const { createScanner } = given;
  const page = own ?? given.page;
  const base = page ?? new URL('https://page.invalid/');
  const { tags, count } = readTags(text, createScanner);
  const isThirdParty = (address: string) => URL.canParse(address, base) && new URL(address, base).host !== base.host;
  const script = readOwnScript(tags, isThirdParty);
  const site = readSite([script.raw, ...given.options]);
  const isKnown = script.tag !== undefined || Object.keys(script.raw).length > 1 || given.options.length > 0;

  const byStart = new Map(tags.map((one) => [one.tag.start, one]));
  const isBlocked = createIsBlocked(headers?.get('content-security-policy') ?? null, page);
  const isOwnFile = (offset: number) => offset === script.tag?.start;
  const all = findRawTags(text, site, page, createScanner).filter(
    // Marked scripts are told of with their marks, sources with their video.
    ({ offset, tag, mark }) => !isOwnFile(offset) && (mark || (tag.name !== 'script' && isMarked(tag))),
  );
  const raws = all.filter((raw) => !isKeptBack(raw, site, isBlocked));
  const rawFindings = createRawFindings(raws, {
    ...{ site, own: script, isPageKnown: page !== undefined },
    hasShadows: /\sshadowrootmode\b/i.test(text),
    contentAt: (offset) => byStart.get(offset)?.content ?? '',
  });

  const marked = tags.filter(({ tag }) => isMarked(tag));
  let findings: readonly Finding[] = [...script.findings, ...rawFindings];
  const place = ({ offset, code }: Finding) => `${offset} ${code}`;
  const told = new Set(findings.map(place));
  // One place of the page has one thing of a kind to say, and the first said it better.
  const add = (more: readonly Finding[]) => {
    findings = [...findings, ...more.filter((finding) => !told.has(place(finding)))];
  };
  const isOurs = ({ tag }: PageTag) => tag === script.tag;
  add(
    findMarkProblems(
      tags.filter((one) => !isOurs(one)),
      {
        ...{ ...site, services: site.named, isKnown, isThirdParty },
        isHeld: (offset) => script.holdsFrom !== undefined && script.holdsFrom < offset,
      },
    ),
  );
  add(findOwnTools(tags));
  const [mark] = marked;
  const lost = mark ? { offset: mark.tag.start, source: mark.source } : raws[0];
  if (!script.tag && lost) {
    const isBundle = mayBeStarted(tags, isThirdParty);
    const { offset, source } = lost;
    add([
      {
        severity: isBundle ? 'note' : 'mistake',
        ...{ code: 'script-missing', offset, source },
        problem: `no consentgate.js in the page: ${isBundle ? 'unless a bundle starts it, ' : ''}nobody is asked${mark ? ', and this never fires' : ''}`,
        cure: 'put <script src="/consentgate/consentgate.js"> first in <head>',
      },
    ]);
  }
  if (headers && own) {
    const findService = createFindService(site.known);
    const whose = (url: URL) =>
      findService(url, { type: 'connect', isHint: true })?.service ??
      (url.host === own.host || site.isAllowed(url) ? undefined : '');
    add(findHeaderProblems(headers, { site, page: own, whose, hasOwn: script.tag !== undefined }));
  }
  const rank = ({ severity, offset = -1 }: Finding) => severities.indexOf(severity) * 1e10 + offset;
  return {
    ...{ name, tags: count, marked: marked.length, blocked: all.length - raws.length },
    hasScript: script.tag !== undefined,
    findings: [...findings].sort((a, b) => rank(a) - rank(b)),
  };
}
