/** All ways in, in the order of the table. */
import * as markup from './markup.js';
import { ledForms, ledLinks } from './navigations.js';
import * as oddCode from './odd-code.js';
import * as oddMarkup from './odd-markup.js';
import * as outside from './outside.js';
import { piecesOfCode, piecesOfStyle } from './pieces.js';
import { calls, elements, styles, workers } from './requests.js';
import { codeScripts, realms } from './scripts.js';
import { storage, throughFriend } from './storage.js';
import type { Way } from './way.js';

export type { Way } from './way.js';

/** A chapter of the table. */
export interface Chapter {
  readonly title: string;
  readonly ways: readonly Way[];
}

/** The catalogue. */
export const chapters: readonly Chapter[] = [
  { title: 'Scripts in markup', ways: markup.markupScripts },
  { title: 'Addresses in disguise', ways: markup.markupAddresses },
  { title: 'Pictures, media and plug-ins in markup', ways: markup.markupMedia },
  { title: 'Frames in markup', ways: markup.markupFrames },
  { title: 'Styles in markup', ways: markup.markupStyles },
  { title: 'Hints in markup', ways: markup.markupHints },
  { title: 'Headers of the page', ways: markup.headers },
  { title: 'Scripts by code', ways: codeScripts },
  { title: 'Other realms and functions taken early', ways: realms },
  { title: 'Calls', ways: calls },
  { title: 'Workers', ways: workers },
  { title: 'Elements by code', ways: elements },
  { title: 'Styles by code', ways: styles },
  { title: 'Storage', ways: storage },
  { title: 'Tags written oddly', ways: oddMarkup.oddTags },
  { title: 'Frames that hide what they are', ways: oddMarkup.oddFrames },
  { title: 'Style written oddly', ways: oddMarkup.oddStyles },
  { title: 'Headers written oddly', ways: oddMarkup.oddHeaders },
  { title: 'Style beside the usual doors', ways: oddCode.oddStyleCode },
  { title: 'Elements beside the usual doors', ways: oddCode.oddElements },
  { title: 'Realms and blobs', ways: oddCode.oddRealms },
  { title: 'Storage beside the usual doors', ways: [...oddMarkup.oddStorage, ...oddCode.oddStores] },
  { title: 'Links into frames', ways: ledLinks },
  { title: 'Forms and refreshes in frames', ways: ledForms },
  { title: 'Addresses in pieces: styles', ways: piecesOfStyle },
  { title: 'Addresses in pieces: code', ways: piecesOfCode },
  { title: 'Further markup', ways: outside.outsideMarkup },
  { title: 'Further elements', ways: outside.outsideElements },
  { title: 'Further calls', ways: outside.outsideCalls },
  { title: 'Further styles', ways: outside.outsideStyles },
  { title: 'Further realms', ways: outside.outsideRealms },
  { title: 'Further storage', ways: outside.outsideStorage },
  { title: 'Through an allowed tag manager', ways: throughFriend },
];

/** The ways without their chapters. */
export const allWays: readonly Way[] = chapters.flatMap(({ ways }) => ways);

/** Those that the second look found. */
export const furtherWays: readonly Way[] = Object.values(outside).flat();
