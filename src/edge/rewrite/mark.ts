/** What a held tag is marked with. */
export interface Mark {
  /** Expression for `data-consent`. */
  readonly consent: string;
  /** Id for `data-service`. */
  readonly service?: string;
}

/** Several reasons to hold one tag: all of them must be granted. `undefined` when there is none. */
export function joinMarks(marks: readonly (Mark | undefined)[]): Mark | undefined {
  const [first, ...rest] = marks.filter((mark) => mark !== undefined);
  if (!first || rest.every(({ service }) => service === first.service && service)) return first;
  const consent = [...new Set([first, ...rest].map((mark) => mark.consent))].join(' ');
  return { consent };
}

const escapeAttribute = (text: string) =>
  /[&"]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : text;

/** Writes the attributes of a mark, with a blank before each. */
export const writeMark = ({ consent, service }: Mark): string =>
  ` data-consent="${escapeAttribute(consent)}"${service === undefined ? '' : ` data-service="${escapeAttribute(service)}"`}`;

/** Has its author marked a tag (README, "Marking tags")? */
export const isMarked = (tag: { get(attribute: string): string | undefined }): boolean =>
  tag.get('data-consent') !== undefined || tag.get('data-service') !== undefined;

/** Is the mark its author's? With a list of what is held it is ours, of a former run, and says nothing of other addresses. */
export const isMarkedByHand = (tag: { get(attribute: string): string | undefined }): boolean =>
  isMarked(tag) && tag.get('data-held') === undefined;
