import type { RawTag } from './raw-tags.js';

/** Says how a raw tag is written when it is marked. */
export function writeMarked({ tag, mark, services }: RawTag): string {
  const service = mark?.service ?? (services.length === 1 ? services[0] : undefined);
  const names = `data-consent="${mark?.consent}"${service ? ` data-service="${service}"` : ''}`;
  if (tag.name === 'script') {
    const [kind] = /^(?:module|text\/partytown)$/i.exec(tag.get('type')?.trim() ?? '') ?? [];
    const address = tag.get('src') === undefined ? '' : ' data-src="…"';
    return `mark it: <script type="text/plain"${kind ? ` data-type="${kind}"` : ''} ${names}${address}>`;
  }
  const address = ['src', 'srcset', 'href', 'data', 'poster', 'srcdoc'].find((name) => tag.get(name) !== undefined);
  if (!/^(?:iframe|embed|object|img|link|video|audio|track)$/.test(tag.name) || !address)
    return 'run the page through consentgate rewrite, or take it out';
  return `mark it: <${tag.name} ${names} data-${address}="…">`;
}
