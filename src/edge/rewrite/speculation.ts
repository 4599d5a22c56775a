import type { Judge } from './judge.js';
import type { Mark } from './mark.js';

/** A pattern whose host is all wildcards and groups; where its host has a name, that is judged like any other. */
function isAnyHost(pattern: unknown): boolean {
  if (typeof pattern !== 'string') return /"(?:hostname|baseURL)"/.test(JSON.stringify(pattern) ?? '');
  const [, host] = /^(?:[^/?#]*:)?[\\/]{2}([^/?#]*)/.exec(pattern) ?? [];
  return host !== undefined && !/[a-z\d]/i.test(host.replace(/:\w+/g, ''));
}

/** Could a predicate choose a link to any host (HTML, "document rule predicate")? */
function reachesAny(where: unknown): boolean {
  const { and, or, href_matches: patterns } = Object(where);
  if (Array.isArray(and)) return and.every(reachesAny);
  if (Array.isArray(or)) return or.some(reachesAny);
  // Of links by selector, and of all but some, nobody knows where they lead.
  return patterns === undefined || [patterns].flat().some(isAnyHost);
}

/**
 * Finds what speculation rules would have the browser load ahead (HTML, "speculation rules"), or what a web bundle names.
 * `anyone` is the mark of rules over links to anywhere; outside of `strict` those may stay that wait for the visitor.
 */
export function findInRules(json: string, judge: Judge, anyone: Mark, strict: boolean): Mark[] {
  let rules: unknown;
  try {
    rules = JSON.parse(json);
  } catch {
    // The browser does not take them either.
    return [];
  }
  const marks: Mark[] = [];
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      // In a pattern, `*` may stand for any host; an address with it is one of the hosts.
      const mark =
        /^(?:urls|href_matches|source|resources|scopes|)$/.test(key) &&
        judge.judge(value.replace(/\*\.?/g, ''), 'frame', { isHint: /\*/.test(value) });
      if (mark) marks.push(mark);
    } else if (Array.isArray(value)) for (const entry of value) look(entry, key);
    else if (typeof value === 'object' && value) {
      const rule = value as Record<string, unknown>;
      const isOverLinks = 'where' in rule || rule.source === 'document';
      // Without a word of it, such rules wait until the link is pressed. On a phone, `moderate` looks at what is in view.
      const isByItself = /^(?:immediate|eager|moderate)$/.test(String(rule.eagerness));
      if (isOverLinks && (strict || isByItself) && reachesAny(rule.where)) marks.push(anyone);
      for (const [name, entry] of Object.entries(value)) look(entry, name);
    }
  };
  try {
    look(rules, '');
  } catch {
    // Deeper than a browser reads, and than can be followed here.
    return [anyone];
  }
  return marks;
}
