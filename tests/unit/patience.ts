/** By itself vitest gives a condition one second: too little for a part that is imported on a machine with other work. */
import { vi } from 'vitest';

const { waitFor } = vi;
vi.waitFor = (check, options) =>
  waitFor(check, { timeout: 10_000, ...(typeof options === 'number' ? { timeout: options } : options) });
