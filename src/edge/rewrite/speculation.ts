import type { Judge } from './judge.js';
import type { Mark } from './mark.js';

/** Finds what speculation rules would have the browser load ahead (HTML, "speculation rules"). */
export function findInRules(json: string, judge: Judge, strict: Mark | undefined): Mark[] {
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
        /^(?:urls|href_matches|)$/.test(key) &&
        judge.judge(value.replace(/\*\.?/g, ''), 'frame', { isHint: /\*/.test(value) });
      if (mark) marks.push(mark);
    } else if (Array.isArray(value)) for (const entry of value) look(entry, key);
    else if (typeof value === 'object' && value) {
      const rule = value as Record<string, unknown>;
      // Rules over all links, or over links by selector, reach links to anywhere.
      if (
        strict &&
        (('where' in rule && /selector_matches/.test(JSON.stringify(rule.where))) ||
          (rule.source === 'document' && !rule.where))
      )
        marks.push(strict);
      for (const [name, entry] of Object.entries(value)) look(entry, name);
    }
  };
  look(rules, '');
  return marks;
}
