import type { Inside } from '../inside.js';
import type { Answer } from '../state/answer.js';
import { decodeReceipt } from '../state/receipt.js';
import { writeReceipt } from '../state/storage.js';
import type { Receipt } from '../types.js';
import { readConfig } from './config.js';
import type { FormReceipt } from './vendor/checkbox.js';

/** One answer of the visitor, as it is reported. */
export interface Answered {
  /** Text of the new receipt. */
  readonly text: string;
  /** The receipt before it. */
  readonly old: Receipt | null;
  readonly answer: Answer;
  /** Our element in which the visitor answered, such as the banner; none: the site's own. */
  readonly element: HTMLElement | undefined | null;
  /** The words that it showed. */
  readonly shown: string | undefined | null;
}

/** Posts receipts to the site's own server. */
export interface Receipts {
  send(answered: Answered): void;
  /** A consent that was given in a form of the site's, apart from the visitor's own receipt. */
  sendForm(receipt: FormReceipt): void;
  /** Runs it once the record of the last answer has been taken, or its server could not be reached. */
  whenSent(run: () => void): void;
}

/** Put in by the build. */
const VERSION = '__VERSION__';

/** When a receipt that could not be delivered is tried again, in milliseconds. */
const RETRIES = [2000, 20_000, 120_000];

type Choices = Receipt['choices'];
const isYes = (choices: Choices) => Object.values(choices).some((choice) => choice > 0);

function findEvent(old: Receipt | null, choices: Choices): string {
  if (!old) return isYes(choices) ? 'given' : 'refused';
  return isYes(old.choices) && !isYes(choices) ? 'withdrawn' : 'changed';
}

function findMethod({ element, answer }: Answered): string {
  const place = element?.dataset.consentgate;
  const word = answer === 'granted' ? 'accept-all' : answer === 'denied' ? 'reject-all' : '';
  if (place === 'banner' && word) return `banner-${word}`;
  if (place === 'preferences') return `prefs-${word || 'save'}`;
  return place === 'placeholder' ? place : 'api';
}

/** SHA-256 of a text as in Subresource Integrity; `''` where the browser has none (a page without TLS). */
async function hash(text: string): Promise<string> {
  const bytes = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return bytes ? `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}` : '';
}

/**
 * Makes and posts the record of each answer (GDPR Art. 7(1): whoever relies on a consent must be able to prove it). The
 * visitor waits for nothing: the choice counts before anything is sent, and whatever becomes of the sending.
 */
export function mountReceipts(inside: Inside): Receipts {
  const config = readConfig(inside);
  const url = new URL(config.receipts, location.href);
  const isSameOrigin = url.origin === location.origin;
  let latest = '';
  let sending = Promise.resolve();

  const createRecord = async (
    { id, time, revision: policy, choices }: Receipt,
    old: Receipt | null,
    shown: Answered['shown'],
    method: string,
  ) => {
    const { dnt, gpc } = inside.store.signals();
    const pick = (fits: (id: string) => boolean) =>
      Object.fromEntries(
        Object.entries(choices)
          .filter(([key]) => fits(key))
          .map(([key, choice]) => [key, choice > 0]),
      );
    const toTime = (seconds: number) => new Date(seconds * 1000).toISOString();
    return {
      v: 1,
      id,
      prev: old?.id ?? null,
      t: toTime(time),
      exp: toTime(time + +config.expiresDays * 86_400),
      event: findEvent(old, choices),
      choices: pick((key) => config.categories.includes(key)),
      services: pick((key) => !config.categories.includes(key)),
      policy,
      // What was shown, and what it was about: a changed word is another notice.
      notice: await hash(
        JSON.stringify([shown ?? '', config.categories, config.services.map((service) => service.id), policy]),
      ),
      locale: document.documentElement.lang,
      mode: config.mode,
      region: config.region,
      method,
      ui: `${VERSION}/${config.layout}`,
      gpc: config.gpc === 'ignore' ? null : gpc,
      dnt: config.dnt === 'ignore' ? null : dnt,
      host: location.hostname,
    };
  };

  /** `text` is that of the visitor's receipt, if it is one. */
  const post = (record: object, text?: string, tries = 0): Promise<void> => {
    const isOld = () => text !== undefined && text !== latest;
    const retry = () => {
      const wait = RETRIES[tries];
      // A newer answer says it all.
      if (wait && !isOld() && !inside.signal.aborted) setTimeout(post, wait, record, text, tries + 1);
    };
    return fetch(url, {
      method: 'POST',
      body: JSON.stringify({ ...record, cookie: text }),
      keepalive: true,
      // The cookie of the answer is for us only from our own origin. There JSON needs no preflight, and no form of another
      // site can send it; elsewhere text does without one.
      credentials: isSameOrigin ? 'same-origin' : 'omit',
      headers: { 'content-type': isSameOrigin ? 'application/json' : 'text/plain' },
      referrerPolicy: 'no-referrer',
    }).then(({ status }) => {
      // 4xx will not get better.
      if (status === 429 || status > 499) retry();
      // The answer to an older receipt may have come after the visitor's newer word, and with the older cookie.
      else if (isOld()) writeReceipt(latest, config);
    }, retry);
  };

  return {
    send(answered) {
      const receipt = decodeReceipt(answered.text);
      if (!receipt) return;
      // What a listener answers to an answer is here before that one.
      if (receipt.time >= (decodeReceipt(latest)?.time ?? 0)) latest = answered.text;
      sending = createRecord(receipt, answered.old, answered.shown, findMethod(answered))
        .then((record) => post(record, answered.text))
        .catch(() => undefined);
    },
    whenSent: (run) => sending.then(run),
    sendForm({ id, time, service, choice, text }) {
      const choices = { [service]: choice === 'granted' ? 1 : 0 };
      createRecord({ id, time, revision: config.revision, choices }, null, text, 'form')
        .then((record) => post(record))
        .catch(() => undefined);
    },
  };
}
