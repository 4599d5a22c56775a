// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createBatches } from '../../../src/collector/stores/batches.js';

/** A write that waits until it is let through. */
function createGate() {
  const written: number[][] = [];
  const waiting: ((error?: Error) => void)[] = [];
  /** Waits until a write has begun. */
  const begin = async () => {
    while (!waiting.length) await new Promise((next) => setImmediate(next));
  };
  return {
    written,
    write: (items: readonly number[]) =>
      new Promise<void>((resolve, reject) => {
        written.push([...items]);
        waiting.push((error) => (error ? reject(error) : resolve()));
      }),
    begin,
    /** Lets the oldest write through, and waits until the next has begun or nothing is left. */
    async pass(error?: Error) {
      await begin();
      waiting.shift()?.(error);
      await new Promise((next) => setImmediate(next));
    },
  };
}

describe('batches', () => {
  it('puts together what comes in while a write runs, and never runs two', async () => {
    const { write, written, begin, pass } = createGate();
    const batches = createBatches(write);
    const done = [batches.add([1]), batches.add([2, 3])];
    await begin();
    done.push(batches.add([4]), batches.add([5]));
    expect(written).toEqual([[1, 2, 3]]);
    await pass();
    expect(written).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
    await pass();
    await Promise.all(done);
  });

  it('waits a few turns for more as long as each brings some, and no longer', async () => {
    const { write, written, pass } = createGate();
    const batches = createBatches(write);
    const done: Promise<void>[] = [];
    for (let turn = 0; !written.length; turn++) {
      const next = new Promise((resolve) => setImmediate(resolve));
      done.push(batches.add([turn]));
      await next;
    }
    expect(written[0]?.length).toBeGreaterThan(1);
    expect(written[0]?.length).toBeLessThan(10);
    await pass();
    if (written[1]) await pass();
    await Promise.all(done);
    expect(written.flat()).toEqual(done.map((_, turn) => turn));
  });

  it('splits between two adds, never within one', async () => {
    const { write, written, pass } = createGate();
    const batches = createBatches(write, { most: 3 });
    const done = [batches.add([1, 2, 3, 4]), batches.add([5, 6]), batches.add([7]), batches.add([8])];
    for (const _ of '123') await pass();
    await Promise.all(done);
    expect(written).toEqual([[1, 2, 3, 4], [5, 6, 7], [8]]);
  });

  it('tells those whose write failed, and goes on with the next', async () => {
    const { write, pass } = createGate();
    const batches = createBatches(write);
    const first = batches.add([1]);
    const expected = expect(first).rejects.toThrow('disk');
    await pass(new Error('disk'));
    await expected;
    const second = batches.add([2]);
    await pass();
    await second;
  });

  it('refuses at once what is too much, and takes it again when there is room', async () => {
    const { write, pass } = createGate();
    const batches = createBatches(write, { waiting: 3 });
    const first = batches.add([1, 2]);
    await expect(batches.add([3, 4])).rejects.toThrow('too much waits');
    const third = batches.add([5]);
    await pass();
    await Promise.all([first, third]);
    const again = batches.add([6, 7, 8]);
    await pass();
    await again;
  });

  it('writes what waits before it closes, and takes nothing after', async () => {
    const { write, written, pass } = createGate();
    const batches = createBatches(write);
    const first = batches.add([1]);
    const closed = batches.close();
    await expect(batches.add([2])).rejects.toThrow('closed');
    await pass();
    await Promise.all([first, closed]);
    expect(written).toEqual([[1]]);
  });
});
