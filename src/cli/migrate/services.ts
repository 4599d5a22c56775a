import { fromByteText } from '../../edge/rewrite/bytes.js';
import { createJudge } from '../../edge/rewrite/judge.js';
import { joinMarks, type Mark } from '../../edge/rewrite/mark.js';
import { parseRewriteOptions, type RewriteOptions } from '../../edge/rewrite/options.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import { findServices } from '../../edge/rewrite/services.js';
import { catalogue } from '../../services/catalogue.js';
import type { RequestType } from '../../services/service.js';
import type { NamedService } from './words.js';

const types: Readonly<Record<string, RequestType>> = {
  script: 'script',
  iframe: 'frame',
  embed: 'frame',
  object: 'frame',
  link: 'link',
};
const toList = <T>(value: string | readonly T[] | undefined) =>
  typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value;

/** Reads from the site's options which services are known, by name and by what they load. Throws `ConsentError`. */
export function readCatalogue({ services: given, categories: named }: RewriteOptions) {
  const categories = toList<string>(named);
  const { rules, findInCode } = parseRewriteOptions({ ...(given && { services: given }), categories });
  const choices = toList(given);
  const services = findServices(choices, categories ?? [], []).map(({ service, consent }): NamedService => {
    const own = choices?.find((choice) => Object(choice).id === service) as { name?: unknown } | undefined;
    const name = `${own?.name ?? catalogue.find(({ id }) => id === service)?.name ?? service}`;
    return { id: service, name, consent };
  });
  const judge = createJudge(rules, fromByteText);
  return {
    services,
    categories,
    findService(tag: StartTag, addresses: readonly string[], code: string | undefined): Mark | undefined {
      const found = addresses.map((address) => judge.judge(address, types[tag.name] ?? 'image'));
      return joinMarks([...found, ...(code ? findInCode(code, judge, () => []) : [])]);
    },
  };
}
