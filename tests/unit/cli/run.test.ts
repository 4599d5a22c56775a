// @vitest-environment node
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Command, Io } from '../../../src/cli/command.js';
import { UsageError } from '../../../src/cli/command.js';
import { commands } from '../../../src/cli/commands.js';
import { readFlags } from '../../../src/cli/flags.js';
import { runCommandLine } from '../../../src/cli/run.js';
import { createSqliteStore } from '../../../src/collector/stores/sqlite.js';

function createIo(env: Io['env'] = {}, untilStopped: () => Promise<void> = async () => {}) {
  const printed: string[] = [];
  const warned: string[] = [];
  const io: Io = { env, untilStopped, print: (line) => printed.push(line), warn: (line) => warned.push(line) };
  return { io, printed, warned };
}

async function run(args: string[], env?: Io['env']) {
  const { io, printed, warned } = createIo(env);
  return { code: await runCommandLine(commands, args, io), printed: printed.join('\n'), warned: warned.join('\n') };
}

describe('consentgate', () => {
  it.each([['--help'], ['-h'], ['help']])('%s lists the commands', async (flag) => {
    const { code, printed } = await run([flag]);
    expect(code).toBe(0);
    for (const name of commands.keys()) expect(printed).toContain(`  ${name}`);
  });

  it('--version prints that of the package', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
    for (const flag of ['--version', '-v'])
      expect(await run([flag])).toEqual({ code: 0, printed: version, warned: '' });
  });

  it('without a command shows the same as a problem', async () => {
    expect(await run([])).toMatchObject({
      code: 2,
      printed: '',
      warned: expect.stringContaining('Usage: consentgate'),
    });
  });

  it.each([
    ['colect', ' (did you mean "collect"?)'],
    ['COLLECT', ' (did you mean "collect"?)'],
    ['colletc', ' (did you mean "collect"?)'],
    ['dance', ''],
    ['constructor', ''],
  ])('does not know %s', async (name, suggestion) => {
    const { code, warned } = await run([name]);
    expect([code, warned]).toEqual([
      2,
      `consentgate: there is no command "${name}"${suggestion}; see consentgate --help`,
    ]);
  });

  it('lets what nobody expected through, instead of hiding it', async () => {
    const broken: Command = {
      summary: '',
      flags: {},
      run: async () => {
        throw new TypeError('bug');
      },
    };
    await expect(runCommandLine(new Map([['broken', broken]]), ['broken'], createIo().io)).rejects.toThrow('bug');
  });
});

describe('flags', () => {
  const flags = {
    port: { value: 'PORT', help: '', default: '1' },
    'html-file': { value: 'FILE', help: '' },
    trust: { value: 'LIST', help: '', many: true },
    json: { help: '' },
  };
  const read = (args: string[], env = {}) => Object.fromEntries(readFlags(flags, args, env));
  const problems = (args: string[]) => {
    try {
      readFlags(flags, args, {});
    } catch (error) {
      if (error instanceof UsageError) return error.problems;
      throw error;
    }
    return [];
  };

  it('come from defaults, environment and command line, later wins', () => {
    expect(read([])).toEqual({ port: '1' });
    expect(read([], { CONSENTGATE_PORT: '2', CONSENTGATE_HTML_FILE: 'a', CONSENTGATE_JSON: 'true' })).toEqual({
      ...{ port: '2', 'html-file': 'a', json: '1' },
    });
    expect(read(['--port', '3', '--html-file=b=c', '--json'], { CONSENTGATE_PORT: '2' })).toEqual({
      ...{ port: '3', 'html-file': 'b=c', json: '1' },
    });
    expect(read([], { CONSENTGATE_PORT: '', CONSENTGATE_JSON: '0' })).toEqual({ port: '1' });
  });

  it('that may come several times are joined, and replace what the environment says', () => {
    expect(read(['--trust', 'a', '--trust=b,c'], { CONSENTGATE_TRUST: 'x' })).toEqual({ port: '1', trust: 'a,b,c' });
  });

  it('that cannot be meant are all named at once', () => {
    expect(problems(['--prot', '9', '--htmlfile', 'x', '-p', '--constructor'])).toEqual([
      'there is no flag --prot (did you mean --port?)',
      'there is no flag --htmlfile (did you mean --html-file?)',
      'there is no flag -p',
      'there is no flag --constructor',
    ]);
    expect(problems(['--port', '--json', 'x', '--port='])).toEqual([
      '--port needs a value: --port PORT',
      '"x" belongs to no flag',
      '--port needs a value: --port PORT',
    ]);
    expect(problems(['--port', '1', '--port', '2', '--json=1'])).toEqual([
      '--port is given twice',
      '--json takes no value',
    ]);
    expect(problems(['--html-file'])).toEqual(['--html-file needs a value: --html-file FILE']);
  });
});

