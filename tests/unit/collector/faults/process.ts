import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A collector in a process of its own, as it is installed. */
export interface CollectorProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Everything that it has written to its streams. */
  output(): string;
  /** Ends it and waits for that. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts `consentgate collect` on a free port. `limit` is the longest file that it may write, in kilobytes. */
export async function startCollector(
  args: readonly string[],
  { env = {}, limit }: { env?: Record<string, string>; limit?: number } = {},
): Promise<CollectorProcess> {
  const command = ['node', 'dist/cli/main.js', 'collect', '--port', '0', ...args];
  const shell = limit === undefined ? command : ['bash', '-c', `ulimit -f ${limit}; exec "$@"`, 'bash', ...command];
  const child = spawn(shell[0] ?? '', shell.slice(1), { env: { ...process.env, ...env } });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const address = /listens on (\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`the collector has ended: ${output}`)));
  });
  return {
    ...{ url, child },
    output: () => output,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}

/** All bytes of all files in a folder. */
export async function readFolder(folder: string): Promise<string> {
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))).join('\n');
}

/**
 * Sends hits over so many connections until `isEnough`; gives the ids that were acknowledged, how many were refused, and
 * all that the answers say. `run` begins the ids, so that those of one run never stand for those of another.
 */
export async function sendUnderLoad(
  url: string,
  {
    connections,
    run = '',
    headers = () => ({}),
    isEnough,
  }: {
    connections: number;
    run?: string;
    headers?: (number: number) => Record<string, string>;
    isEnough: (acknowledged: number, refused: number) => boolean;
  },
): Promise<{ acknowledged: string[]; refused: number; answers: ReadonlySet<string> }> {
  const acknowledged: string[] = [];
  const answers = new Set<string>();
  let number = 0;
  let refused = 0;
  const work = async () => {
    while (!isEnough(acknowledged.length, refused)) {
      const view = run + (++number).toString(36).padStart(6, '0');
      const body = `idsite=1&rec=1&url=https%3A%2F%2Fshop.example%2F&action_name=${'x'.repeat(60)}&pv_id=${view}&send_image=0`;
      try {
        const response = await fetch(`${url}/collect`, { method: 'POST', body, headers: headers(number) });
        answers.add(`${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`);
        if (response.status === 204) acknowledged.push(view);
        else refused++;
      } catch {
        // The collector is gone: what was not answered was not acknowledged.
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { acknowledged, refused, answers };
}
