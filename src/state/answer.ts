import type { Config } from '../config/options.js';
import { idForm } from '../config/parse.js';
import { isRecord } from '../config/parse-all.js';
import { ConsentError } from '../errors.js';
import type { ConsentStore } from './consent.js';
import { isCurrent } from './decide.js';
import { encodeReceipt } from './receipt.js';
import { writeReceipt } from './storage.js';

/** The choices of one answer, by id of category or service; a single word answers everything. */
export type Answer = 'granted' | 'denied' | Readonly<Record<string, 'granted' | 'denied'>>;

/**
 * Takes an answer of the visitor: makes the receipt, keeps it, hands it to the store, and returns its text; `''` where nothing was
 * chosen. Throws `ConsentError` for unknown ids and for other words than the two, and changes nothing then.
 */
export function takeAnswer(answer: Answer, store: ConsentStore, config: Config): string {
  const { subjects } = store;
  // Pages without types give anything; a list or a number must not pass for an answer to nothing.
  const isWhole = !isRecord(answer);
  const ids = isWhole ? ['set()'] : Object.keys(answer);
  const wanted = (id: string) => (isWhole ? answer : answer[id]);
  const wrong = ids.filter(
    (id) =>
      !['granted', 'denied'].includes(wanted(id) as string) ||
      !(isWhole || (subjects[id] && idForm.test(id) && id !== 'necessary')),
  );
  if (wrong[0])
    throw new ConsentError([
      `${wrong.map((id) => `"${id}" cannot be "${wanted(id)}"`)}: categories and services are granted or denied`,
    ]);
  // A receipt would say that something was chosen, and when.
  if (!ids[0]) return '';

  // Another tab may have answered, and the clock may have been set right. Quietly: where things run until somebody objects, a
  // cookie that is gone would have everything run for the moment in which it is refused again.
  store.refresh('', true);
  const old = store.receipt();
  const { dnt, gpc } = store.signals();
  const now = Math.floor(Date.now() / 1000);
  const before = old?.time ?? 0;
  const choices: Record<string, number> = {};
  const isNo = ids.some((id) => wanted(id) === 'denied');
  // Noes are carried over, yeses only where they still count. A whole answer replaces single ones. Of what only other pages know,
  // nobody can tell here whether it belongs to what is denied.
  for (const [id, stored] of Object.entries(old?.choices ?? {})) {
    const subject = subjects[id];
    if (subject ? !isWhole && (!stored || isCurrent(id, subject.category, old, config)) : !stored || !(isWhole || isNo))
      choices[id] = stored;
  }
  for (const [id, { category }] of Object.entries(subjects)) {
    if (id !== 'necessary' && (isWhole ? id === category : ids.includes(id))) {
      choices[id] = wanted(id) === 'granted' ? 1 + (dnt ? 2 : 0) + (gpc ? 4 : 0) : 0;
    } else if (choices[id] && wanted(category) === 'denied') {
      // A no to a category takes back what was granted below it; a yes leaves single refusals standing.
      delete choices[id];
    }
  }
  const text = encodeReceipt({
    // Not by `Array.from`: pages with Prototype.js (Magento 1) have another one, which takes no function.
    id: old?.id ?? crypto.getRandomValues(new Uint8Array(16)).reduce((id, byte) => id + (byte % 36).toString(36), ''),
    // A later word must carry a later time, whatever the clock does: of two cookies of our name (one for the domain, one
    // for the host) the newer counts. Less than a minute ahead of the clock, or it would not be in force. The same word
    // again is news, too (each no erases what is stored by then), but a listener that repeats it must come to an end.
    time: Math.max(
      now,
      before < now + (Object.keys(choices).every((id) => choices[id] === old?.choices[id]) ? 9 : 59)
        ? before + 1
        : before,
    ),
    revision: config.revision,
    choices,
  });
  writeReceipt(text, config);
  store.refresh(text);
  return text;
}
