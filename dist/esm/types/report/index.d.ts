export { createDraw } from './charts.js';
export { toCsv } from './csv.js';
export { type ReportNumbers, readNumbers } from './numbers.js';
export { createPage } from './page.js';
