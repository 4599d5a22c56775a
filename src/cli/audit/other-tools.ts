import type { StartTag } from '../../edge/rewrite/scanner.js';
import type { Markup } from '../../import/markup/markup.js';
import { tools } from '../../import/markup/tools.js';
import { isWaiting, readMark } from '../migrate/read-mark.js';

/** A consent tool that is not ours. */
export interface OtherTool {
  readonly name: string;
  /** The word for it where its marks can be translated (`consentgate migrate --from`). */
  readonly id?: string | undefined;
}

/** Addresses of the loaders of tools whose markup is not known. */
const furtherLoaders: readonly (readonly [name: string, address: RegExp])[] = [
  ['TrustArc', /\btrustarc\.com\//],
  ['InMobi Choice', /\bquantcast\.mgr\.consensu\.org\/|\bcmp\.(?:quantcast|inmobi)\.com\//],
  ['Sourcepoint', /\bsp-prod\.net\/|\bprivacy-mgmt\.com\//],
  ['consentmanager', /\bconsentmanager\.net\//],
  ['Termly', /\btermly\.io\//],
  ['CookieHub', /\bcookiehub\.(?:net|eu)\//],
  ['Borlabs Cookie', /\bborlabs-cookie\b/],
];

const toOther = (id: string): OtherTool => ({ id, name: tools[id]?.name ?? id });

/** Other consent tool that a script with this address loads. */
export const findLoader = (address: string): OtherTool | undefined => {
  const known = Object.keys(tools).find((id) => tools[id]?.files.test(address));
  const further = furtherLoaders.find(([, form]) => form.test(address));
  return known ? toOther(known) : further && { name: further[0] };
};

/** All tools, ours too, have scripts wait in that way. */
const isPlainText = (tag: StartTag) => /^text\/plain$/i.test(tag.get('type')?.trim() ?? '');

/** Other consent tool that a tag is marked for; marks that several tools share are those of the first. */
export const findForeignMark = (tag: StartTag): OtherTool | undefined => {
  const known = Object.keys(tools).find((id) => {
    const tool = tools[id] as Markup;
    const mark = readMark([tool], tag);
    const hasAddress = Object.keys(tool.addresses ?? {}).some((name) => tag.get(name) !== undefined);
    const isHeld = isWaiting(tool, tag) || hasAddress;
    if (!mark) return isHeld && !isPlainText(tag);
    // What counts on some elements only is a name that sites use as well.
    const { elements, beside } = mark.form;
    return (isHeld || (!elements && !beside)) && !mark.words.every((word) => tool.ignore?.includes(word));
  });
  return known === undefined ? undefined : toOther(known);
};
