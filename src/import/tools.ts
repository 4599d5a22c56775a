import { axeptio } from './axeptio.js';
import { c15t } from './c15t.js';
import { complianz } from './complianz.js';
import { cookiebot } from './cookiebot.js';
import { cookieyes } from './cookieyes.js';
import { didomi } from './didomi.js';
import { iubenda } from './iubenda.js';
import { klaro } from './klaro.js';
import { matomo } from './matomo.js';
import { onetrust } from './onetrust.js';
import { orejime } from './orejime.js';
import { silktide } from './silktide.js';
import { tarteaucitron } from './tarteaucitron.js';
import type { Tool } from './tool.js';
import { usercentrics } from './usercentrics.js';
import { vanillaCookieconsent } from './vanilla-cookieconsent.js';

/** The tools whose answers can be read, by the id that a site names them by. */
export const tools = {
  axeptio,
  c15t,
  complianz,
  cookiebot,
  cookieyes,
  didomi,
  iubenda,
  klaro,
  matomo,
  onetrust,
  orejime,
  silktide,
  tarteaucitron,
  usercentrics,
  'vanilla-cookieconsent': vanillaCookieconsent,
} satisfies Readonly<Record<string, Tool>>;

/** Id of a tool. */
export type ToolId = keyof typeof tools;

/** A tool that a site names, `klaro`, or `klaro:name` where it is stored under another name. */
export interface NamedTool {
  readonly id: ToolId;
  readonly tool: Tool;
  /** Names of what it stores, as globs. */
  readonly names: readonly string[];
}

/** Finds a tool by the word that a site has for it. */
export function findTool(word: string): NamedTool | undefined {
  const [, id, name] = /^([a-z\d-]+)(?::(.+))?$/.exec(word) ?? [];
  const entry = Object.entries<Tool>(tools).find(([known, tool]) => known === id && (!name || tool.isRenamable));
  return entry && { id: entry[0] as ToolId, tool: entry[1], names: name ? [name] : entry[1].names.split(' ') };
}
