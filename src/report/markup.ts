/** Text as it stands in HTML. Every text of a report goes through here: names come from whoever visits the site. */
export const toHtml = (text: string): string => text.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);

/** How a number is shown. */
export type Format = 'count' | 'share' | 'seconds';

function show(value: number, format: Format): string {
  if (format === 'share') return `${(value * 100).toLocaleString('en', { maximumFractionDigits: 1 })} %`;
  if (format === 'count') return value.toLocaleString('en');
  const seconds = Math.round(value);
  if (seconds < 60) return `${value.toLocaleString('en')} s`;
  return `${Math.floor(seconds / 60).toLocaleString('en')}:${String(seconds % 60).padStart(2, '0')} min`;
}

/** A number for people, with the exact one beside it for programs; a dash where there is none. */
export const createNumber = (value: number | null, format: Format = 'count'): string =>
  value === null ? '<span title="not known">–</span>' : `<data value="${value}">${toHtml(show(value, format))}</data>`;

/** A column of a table: its heading, and what stands in it. */
export interface Column<T> {
  readonly heading: string;
  readonly read: (row: T) => string | number | null;
  /** Of numbers; `count` when not given. */
  readonly format?: Format;
}

/** A table; its first column names the rows. It can be scrolled by keyboard when it is too wide or too long. */
export function createTable<T>(caption: string, columns: readonly Column<T>[], rows: readonly T[]): string {
  const cell = ({ read, format }: Column<T>, row: T, at: number): string => {
    const value = read(row);
    if (typeof value !== 'string') return `<td class="number">${createNumber(value, format)}</td>`;
    return at === 0 ? `<th scope="row">${toHtml(value)}</th>` : `<td>${toHtml(value)}</td>`;
  };
  const isNumber = ({ read }: Column<T>) => rows.some((row) => typeof read(row) === 'number');
  const head = columns.map(
    (column) => `<th scope="col"${isNumber(column) ? ' class="number"' : ''}>${toHtml(column.heading)}</th>`,
  );
  const body = rows.map((row) => `<tr>${columns.map((column, at) => cell(column, row, at)).join('')}</tr>`);
  return `<div class="table" role="region" tabindex="0" aria-label="${toHtml(caption)}"><table><caption>${toHtml(
    caption,
  )}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}
