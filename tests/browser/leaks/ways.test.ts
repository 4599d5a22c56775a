/** The list of ways. */
import { expect, it } from 'vitest';
import { batches } from './pages.js';
import { allWays } from './ways/index.js';

// With `LEAKS_WAYS`, the batches have only some.
it.skipIf(process.env.LEAKS_WAYS)('names each way once', () => {
  const ids = allWays.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(batches.flatMap(({ ways }) => ways)).toHaveLength(ids.length);
});
