import type { StartTag } from '../../edge/rewrite/scanner.js';
import type { MarkForm, Markup } from '../../import/markup/markup.js';

/** What a tag says in the words of another tool. */
export interface ToolMark {
  readonly tool: Markup;
  readonly form: MarkForm;
  readonly words: readonly string[];
  /** Its name of the service. */
  readonly service: string | undefined;
}

/** The classes of a tag. */
export const readClasses = (tag: StartTag): string[] => (tag.get('class') ?? '').split(/[\t\n\f\r ]+/).filter(Boolean);

/** Types of scripts that wait: that of all tools, and a tool's own. */
export const isWaiting = ({ types = {} }: Markup, tag: StartTag): boolean => {
  const type = tag.get('type')?.trim().toLowerCase() ?? '';
  return tag.name === 'script' && (type === 'text/plain' || Object.hasOwn(types, type));
};

/** Finds the first mark of the tools on a tag. */
export function readMark(tools: readonly Markup[], tag: StartTag): ToolMark | undefined {
  for (const tool of tools)
    for (const form of tool.marks) {
      const { attribute = '', className, separator, elements, beside } = form;
      if (elements && !elements.test(tag.name)) continue;
      if (beside && !isWaiting(tool, tag) && !beside.some((name) => tag.get(name) !== undefined)) continue;
      const value = tag.get(attribute);
      const classes = readClasses(tag).flatMap((name) => className?.exec(name) ?? []);
      const found = className ? readClasses(tag).flatMap((name) => [className.exec(name)?.[1] ?? []].flat()) : [];
      if (value === undefined && !classes.length) continue;
      const texts = [...(value === undefined ? [] : [value]), ...found];
      const words = texts.flatMap((text) => (separator ? text.split(separator) : text)).map((word) => word.trim());
      const service = form.service ? tag.get(form.service) : undefined;
      return { tool, form, words: words.filter(Boolean), service };
    }
  return undefined;
}
