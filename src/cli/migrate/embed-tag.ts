import type { Mark } from '../../edge/rewrite/mark.js';
import type { NamedService } from './words.js';

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Writes the script tag for the marks of all pages; services that stand in another category than ours are described before it. */
export function createEmbedTag(marks: readonly Mark[], services: readonly NamedService[]): string {
  const usual = ['functional', 'analytics', 'marketing'];
  const used = new Set(marks.flatMap(({ consent }) => consent.split(/[\s|]+/).map((word) => word.replace('!', ''))));
  const categories = [...usual.filter((id) => used.has(id)), ...[...used].filter((id) => !usual.includes(id))].filter(
    (id) => id !== 'necessary',
  );
  const chosen = new Map<string, string | { readonly id: string; readonly category: string }>();
  for (const { consent, service = '' } of marks) {
    const known = services.find(({ id }) => id === service);
    if (!known || chosen.has(service)) continue;
    const isUsual = consent.split(' ').some((word) => known.consent.split('|').includes(word));
    chosen.set(service, isUsual || /[\s|]/.test(consent) ? service : { id: service, category: consent });
  }
  const list = [...chosen.values()].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  const isPlain = list.every((service) => typeof service === 'string');
  const attributes = [
    ...(categories.length ? [['data-categories', categories.join(' ')]] : []),
    ...(isPlain && list.length ? [['data-services', list.join(' ')]] : []),
  ].map(([name, value = '']) => ` ${name}="${escapeAttribute(value)}"`);
  const json = JSON.stringify({ services: list }).replaceAll('<', '\\u003c');
  return [
    ...(isPlain ? [] : [`<script type="application/json" data-consentgate>${json}</script>`]),
    `<script src="/consentgate/consentgate.js"${attributes.join('')}></script>`,
  ].join('\n');
}
