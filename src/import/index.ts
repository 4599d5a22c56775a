/** Takes over what a visitor has answered to another consent tool, so that nobody is asked again. */
import type { ConsentOptions } from '../config/options.js';
import { parseCore, type RawOptions, toList } from '../config/parse.js';
import { parseAll } from '../config/parse-all.js';
import { ConsentError } from '../errors.js';
import { readOptOutSignals } from '../state/opt-out-signal.js';
import { encodeReceipt, readReceipt } from '../state/receipt.js';
import { eraseCookie, writeReceipt } from '../state/storage.js';
import { type Mapping, readAnswer, toChoices } from './choices.js';
import { findImportProblems } from './problems.js';
import { forgetStored, readStored } from './stored.js';
import { findTool, type ToolId } from './tools.js';

export { ConsentError } from '../errors.js';
export type { Mapping } from './choices.js';
export type { ToolId } from './tools.js';

/** What is read, and what it means. */
export interface ImportOptions {
  /** Tools by id, tried in this order; `klaro:name` where the site has given its cookie another name. */
  readonly from: string | readonly string[];
  /** The tool's categories → ours, before what is known of the tool; `''` leaves one out. */
  readonly categories?: Mapping | undefined;
  /** The tool's services → ours, or a category of ours; `''` leaves one out. */
  readonly services?: Mapping | undefined;
  /** Deletes what the other tool has stored once it was taken over. */
  readonly forget?: boolean | undefined;
}

const DAY = 86_400;

/** Ids of receipts that began as an import say so; the rest of the 16 characters is random. */
const createId = () =>
  crypto.getRandomValues(new Uint8Array(10)).reduce((id, byte) => id + (byte % 36).toString(36), 'import');

/**
 * Looks, while there is no receipt of ours, for a former answer, and keeps it as our receipt, with its date. Call it before
 * `createConsent()`, with the same options; what was imported is then there from the start. Returns the tool that was read, or
 * `null`; on a server nothing is. Throws `ConsentError` for what is not understood.
 */
export function importConsent(options: ConsentOptions, wanted: ImportOptions): ToolId | null {
  const raw = options as RawOptions;
  const core = parseCore(raw);
  const ids = [...core.categories, ...core.services.map(({ id }) => id)].filter((id) => id !== 'necessary');
  const problems = findImportProblems(wanted, ids);
  if (problems.length) throw new ConsentError(problems);
  if (typeof document === 'undefined' || readReceipt(core)) return null;
  const config = parseAll(core, raw);
  // Of a visitor who asks not to be tracked and has said nothing here, nothing is stored (docs/import.md).
  if (core.dnt !== 'ignore' && readOptOutSignals().dnt) return null;
  const now = Date.now();
  for (const word of toList(wanted.from)) {
    const found = findTool(`${word}`);
    if (!found) continue;
    const { id, tool, names } = found;
    const stored = readStored(names);
    const answer = readAnswer(tool, stored, Object.keys(wanted.services ?? {}), +config.expiresDays, now);
    const choices = answer && toChoices(answer, tool, wanted, ids);
    if (!choices || !Object.keys(choices)[0]) continue;
    const time = Math.floor((answer.time ?? now) / 1000);
    const text = encodeReceipt({ id: createId(), time, revision: config.revision, choices });
    // It ends when the former answer does.
    const left = +config.expiresDays - (now / 1000 - time) / DAY;
    writeReceipt(text, { ...config, expiresDays: `${left}` });
    if (!readReceipt(config)) return null;
    if (wanted.forget) forgetStored(stored);
    if (!tool.isDated && readStored(names)[0]) {
      // It cannot be deleted, so it would be read again when our receipt has ended.
      eraseCookie(config.cookieName, config);
      return null;
    }
    tellTabs(config.cookieName, text);
    return id;
  }
  return null;
}

/** Tells other tabs, and an instance of this page that began too early, as an answer in another tab is told. */
function tellTabs(name: string, text: string): void {
  try {
    const channel = new BroadcastChannel(name);
    channel.postMessage(text);
    channel.close();
  } catch {
    // Not there, or not allowed in this frame.
  }
}
