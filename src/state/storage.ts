import Cookies from 'js-cookie';
import type { Config } from '../config/options.js';
import type { Receipt } from '../types.js';
import { encodeReceipt, readReceipt } from './receipt.js';

/** Keeps the receipt in its cookie; `false` when the browser did not take it. Never throws. */
export function writeReceipt(receipt: Receipt, config: Config): boolean {
  const text = encodeReceipt(receipt);
  try {
    Cookies.set(config.cookieName, text, {
      expires: +config.expiresDays,
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
      domain: config.cookieDomain,
    });
  } catch {
    // A sandboxed frame may not even touch `document.cookie`; what was not kept is noticed by reading it again.
  }
  const kept = readReceipt(config);
  return !!kept && encodeReceipt(kept) === text;
}
