/** The style of a report: one column on a phone, chart beside table on a desk, ink on paper; light and dark. */
export const styles = `
:root {
  color-scheme: light dark;
  --page: #f5f6f8; --surface: #fff; --text: #16191f; --muted: #555c68; --line: #dde1e8; --accent: #1d4ed8;
  --series-1: #1d5fd1; --series-2: #c2410c; --series-3: #0f766e; --series-4: #a21caf; --series-5: #4d7c0f; --series-6: #57534e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1216; --surface: #181c22; --text: #e8ebf0; --muted: #a3acba; --line: #323a46; --accent: #8ab4ff;
    --series-1: #7aa8ff; --series-2: #fb923c; --series-3: #2dd4bf; --series-4: #e879f9; --series-5: #a3e635; --series-6: #d6d3d1;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main, header, footer { max-width: 76rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
header { padding-top: clamp(1.5rem, 5vw, 3.5rem); }
h1 { margin: 0; font-size: clamp(1.75rem, 4vw, 2.6rem); line-height: 1.15; letter-spacing: -0.02em; }
header p { margin: 0.4rem 0 1.5rem; color: var(--muted); }
h2 { margin: 0 0 0.25rem; font-size: 1.25rem; letter-spacing: -0.01em; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
section { margin: 1.25rem 0; padding: clamp(1rem, 2.5vw, 1.75rem); background: var(--surface); border: 1px solid var(--line); border-radius: 14px; }
section > p { margin: 0 0 1rem; color: var(--muted); max-width: 65ch; }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.75rem; margin: 0; }
.totals div { display: flex; flex-direction: column-reverse; padding: 0.9rem 1.1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 14px; }
.totals dt { color: var(--muted); font-size: 0.875rem; }
.totals dd { margin: 0; font-size: 1.6rem; font-weight: 650; white-space: nowrap; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; align-items: start; }
@media (min-width: 60rem) { .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
figure { margin: 0; }
figure svg { display: block; width: 100%; min-width: 27rem; height: auto; }
.chart { overflow-x: auto; }
.wide svg { min-width: 46rem; }
.key { display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; margin: 0 0 0.6rem; padding: 0; list-style: none; font-size: 0.875rem; color: var(--muted); }
.key li::before { content: ""; display: inline-block; width: 1.4rem; margin-right: 0.45rem; border-top: 3px solid var(--series-1); vertical-align: middle; }
.key li:nth-child(6n + 2)::before { border-color: var(--series-2); }
.key li:nth-child(6n + 3)::before { border-color: var(--series-3); }
.key li:nth-child(6n + 4)::before { border-color: var(--series-4); }
.key li:nth-child(6n + 5)::before { border-color: var(--series-5); }
.key li:nth-child(6n + 6)::before { border-color: var(--series-6); }
.key.lines li:nth-child(3n + 2)::before { border-top-style: dashed; }
.key.lines li:nth-child(3n + 3)::before { border-top-style: dotted; }
.table { overflow: auto; max-height: 26rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; background: var(--surface); color: var(--muted); font-weight: 600; white-space: normal; vertical-align: bottom; }
tbody th { font-weight: 500; overflow-wrap: anywhere; min-width: 8rem; }
tbody tr:last-child > * { border-bottom: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
summary { margin-top: 1rem; padding: 0.35rem 0; color: var(--accent); cursor: pointer; font-weight: 550; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
footer { padding-bottom: 3rem; color: var(--muted); font-size: 0.9rem; }
footer dt { margin-top: 0.6rem; color: var(--text); font-weight: 600; }
footer dd { margin: 0; max-width: 75ch; }
@media print {
  body { background: none; }
  section { break-inside: avoid; }
  .table { max-height: none; overflow: visible; }
}
`;
