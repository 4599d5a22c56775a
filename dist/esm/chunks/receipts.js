import { d as decodeReceipt } from './errors.js';
import { w as writeReceipt } from './storage.js';
import { a as readConfig } from './index.js';
import './nearest.js';
import 'js-cookie';
import './decide.js';
import './find.js';
import '../locales/en.js';

/** Put in by the build. */
const VERSION = '0.1.0';
/** When a receipt that could not be delivered is tried again, in milliseconds. */
const RETRIES = [2000, 20_000, 120_000];
const isYes = (choices) => Object.values(choices).some((choice) => choice > 0);
function findEvent(old, choices) {
    if (!old)
        return isYes(choices) ? 'given' : 'refused';
    return isYes(old.choices) && !isYes(choices) ? 'withdrawn' : 'changed';
}
function findMethod({ element, answer }) {
    const place = element?.dataset.consentgate;
    const word = answer === 'granted' ? 'accept-all' : answer === 'denied' ? 'reject-all' : '';
    if (place === 'banner' && word)
        return `banner-${word}`;
    if (place === 'preferences')
        return `prefs-${word || 'save'}`;
    return place === 'placeholder' ? place : 'api';
}
/** SHA-256 of a text as in Subresource Integrity; `''` where the browser has none (a page without TLS). */
async function hash(text) {
    const bytes = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text));
    return bytes ? `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}` : '';
}
/**
 * Makes and posts the record of each answer (GDPR Art. 7(1): whoever relies on a consent must be able to prove it). The
 * visitor waits for nothing: the choice counts before anything is sent, and whatever becomes of the sending.
 */
function mountReceipts(inside) {
    const config = readConfig(inside);
    const url = new URL(config.receipts, location.href);
    const isSameOrigin = url.origin === location.origin;
    let latest = '';
    let sending = Promise.resolve();
    const createRecord = async ({ id, time, revision: policy, choices }, old, shown, method) => {
        const { dnt, gpc } = inside.store.signals();
        const pick = (fits) => Object.fromEntries(Object.entries(choices)
            .filter(([key]) => fits(key))
            .map(([key, choice]) => [key, choice > 0]));
        const toTime = (seconds) => new Date(seconds * 1000).toISOString();
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
            notice: await hash(JSON.stringify([shown ?? '', config.categories, config.services.map((service) => service.id), policy])),
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
    const post = (record, text, tries = 0) => {
        const isOld = () => text !== undefined && text !== latest;
        const retry = () => {
            const wait = RETRIES[tries];
            // A newer answer says it all.
            if (wait && !isOld() && !inside.signal.aborted)
                setTimeout(post, wait, record, text, tries + 1);
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
            if (status === 429 || status > 499)
                retry();
            // The answer to an older receipt may have come after the visitor's newer word, and with the older cookie.
            else if (isOld())
                writeReceipt(latest, config);
        }, retry);
    };
    return {
        send(answered) {
            const receipt = decodeReceipt(answered.text);
            if (!receipt)
                return;
            // What a listener answers to an answer is here before that one.
            if (receipt.time >= (decodeReceipt(latest)?.time ?? 0))
                latest = answered.text;
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

export { mountReceipts };
//# sourceMappingURL=receipts.js.map
