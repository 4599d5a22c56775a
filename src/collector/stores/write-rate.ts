/** How long writes are counted, in milliseconds: with more than one in each of these, a commit for each is too much. */
const WINDOW = 100;

/** Makes the function that counts a write, and says whether they come faster than a commit for each is worth. */
export function createWriteRate(): () => boolean {
  let begin = performance.now();
  let writes = 0;
  let busy = false;
  return () => {
    const now = performance.now();
    if (now - begin >= WINDOW) {
      busy = writes > WINDOW && now - begin < 2 * WINDOW;
      [begin, writes] = [now, 0];
    }
    writes++;
    return busy;
  };
}
