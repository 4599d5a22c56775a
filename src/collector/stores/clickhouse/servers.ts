/// <reference types="node" />
import { ConsentError } from '../../../errors.js';
import type { ClickHouseAddress } from './address.js';
import { type ClickHouseFailure, toFailure } from './failure.js';
import type { Row } from './rows.js';
import { createTables, nameTables } from './tables.js';

/** The part of a client of `@clickhouse/client` that is used here. */
interface Client {
  insert(parameters: { table: string; values: readonly Row[]; format: 'JSONEachRow' }): Promise<unknown>;
  command(parameters: { query: string }): Promise<unknown>;
  query(parameters: { query: string; format: 'JSONEachRow' }): Promise<{
    json(): Promise<unknown>;
    stream(): AsyncIterable<readonly { json(): unknown }[]> & { destroy?(): unknown };
  }>;
  close(): Promise<void>;
}

/** One server, spoken to by itself. */
export interface Server {
  query(sql: string): Promise<readonly Row[]>;
  command(sql: string): Promise<void>;
}

/** One server or several shards, spoken to by the official client. Everything rejects with `ClickHouseFailure`. */
export interface Servers {
  /** Writes rows into a table of one server: the next in turn, or one behind it while that is not there. */
  insert(table: string, rows: readonly Row[]): Promise<void>;
  /** Asks one server that is there. */
  query(sql: string): Promise<readonly Row[]>;
  /** Asks one server, and hands the rows over in pieces as they come. */
  stream(sql: string): AsyncIterable<readonly Row[]>;
  /** Runs the same on every server, one after another, also when one fails; rejects then. */
  eachServer(run: (server: Server) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** In a `try`, as each optional package: bundlers go on where it is not installed. */
async function importClient() {
  try {
    return await import('@clickhouse/client');
  } catch {
    throw new ConsentError([
      'the ClickHouse store needs the package @clickhouse/client: npm install @clickhouse/client',
    ]);
  }
}

async function createClients({ servers }: ClickHouseAddress): Promise<Client[]> {
  const { createClient, ClickHouseLogLevel } = await importClient();
  return servers.map(
    (url) =>
      // The client is picky about the type of rows, which only its own users can name.
      createClient({
        url,
        request_timeout: 20_000,
        // Its log quotes the statements, and with them what was to be stored.
        log: { level: ClickHouseLogLevel.OFF },
      }) as unknown as Client,
  );
}

const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw toFailure(error);
  }
};

/**
 * Connects to the servers of an address and makes the tables, unless it is only to read. Throws `ConsentError` when none
 * of the servers can be used.
 */
export async function createServers(address: ClickHouseAddress, { isReader = false } = {}): Promise<Servers> {
  const clients = await createClients(address);
  // A reader needs no right to create anything; what is not there cannot be reported.
  const statements = isReader ? [`SELECT 1 FROM ${nameTables(address).events} LIMIT 1`] : createTables(address);
  const prepared = new Map<Client, Promise<void>>();
  let turn = 0;

  const prepare = (client: Client): Promise<void> => {
    let promise = prepared.get(client);
    if (!promise) {
      promise = (async () => {
        for (const query of statements) await attempt(() => client.command({ query }));
      })();
      prepared.set(client, promise);
      // A server that was away gets its tables when it is back.
      promise.catch(() => prepared.delete(client));
    }
    return promise;
  };

  /** Tries one server after another, as long as it is certain that nothing was done. */
  const withOne = async <T>(run: (client: Client) => Promise<T>): Promise<T> => {
    const first = turn++;
    let failure: ClickHouseFailure | undefined;
    for (let at = 0; at < clients.length; at++) {
      const client = clients[(first + at) % clients.length] as Client;
      try {
        await prepare(client);
        return await attempt(() => run(client));
      } catch (error) {
        failure = error as ClickHouseFailure;
        if (!failure.isUnsent) break;
      }
    }
    throw failure;
  };

  const ask = async (client: Client, query: string) => {
    const result = await client.query({ query, format: 'JSONEachRow' });
    return (await result.json()) as readonly Row[];
  };

  const close = async (): Promise<void> => {
    await Promise.all(clients.map((client) => client.close()));
  };

  const servers: Servers = {
    insert: (table, values) =>
      withOne(async (client) => {
        await client.insert({ table, values, format: 'JSONEachRow' });
      }),
    query: (sql) => withOne((client) => ask(client, sql)),
    async *stream(sql) {
      const rows = await withOne(async (client) =>
        (await client.query({ query: sql, format: 'JSONEachRow' })).stream(),
      );
      try {
        for await (const piece of rows) yield piece.map((row) => row.json() as Row);
      } catch (error) {
        throw toFailure(error);
      }
    },
    async eachServer(run) {
      const failures: unknown[] = [];
      for (const client of clients) {
        const server: Server = {
          query: (sql) => ask(client, sql),
          command: async (query) => void (await client.command({ query })),
        };
        await prepare(client)
          .then(() => attempt(() => run(server)))
          .catch((error: unknown) => failures.push(error));
      }
      if (failures.length) throw failures[0];
    },
    close,
  };

  const states = await Promise.allSettled(clients.map(prepare));
  const refusal = states.find((state) => state.status === 'rejected');
  if (refusal && states.every(({ status }) => status === 'rejected')) {
    await close();
    throw new ConsentError([
      `the ClickHouse store cannot be used: ${(refusal.reason as ClickHouseFailure).code}; is the server there, and are user and password right?`,
    ]);
  }
  return servers;
}
