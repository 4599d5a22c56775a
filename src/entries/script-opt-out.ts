import type { Inside } from '../inside.js';
import { mergeWords } from '../locales/merge.js';
import { mountAnswer } from '../parts/answer.js';
import { mountOptOutPart } from '../parts/opt-out.js';
import { createOptOut } from '../ui/opt-out.js';
import { bring } from './load-file.js';
import { loadWords } from './load-words.js';

bring(async (inside: Inside) => {
  const { messages, loadMore } = await loadWords(inside);
  const words = mergeWords(await loadMore('preferences'), messages);
  // Whoever is asked will answer.
  inside.made.answer ??= mountAnswer(inside);
  return mountOptOutPart((host) => createOptOut(host, words), inside);
});
