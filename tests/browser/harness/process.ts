/** Child processes that cannot outlive the tests, whatever ends them. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { withTimeout } from './wait.js';

/** A running program of the harness. */
export interface Program {
  /** Every line of stdout and stderr is told to the listener; returns the function that stops listening. */
  onLine(listener: (line: string) => void): () => void;
  /** Gives the first group of the first line that fits; throws with the output when there is none in time. */
  waitForLine(pattern: RegExp, timeout?: number): Promise<string>;
  /** Kills the program and everything it started; returns when it is gone. */
  stop(): Promise<void>;
}

// The shell is the leader of a process group of its own. It kills the whole group as soon as its standard input
// closes, and the kernel closes that when we end: by a failure, by Ctrl-C or by SIGKILL alike.
// `read` looks at descriptor 3 because the shell gives a background job an empty standard input.
const SUPERVISOR = 'exec 3<&0; (read -r _ <&3; kill -KILL 0) & "$@" 3<&- </dev/null; kill -KILL 0';

const readLines = (stream: Readable, tell: (line: string) => void): void => {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) tell(line);
  });
};

/** Starts a program; `env` is added to ours. */
export const startProgram = (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program => {
  const child: ChildProcess = spawn('sh', ['-c', SUPERVISOR, 'sh', command, ...args], {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const listeners = new Set<(line: string) => void>();
  const seen: string[] = [];
  const tell = (line: string): void => {
    seen.push(line);
    if (seen.length > 200) seen.shift();
    for (const listener of listeners) listener(line);
  };
  for (const stream of [child.stdout, child.stderr]) if (stream) readLines(stream, tell);
  child.stdin?.on('error', () => {});

  const onLine: Program['onLine'] = (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    onLine,
    waitForLine: (pattern, timeout = 30_000) => {
      const early = seen.map((line) => pattern.exec(line)).find(Boolean);
      if (early) return Promise.resolve(early[1] ?? early[0]);
      const found = new Promise<string>((resolve, reject) => {
        const stopListening = onLine((line) => {
          const match = pattern.exec(line);
          if (!match) return;
          stopListening();
          resolve(match[1] ?? match[0]);
        });
        void gone.then(() => reject(new Error(`${command} ended: ${seen.join('\n')}`)));
      });
      return withTimeout(found, timeout, `${command} did not say ${pattern}; it said: ${seen.join('\n')}`);
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.stdin?.end();
      await withTimeout(gone, 10_000, `${command} does not end`);
    },
  };
};
