import type { Finding } from './finding.js';
import { isBeyondGuard, isHeldInTime } from './guarded.js';
import { findLoader } from './other-tools.js';
import type { OwnScript } from './own-script.js';
import type { RawTag } from './raw-tags.js';
import type { Site } from './site.js';
import { writeMarked } from './write-marked.js';

/** What the findings about raw tags are made with. */
export interface RawContext {
  readonly site: Site;
  readonly own: OwnScript;
  readonly isPageKnown: boolean;
  /** The code of an inline script. */
  contentAt(offset: number): string;
  /** The page has declarative shadow roots. */
  readonly hasShadows: boolean;
}

type Said = Pick<Finding, 'severity' | 'code' | 'problem' | 'cure'>;

/** Is it known whose it is, and has the site said that it uses it? */
function whose(
  { services, mark, url }: RawTag,
  { site, isPageKnown }: RawContext,
): readonly [who: string, more: string] {
  if (services.length) {
    const missing = services.filter((id) => !site.named.includes(id));
    return [
      services.join(', '),
      missing.length ? `, and add ${missing.map((id) => `"${id}"`).join(' and ')} to data-services` : '',
    ];
  }
  const host = url?.host;
  const isLate = host && !isPageKnown ? '; with --page nothing of the site itself is told' : '';
  return [host ?? `third parties (${mark?.consent})`, host ? `, or --allow ${host} if it needs no yes${isLate}` : ''];
}

/** Code that asks for something, and does not only make links. */
const asking =
  /\.m?js["'`?#]|\.src\s*=|["']src["']|\bfetch\s*\(|sendBeacon|importScripts|Worker\s*\(|WebSocket|EventSource|XMLHttpRequest|\bimport\b|\bImage\b|\bAudio\b|document\.write/;
/** What Firefox fetches even there; anything else sleeps until it is taken out. */
const fetchedInTemplate = /^(?:img|source|video|input|image|link)$/;

/** Says what marked tags do that are alive; scripts are told of with their marks. */
const sayMarked = ({ tag }: RawTag): Said =>
  tag.name === 'template'
    ? {
        ...{ severity: 'leak', code: 'template' },
        problem: 'Firefox fetches images, style sheets and scripts out of templates',
        cure: `write it as <script type="text/html" data-consent="${tag.get('data-consent') ?? '…'}">…</script>`,
      }
    : {
        ...{ severity: 'leak', code: 'marked-live' },
        problem: 'it is marked, but what it names is fetched at once',
        cure:
          tag.name === 'style'
            ? 'write it as <script type="text/html" data-consent="…"><style>…'
            : 'put data- before the names of its addresses',
      };

/** Says what code does that the guard, where it is, would hold while it runs. */
function sayCode(raw: RawTag, code: string, isGuarded: boolean, nobody: string, who: string): Omit<Said, 'cure'> {
  const { tag, services, isGuess } = raw;
  if (isGuarded && !isBeyondGuard(raw, code))
    return { severity: 'note', code: 'guarded-code', problem: `${who}: only the guard holds it, while it runs` };
  const isAsking = asking.test(code) || /^\s*data:/i.test(tag.get('src') ?? '');
  if (isGuess && !services.length && !isAsking)
    return { severity: 'note', code: 'maybe-code', problem: `${who}: this code names it, and may ask for it` };
  const why = isGuarded ? 'no guard can hold it' : `it runs at once, and ${nobody}`;
  return { severity: 'leak', code: 'raw-code', problem: `${who}: ${why}` };
}

/** Says what a raw tag does before a yes. */
function say(raw: RawTag, context: RawContext): Said {
  const { tag, mark, offset, isCode, isInNoscript, services } = raw;
  const { site, own, contentAt, hasShadows } = context;
  if (!mark) return sayMarked(raw);
  const [who, more] = whose(raw, context);
  const cure = writeMarked(raw) + more;
  if (isInNoscript)
    return {
      ...{ severity: 'leak', code: 'noscript' },
      problem: `${who}: browsers without scripting fetch it, and nobody can ask there`,
      cure: 'take it out, or run the page through consentgate rewrite',
    };
  const guard = own.guardsFrom;
  const isKnown = site.isStrict || (services.length > 0 && services.every(site.isGuarded));
  const isGuarded = guard !== undefined && guard < offset && isKnown;
  const nobody =
    guard === undefined
      ? 'nothing holds it'
      : guard > offset
        ? 'it comes before our script'
        : 'the guard does not know it';
  // In a declarative shadow root all of it is alive.
  const isAsleep = tag.isInTemplate && !hasShadows;
  if (isAsleep && !fetchedInTemplate.test(tag.name))
    return {
      severity: 'note',
      code: 'in-template',
      problem: `${who}: raw in a template, for whoever takes it out`,
      cure,
    };
  if (isCode) {
    const code = tag.name === 'script' ? contentAt(offset) : raw.source;
    return { ...sayCode(raw, code, isGuarded, nobody, who), cure };
  }
  if (raw.isHint)
    return {
      ...{ severity: 'leak', code: 'hint', cure },
      problem: `${who}: browsers connect at once, which tells it the address of the visitor`,
    };
  if (isGuarded && isHeldInTime(raw, site))
    return {
      severity: 'note',
      code: 'guarded-tag',
      problem: `${who}: only the guard holds it, if it is in time`,
      cure,
    };
  const fetched = isAsleep ? 'Firefox fetches it even out of a template' : 'browsers fetch it by themselves';
  const held = !isGuarded ? `, and ${nobody}` : tag.name === 'script' ? '; the guard only keeps it from running' : '';
  return {
    ...{ severity: 'leak', code: services.length ? 'raw-tag' : 'raw-unknown', cure },
    problem: `${who}: ${fetched}${held}`,
  };
}

/** Of a page whose address nobody has told, the judge of addresses makes one up. */
const isMadeUp = (url: URL | undefined) => url?.hostname === 'page.invalid';

/** Turns raw tags into findings. */
export const createRawFindings = (raws: readonly RawTag[], context: RawContext): Finding[] =>
  raws.map((raw) => {
    const { offset, source, url, services } = raw;
    const said = say(raw, context);
    const tool = raw.tag.name === 'script' ? findLoader(raw.tag.get('src') ?? '') : undefined;
    return {
      ...{
        offset,
        source,
        host: isMadeUp(url) ? undefined : url?.host,
        service: services[0] ?? raw.tag.get('data-service'),
      },
      ...said,
      ...(tool && {
        code: 'other-tool',
        problem: `${tool} is still in the page: a third party's code that runs before a yes, and a second banner`,
        cure: 'take it out once its marks are rewritten',
      }),
    };
  });
