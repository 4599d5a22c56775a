import { totalmem } from 'node:os';
import { defineConfig } from 'vitest/config';

const engines = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');

export default defineConfig({
  // The product's JSX is preact's; the transform must agree with tsconfig.json.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    teardownTimeout: 20_000,
    // A bound for a condition, not for a fast machine.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
          // One more than the processors that a machine has at least, since some of these tests wait for a program that they
          // have started; by itself vitest would leave one processor idle.
          maxWorkers: 3,
          // A shared machine may take its time over a property test.
          testTimeout: 30_000,
          // A file that needs a document says so in its first line: `// @vitest-environment happy-dom`.
          environment: 'node',
          setupFiles: 'tests/unit/patience.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/{browser,services}/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/leaks/**'],
          environment: 'node',
          sequence: { groupOrder: 1 },
          globalSetup: 'tests/browser/harness/folder.ts',
          // One file more than the processors that a machine has at least, since visitors wait for a sixth of the time. A worker
          // starts each browser once, and keeps it for its next file: three of them need 10 GB.
          maxWorkers: totalmem() < 14e9 ? 2 : 3,
          isolate: false,
          // On a shared machine a browser may starve for seconds. A failure that repeats is one; vitest names what was tried again.
          retry: process.env.CI ? 2 : 0,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'leaks',
          // A file for each engine; `ENGINES` leaves the others out.
          include: ['ways', ...engines].map((name) => `tests/browser/leaks/${name}.test.ts`),
          environment: 'node',
          sequence: { groupOrder: 2 },
          globalSetup: 'tests/browser/harness/folder.ts',
          // The engines side by side: nothing here is about time.
          maxWorkers: 3,
          retry: process.env.CI ? 1 : 0,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
