import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join, resolve as resolvePath } from 'node:path';

/** A collector in a process of its own, as it is installed. */
export interface CollectorProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Everything that it has written to its streams. */
  output(): string;
  /** Ends it and waits for that. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts `consentgate collect` on a free port. `starter` is a command that becomes what follows it. */
export async function startCollector(
  args: readonly string[],
  { env = {}, starter = [] }: { env?: Record<string, string>; starter?: readonly string[] } = {},
): Promise<CollectorProcess> {
  const [command = '', ...rest] = [
    ...starter,
    process.execPath,
    resolvePath('dist/cli/main.js'),
    'collect',
    '--port',
    '0',
  ];
  const child = spawn(command, [...rest, ...args], { env: { ...process.env, ...env } });
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

/** A small disk of its own. */
export interface SmallDisk {
  /** A command for `starter`: only what it starts sees the disk, in the place of the folder. */
  readonly starter: readonly string[];
  /** Where everybody else finds what is on it. */
  readonly folder: string;
  end(): void;
}

const inNewNamespace = ['--user', '--map-root-user', '--mount'];

/** May this user make a disk in memory? Some containers forbid it. */
export const canMakeDisk =
  spawnSync('unshare', [...inNewNamespace, 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

/** Makes a disk of so many kilobytes that hides what is in `folder`. */
export async function createSmallDisk(folder: string, size: number): Promise<SmallDisk> {
  const script = 'mount -t tmpfs -o "size=$1k" none "$2" && echo ready && read';
  const holder = spawn('unshare', [...inNewNamespace, 'bash', '-c', script, 'bash', `${size}`, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  return {
    starter: ['nsenter', '--target', `${holder.pid}`, '--user', '--mount', '--preserve-credentials'],
    folder: `/proc/${holder.pid}/root${folder}`,
    end: () => holder.stdin.end(),
  };
}

/** All bytes of all files in a folder. */
export async function readFolder(folder: string): Promise<string> {
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))).join('\n');
}

/** A connection that sends one request at a time, faster than `fetch` does; `send` gives the answer as it came. */
function connect(url: string): { send(body: string, headers: Record<string, string>): Promise<string>; end(): void } {
  const { hostname, port } = new URL(url);
  const socket = createConnection(Number(port), hostname);
  let settle: { resolve(answer: string): void; reject(error: Error): void } | undefined;
  const fail = () => settle?.reject(new Error('the collector is gone'));
  // Answers are short, and come in one piece.
  socket.on('data', (chunk) => settle?.resolve(chunk.toString('latin1')));
  socket.on('error', fail);
  socket.on('close', fail);
  return {
    send: (body, headers) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        const lines = Object.entries({ host: hostname, 'content-length': `${body.length}`, ...headers });
        socket.write(`POST /collect HTTP/1.1\r\n${lines.map((line) => `${line.join(': ')}\r\n`).join('')}\r\n${body}`);
        if (socket.destroyed) fail();
      }),
    end: () => socket.destroy(),
  };
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
    const connection = connect(url);
    while (!isEnough(acknowledged.length, refused)) {
      const view = run + (++number).toString(36).padStart(6, '0');
      const body = `idsite=1&rec=1&url=https%3A%2F%2Fshop.example%2F&action_name=${'x'.repeat(60)}&pv_id=${view}&send_image=0`;
      try {
        const answer = await connection.send(body, headers(number));
        answers.add(answer);
        if (answer.startsWith('HTTP/1.1 204 ')) acknowledged.push(view);
        else refused++;
      } catch {
        // What was not answered was not acknowledged.
        return;
      }
    }
    connection.end();
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { acknowledged, refused, answers };
}
