import { axeptio } from './axeptio.js';
import { c15t } from './c15t.js';
import { complianz } from './complianz.js';
import { cookiebot } from './cookiebot.js';
import { cookieyes } from './cookieyes.js';
import { didomi } from './didomi.js';
import { iubenda } from './iubenda.js';
import { klaro } from './klaro.js';
import type { Markup } from './markup.js';
import { onetrust } from './onetrust.js';
import { orejime } from './orejime.js';
import { osano } from './osano.js';
import { silktide } from './silktide.js';
import { tarteaucitron } from './tarteaucitron.js';
import { usercentrics } from './usercentrics.js';
import { vanillaCookieconsent } from './vanilla-cookieconsent.js';

/** The tools whose markup is understood, by the word for them. */
export const tools: Readonly<Record<string, Markup>> = {
  axeptio,
  c15t,
  complianz,
  cookiebot,
  cookieyes,
  didomi,
  iubenda,
  klaro,
  onetrust,
  orejime,
  osano,
  silktide,
  tarteaucitron,
  usercentrics,
  'vanilla-cookieconsent': vanillaCookieconsent,
};