describe('consentgate collect', () => {
  it('--help tells of every flag', async () => {
    const { code, printed } = await run(['collect', '--port', '1', '--help']);
    expect(code).toBe(0);
    for (const flag of Object.keys(commands.get('collect')?.flags ?? {})) expect(printed).toContain(`--${flag} `);
    expect(printed).toContain('CONSENTGATE_PORT');
  });

  it.each([
    [['--port', 'http'], '--port must be a number'],
    [['--port', '65536'], '--port must be a number'],
    [['--mask', '33,48'], '--mask must be bits'],
    [['--mask', '16'], '--mask must be bits'],
    [['--mask', 'strickt'], '(did you mean "strict"?)'],
    [['--header', 'x-forwarded-for'], '--header needs --trust'],
    [['--trust', '10.0.0.0/8'], '--trust needs --header'],
    [['--keep', 'long'], '--keep must be a number of months'],
    [['--keep-receipts', '-1'], '--keep-receipts must be a number of months'],
    [['--matomo', 'https://stats.example/matomo.php'], 'CONSENTGATE_MATOMO_TOKEN'],
    [['--matomo', 'stats.example'], '--matomo must be the address'],
  ])('%j is not understood', async (args, problem) => {
    const { code, warned } = await run(['collect', '--store', 'sqlite::memory:', ...args]);
    expect([code, warned]).toEqual([2, expect.stringContaining(problem)]);
  });

  it.each([
    [['--origin', 'shop.example'], 'is no origin'],
    [['--header', 'forwarded', '--trust', '10.0.0.0/40'], 'is no address or network'],
    [['--host', '192.0.2.1'], 'this machine has no such address'],
    [['--store', 'mysql:x'], 'store: write sqlite:'],
  ])('%j cannot be done', async (args, problem) => {
    const { code, warned } = await run(['collect', '--port', '0', ...args], { CONSENTGATE_STORE: 'sqlite::memory:' });
    expect([code, warned]).toEqual([1, expect.stringContaining(problem)]);
  });

  it('listens, prints one line, keeps what arrives, and ends when it is told to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'consentgate-'));
    const file = join(folder, 'events.db');
    let stop = () => {};
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    let listening = (_: string) => {};
    const line = new Promise<string>((resolve) => {
      listening = resolve;
    });
    const env = { CONSENTGATE_MASK: 'geo', CONSENTGATE_ORIGIN: 'https://shop.example, https://www.shop.example' };
    const { io, printed, warned } = createIo(env, () => stopped);
    const args = ['collect', '--port', '0', '--store', `sqlite:${file}`, '--header', 'x-forwarded-for', '--trust', '1'];
    const done = runCommandLine(commands, args, {
      ...io,
      print: (text) => {
        io.print(text);
        listening(text);
      },
    });
    const url = /http:\S+$/.exec(await line)?.[0];
    const send = (origin: string) =>
      fetch(`${url}/collect`, {
        ...{ method: 'POST', body: 'idsite=1&rec=1&send_image=0' },
        headers: { origin, 'x-forwarded-for': '203.0.113.77' },
      });
    expect((await send('https://www.shop.example')).status).toBe(204);
    expect((await send('https://evil.example')).status).toBe(403);
    stop();
    expect(await done).toBe(0);
    expect([printed, warned]).toEqual([[`consentgate collect listens on ${url}`], []]);
    const store = await createSqliteStore(file);
    expect(await store.recent(10)).toMatchObject([{ address: '203.0.113.0', kind: 'view' }]);
    await store.close();
    await rm(folder, { recursive: true });
  });
});
