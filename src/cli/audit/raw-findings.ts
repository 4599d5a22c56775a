import type { Finding } from './finding.js';
import { findLoader } from './other-tools.js';
import type { OwnScript } from './own-script.js';
import type { RawTag } from './raw-tags.js';
import type { Site } from './site.js';

/** What the findings about raw tags are made with. */
export interface RawContext {
  readonly site: Site;
  readonly own: OwnScript;
  readonly isPageKnown: boolean;
  /** The code of an inline script. */
  contentAt(offset: number): string;
}

type Said = Pick<Finding, 'severity' | 'code' | 'problem' | 'cure'>;

/** How the tag is written when it is marked. */
function writeMarked({ tag, mark, services }: RawTag): string {
  const service = mark?.service ?? (services.length === 1 ? services[0] : undefined);
  const names = `data-consent="${mark?.consent}"${service ? ` data-service="${service}"` : ''}`;
  if (tag.name === 'script') {
    const isModule = tag.get('type')?.trim().toLowerCase() === 'module';
    const address = tag.get('src') === undefined ? '' : ' data-src="…"';
    return `mark it: <script type="text/plain"${isModule ? ' data-type="module"' : ''} ${names}${address}>`;
  }
  const address = ['src', 'srcset', 'href', 'data', 'poster', 'srcdoc'].find((name) => tag.get(name) !== undefined);
  if (!/^(?:iframe|embed|object|img|link|video|audio|track)$/.test(tag.name) || !address)
    return 'run the page through consentgate rewrite, or take it out';
  return `mark it: <${tag.name} ${names} data-${address}="…">`;
}

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

/** Says what a raw tag does before a yes. */
function say(raw: RawTag, context: RawContext): Said {
  const { tag, mark, offset, isCode, isInNoscript, services } = raw;
  const { site, own, contentAt } = context;
  if (!mark) {
    if (tag.name === 'template')
      return {
        ...{ severity: 'leak', code: 'template' },
        problem: 'Firefox fetches images, style sheets and scripts out of templates',
        cure: `write it as <script type="text/html" data-consent="${tag.get('data-consent') ?? '…'}">…</script>`,
      };
    return {
      ...{ severity: 'leak', code: 'marked-live' },
      problem: `it is marked, but ${tag.name === 'style' ? 'a style element cannot wait' : 'its address is fetched at once'}`,
      cure: tag.name === 'script' ? 'write type="text/plain"' : 'put data- before the names of its addresses',
    };
  }
  const [who, more] = whose(raw, context);
  const cure = writeMarked(raw) + more;
  if (isInNoscript)
    return {
      ...{ severity: 'leak', code: 'noscript' },
      problem: `${who}: browsers without scripting fetch it, and nobody can ask there`,
      cure: 'take it out, or run the page through consentgate rewrite',
    };
  const guard = own.guardsFrom;
  const isGuarded =
    guard !== undefined && guard < offset && (site.isStrict || (services.length > 0 && services.every(site.isGuarded)));
  const nobody =
    guard === undefined
      ? 'nothing holds it'
      : guard > offset
        ? 'it comes before our script'
        : 'the guard does not know it';
  if (isCode) {
    // No script can stop it (docs/leaks.md, `dynamic-import`).
    const isImport = /\bimport\s*\(/.test(tag.name === 'script' ? contentAt(offset) : raw.source);
    if (isGuarded && !isImport)
      return {
        severity: 'note',
        code: 'guarded-code',
        problem: `${who}: only the guard holds it, while it runs`,
        cure,
      };
    return {
      ...{ severity: 'leak', code: 'raw-code' },
      problem: `${who}: ${isGuarded ? 'import() is what no guard can hold' : `it runs at once, and ${nobody}`}`,
      cure,
    };
  }
  const isHint = tag.name === 'link' && /^(?:preconnect|dns-prefetch)$/i.test(tag.get('rel')?.trim() ?? '');
  if (isHint)
    return {
      ...{ severity: 'leak', code: 'hint', cure },
      problem: `${who}: browsers connect at once, which tells it the address of the visitor`,
    };
  return {
    ...{ severity: 'leak', code: services.length ? 'raw-tag' : 'raw-unknown', cure },
    problem: `${who}: browsers fetch it by themselves${isGuarded ? (tag.name === 'script' ? '; the guard only keeps it from running' : '') : `, and ${nobody}`}`,
  };
}

/** Turns raw tags into findings. */
export const createRawFindings = (raws: readonly RawTag[], context: RawContext): Finding[] =>
  raws.map((raw) => {
    const { offset, source, url, services } = raw;
    const said = say(raw, context);
    const tool = raw.tag.name === 'script' ? findLoader(raw.tag.get('src') ?? '') : undefined;
    return {
      ...{ offset, source, host: url?.host, service: services[0] ?? raw.tag.get('data-service') },
      ...said,
      ...(tool && {
        code: 'other-tool',
        problem: `${tool} is still in the page: a third party's code that runs before a yes, and a second banner`,
        cure: 'take it out once its marks are rewritten',
      }),
    };
  });
