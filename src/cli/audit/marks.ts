import { suggest } from '../../config/nearest.js';
import { suggestService } from '../../config/service-problems.js';
import { isMarked } from '../../edge/rewrite/mark.js';
import { readScriptKind } from '../../edge/rewrite/script-type.js';
import { catalogue } from '../../services/catalogue.js';
import type { Finding, PageTag } from './finding.js';
import { findForeignMark } from './other-tools.js';

/** What a page's marks may name, and what they stand on. */
export interface Names {
  readonly categories: readonly string[];
  readonly services: readonly string[];
  /** `false`: nobody has said what the site uses, so any name may be right. */
  readonly isKnown: boolean;
  isThirdParty(address: string): boolean;
  /** Does our script see what stands here before it runs? */
  isHeld(offset: number): boolean;
}

/** Elements that are held when they are marked (README, "Marking tags"). */
const holdable = /^(?:audio|embed|iframe|frame|video|object|img|template|track|source|picture|link|script)$/;
const actions = ['accept-all', 'reject-all', 'open-preferences', 'withdraw', 'save', 'close'];
const addresses = /^data-(?:src|srcset|href|data|poster|srcdoc)$/;

/** Finds marks that do not do what their author meant. */
export function findMarkProblems(tags: readonly PageTag[], names: Names): Finding[] {
  const findings: Finding[] = [];
  const { isThirdParty, isHeld } = names;
  const ids = catalogue.map(({ id }) => id);

  for (const { tag, source } of tags) {
    const tell = (code: string, problem: string, cure: string, severity: Finding['severity'] = 'mistake') =>
      findings.push({ severity, code, offset: tag.start, source, problem, cure });
    const consent = tag.get('data-consent');
    const service = tag.get('data-service');
    const isScript = tag.name === 'script';
    const kind = isScript ? readScriptKind(tag.get('type'), tag.get('language')) : undefined;

    const action = tag.get('data-consent-action');
    if (action !== undefined && !actions.includes(action))
      tell(
        'action',
        `data-consent-action="${action}" does nothing${suggest(action, actions)}`,
        `write one of ${actions.slice(0, 4).join(', ')}`,
      );

    const isHoldable = holdable.test(tag.name) || tag.get('data-held') !== undefined;
    if (!isHoldable) {
      if (consent !== undefined)
        tell(
          'mark-place',
          `data-consent means nothing on <${tag.name}>: what it holds is not held`,
          'mark the tags inside, or write it as <script type="text/html" data-consent="…">…</script>',
        );
      continue;
    }

    if (!isMarked(tag)) {
      const tool = findForeignMark(tag);
      const isInert = isScript && /^text\/plain$/i.test(tag.get('type') ?? '');
      if (tool)
        tell(
          'mark-foreign',
          `it is marked for ${tool.name}: consentgate does not know that mark`,
          `run "consentgate migrate --from ${tool.id}" over the page, or write data-consent="…" with one of your categories`,
        );
      else if (isInert && tag.get('data-src') !== undefined)
        tell('mark-missing', 'data-src without data-consent: nobody ever fires it', 'add data-consent="…"');
      else if (
        !isScript &&
        tag.names('data-').some((name) => addresses.test(name)) &&
        tag.get('src') === undefined &&
        /^(?:iframe|embed|object)$/.test(tag.name)
      )
        tell(
          'mark-missing',
          'data-src without data-consent: a lazy loader of the site fetches it without asking, or nobody ever does',
          'add data-consent="…"',
          'note',
        );
      continue;
    }

    if ((kind === 'classic' || kind === 'module') && consent !== 'necessary') {
      const address = tag.get('src');
      const fetched = address !== undefined && isThirdParty(address);
      const isLeak = fetched || (address === undefined && !isHeld(tag.start));
      tell(
        'marked-live',
        `it is marked, but ${fetched ? 'fetched at once' : isLeak ? 'runs at once' : 'alive: only our script, if it comes, keeps it from running'}`,
        `write type="text/plain"${kind === 'module' ? ' data-type="module"' : ''}${address === undefined ? '' : ' and data-src for src'}`,
        isLeak ? 'leak' : 'mistake',
      );
    }
    if (consent?.trim() === '' && service === undefined)
      tell('expression', 'data-consent is empty: it stays held for good', 'name a category');
    if (service !== undefined && names.isKnown && !names.services.includes(service))
      tell(
        'service',
        `service "${service}" is not one of this site's: it stays held for good${ids.includes(service) ? '' : suggestService(service, [...names.services, ...ids])}`,
        ids.includes(service) ? `add "${service}" to data-services` : 'name a service of data-services',
      );
    const words = (consent ?? '')
      .split(/[\s|]+/)
      .filter(Boolean)
      .map((word) => word.replace('!', ''));
    const odd = words.find((word) => !/^[a-z][\w-]*$/i.test(word));
    const known = [...names.categories, 'necessary', ...names.services];
    const unknown = names.isKnown && words.find((word) => !known.includes(word));
    if (odd !== undefined || /^\s*\||\|\s*(?:\||$)/.test(consent ?? ''))
      tell(
        'expression',
        `data-consent="${consent}" is no expression: it stays held for good`,
        'write "a b" for both, "a|b" for any, "!a" for a refusal',
      );
    else if (unknown)
      tell(
        'category',
        `"${unknown}" is no category or service of this site: it stays held for good${suggest(unknown, known)}`,
        ids.includes(unknown) ? `add "${unknown}" to data-services` : `name one of ${names.categories.join(', ')}`,
      );
  }
  return findings;
}
