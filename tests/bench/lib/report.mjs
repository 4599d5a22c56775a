/** Prints the figures. It tells what was measured, and never judges: a machine under load is no failure. */
import { median, spread } from './statistics.mjs';

const round = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString());

/** One row: the median of the runs, how far they stray, the aim. `base` and `total` are the two sides of a comparison. */
export function summarize({ name, unit, aim, values, base, total, ratio }) {
  const value = median(values);
  const sides = base && { base: median(base), total: median(total) };
  return {
    name,
    unit,
    value,
    spread: spread(values),
    runs: (base ?? values).length,
    ...sides,
    ...(sides && { ratio: ratio ? value : sides.total / sides.base }),
    ...(aim !== undefined && { aim, isOver: value > aim }),
  };
}

/** The table as text. */
export function createTable(rows) {
  const cells = rows.map(({ name, unit, value, spread: stray, runs, base, total, ratio, aim, isOver }) => [
    `${isOver ? '!' : ' '} ${name}`,
    `${round(value)} ${unit}`.trim(),
    `±${round(stray)}`,
    aim === undefined ? '' : `≤ ${aim}`,
    base === undefined ? '' : `${round(total)} / ${round(base)}`,
    ratio === undefined ? '' : `${ratio.toFixed(2)}×`,
    `${runs}`,
  ]);
  const head = ['  figure', 'median', 'stray', 'aim', 'with / without', 'ratio', 'runs'];
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column].length)));
  return [head, ...cells]
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join('  '),
    )
    .join('\n');
}
