import { suggest } from '../config/nearest.js';
import { toList } from '../config/parse.js';
import type { ImportOptions } from './index.js';
import { findTool, tools } from './tools.js';

const names = ['from', 'categories', 'services', 'forget'];

/** Says, one line per problem, what of the import is not understood. `ids`: the site's categories and services. */
export function findImportProblems(wanted: ImportOptions, ids: readonly string[]): string[] {
  const unknown = Object.keys(wanted).filter((name) => !names.includes(name));
  const problems = unknown.map((name) => `unknown option "${name}" of the import${suggest(name, names)}`);
  const words = toList(wanted.from ?? '').map(String);
  if (!words[0]) problems.push(`"from" names no tool: it takes ${Object.keys(tools).join(', ')}`);
  for (const word of words) {
    const found = findTool(word);
    if (!found) problems.push(`"from": there is no tool "${word}"${suggest(word, Object.keys(tools))}`);
    else if (!found.tool.isDated && !wanted.forget)
      // The receipt of a later no ends one day; a yes without a date would come back then.
      problems.push(`"${found.id}" keeps no date of the answer, so it can be read once only: add "forget"`);
  }
  for (const name of ['categories', 'services'] as const) {
    for (const [theirs, ours] of Object.entries(wanted[name] ?? {})) {
      if (ours && !ids.includes(ours))
        problems.push(
          `"${name}": "${theirs}" leads to "${ours}", which is no category or service${suggest(ours, ids)}`,
        );
    }
  }
  return problems;
}
