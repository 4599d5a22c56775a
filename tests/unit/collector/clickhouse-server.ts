import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Why the tests with a real server are skipped, or `''`. */
export const whyNoClickHouse: string = (process.env.PATH ?? '').split(delimiter).some((folder) => {
  try {
    accessSync(join(folder, 'clickhouse-server'), constants.X_OK);
    return true;
  } catch {
    return false;
  }
})
  ? ''
  : 'clickhouse-server is not installed; on Debian: sudo apt-get install --no-install-recommends clickhouse-server';

/** A real ClickHouse server of its own, on loopback, with its data in a temporary folder. */
export interface TestServer {
  /** For example `http://127.0.0.1:40001`. */
  readonly url: string;
  /** Starts it (again), and waits until it answers. */
  start(): Promise<void>;
  /** Ends it, and waits until it is gone; `SIGKILL` is a crash. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

const users = `<yandex>
  <profiles><default/></profiles>
  <users><default>
    <password/><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
  </default><shop>
    <password>p/w @1</password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
  </shop></users>
  <quotas><default/></quotas>
</yandex>`;

const createConfig = (folder: string, http: number, tcp: number, shards: readonly number[], timezone: string) =>
  `<yandex>
  <logger><level>warning</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port>
  <tcp_port>${tcp}</tcp_port>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size>
  <timezone>${timezone}</timezone>
  <macros><shard>${tcp}</shard><replica>one</replica></macros>
  <remote_servers><stats>${shards
    .map((port) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`)
    .join('')}</stats></remote_servers>
</yandex>`;

function createTestServer(folder: string, http: number): TestServer {
  const url = `http://127.0.0.1:${http}`;
  let child: ChildProcess | undefined;
  const isUp = () =>
    fetch(`${url}/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
  const server: TestServer = {
    url,
    async start() {
      child = spawn('clickhouse-server', [`--config-file=${folder}/config.xml`], { stdio: 'ignore' });
      const end = Date.now() + 30_000;
      while (!(await isUp())) {
        if (child.exitCode !== null || Date.now() > end) throw new Error('clickhouse-server did not start');
        await new Promise((next) => setTimeout(next, 20));
      }
    },
    async stop(signal = 'SIGTERM') {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      // It waits for connections that idle; what it has acknowledged is with the operating system by then.
      const impatience = setTimeout(() => child?.kill('SIGKILL'), 1000);
      await gone;
      clearTimeout(impatience);
    },
  };
  return server;
}

/** Starts servers that are the shards of one cluster, `stats`; each in a time zone of its own. */
export async function startClickHouse(count: 1 | 2 = 1): Promise<{ servers: TestServer[]; end(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'consentgate-clickhouse-'));
  const ports = await Promise.all(Array.from({ length: 2 * count }, findPort));
  const servers = await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const own = join(folder, String(at));
      await mkdir(own);
      const config = createConfig(
        own,
        ports[at] as number,
        ports[count + at] as number,
        ports.slice(count),
        ['Pacific/Auckland', 'America/Los_Angeles'][at] as string,
      );
      await writeFile(join(own, 'config.xml'), config);
      await writeFile(join(own, 'users.xml'), users);
      return createTestServer(own, ports[at] as number);
    }),
  );
  await Promise.all(servers.map((server) => server.start()));
  return {
    servers,
    async end() {
      await Promise.all(servers.map((server) => server.stop('SIGKILL')));
      await rm(folder, { recursive: true });
    },
  };
}

/** What a server says, as text. */
export async function askClickHouse({ url }: TestServer, sql: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', body: sql });
  return (await response.text()).trim();
}

/** The statements of a Markdown page's `sql` blocks. */
export async function readStatements(file: string): Promise<string[]> {
  const blocks = [...(await readFile(file, 'utf8')).matchAll(/```sql\n([\s\S]*?)```/g)];
  return blocks.flatMap(([, block = '']) => block.split(/;\s*\n/)).filter((text) => text.trim() !== '');
}
