import { audit } from './audit.js';
import { collect } from './collect.js';
import type { Command } from './command.js';
import { declaration } from './declaration.js';
import { migrate } from './migrate.js';
import { report } from './report.js';
import { rewrite } from './rewrite.js';
import { snippet } from './snippet.js';

/** The commands of `consentgate`; a new one is a file of its own and a line here. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['audit', audit],
  ['collect', collect],
  ['declaration', declaration],
  ['migrate', migrate],
  ['report', report],
  ['rewrite', rewrite],
  ['snippet', snippet],
]);
