import type { RawTag } from './raw-tags.js';
import type { Site } from './site.js';

/**
 * Is it code that no script can stop (docs/leaks.md, `dynamic-import`, `speculation-document`, `frame-sandboxed`)? An address
 * that only shows when the code runs, any in a handler, rules over all links, and in Chromium a document of another origin.
 */
export function isBeyondGuard({ tag, url }: RawTag, code: string): boolean {
  return (
    tag.get('sandbox') !== undefined ||
    (tag.name !== 'script' && /\bimport\s*\(/.test(code)) ||
    (!url && (/\bimport\s*\((?!\s*["'`])/.test(code) || /^speculationrules$/i.test(tag.get('type') ?? '')))
  );
}

/** Does no browser ask for it before the guard has it (docs/leaks.md, columns `guard` and `strict`)? */
export function isHeldInTime({ tag }: RawTag, { isStrict }: Site): boolean {
  const { name, parent } = tag;
  const address = (tag.get('src') ?? tag.get('data') ?? '').replace(/\s/g, '');
  return (
    (/^(?:video|audio)$/.test(name) && tag.get('poster') === undefined) ||
    (/^(?:track|source)$/.test(name) && /^(?:video|audio)$/.test(parent)) ||
    (tag.get('loading')?.toLowerCase() === 'lazy' && /^(?:img|iframe)$/.test(name)) ||
    /^(?:data|javascript):/i.test(address) ||
    // Partytown asks for it when the page is there.
    (name === 'script' && /^text\/partytown$/i.test(tag.get('type') ?? '')) ||
    (name === 'link' && /\bicon\b|^manifest$/i.test(tag.get('rel') ?? '')) ||
    // The policy of the page comes too late for what browsers scan ahead for, and in time for anything else.
    (isStrict && (/^(?:iframe|frame|object|embed)$/.test(name) || tag.get('background') !== undefined))
  );
}
