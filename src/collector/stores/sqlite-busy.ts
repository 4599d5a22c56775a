/** Longest that a write waits for another process that holds the file, in milliseconds. */
const PATIENCE = 5000;

const isBusy = (error: unknown) => /^SQLITE_(?:BUSY|LOCKED)/.test(String((error as { code?: unknown })?.code));

/**
 * Does a write, again and again while another process holds the file. Waiting in SQLite itself would hold up the whole
 * process, and with it those who only ask whether it is alive.
 */
export async function writeWhenFree(write: () => void): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (let wait = 2; ; wait = Math.min(50, wait * 2)) {
    try {
      write();
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
    }
    await new Promise((next) => setTimeout(next, wait));
  }
}
