/** Middle of a list of numbers; `NaN` of an empty one. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Half of what lies between the quarters: how far a single run strays. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return (at(0.75) - at(0.25)) / 2;
}

/** Runs measurements in turn (A B A B …), so that a machine that slows down slows all of them; lists of results by name. */
export async function interleave(runs, measurements) {
  const results = Object.fromEntries(Object.keys(measurements).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    const names = Object.keys(measurements);
    // Each comes first as often as the others.
    for (const name of run % 2 ? names.reverse() : names) results[name].push(await measurements[name](run));
  }
  return results;
}

/** Differences of two lists, run by run. */
export const subtract = (values, base) => values.map((value, run) => value - base[run]);
