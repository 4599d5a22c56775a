import { ConsentError } from '../../../errors.js';

/** Where a ClickHouse store is. */
export interface ClickHouseAddress {
  /** One or more servers by their HTTP address, with user and password if they have one. */
  readonly servers: readonly string[];
  readonly database: string;
  /** Name of the cluster (`remote_servers`) that the servers are shards of; none for a single server. */
  readonly cluster?: string | undefined;
}

const form = 'clickhouse:http://user:password@host:8123/database, or several servers between commas and ?cluster=name';

// Nothing of the address is repeated: passwords stand in it.
const fail = (problem: string): never => {
  throw new ConsentError([`store: ${problem}; write ${form}`]);
};

function readServer(text: string): URL {
  try {
    const url = new URL(text);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // Said below.
  }
  return fail('a ClickHouse server is an http: or https: address');
}

/**
 * Reads what follows `clickhouse:`, for example `http://127.0.0.1:8123/consentgate`. Path and query of the last server
 * count for all. Throws `ConsentError`, which does not repeat the address.
 */
export function parseClickHouseAddress(text: string): ClickHouseAddress {
  const urls = text.split(',').map((entry) => readServer(entry.trim()));
  const last = urls.at(-1) as URL;
  const database = last.pathname.slice(1) || 'consentgate';
  if (!/^[a-z_]\w{0,63}$/i.test(database)) fail('the name of the database may only have letters, digits and _');
  const unknown = [...last.searchParams.keys()].filter((name) => name !== 'cluster');
  if (unknown.length) fail('the only setting in the address is cluster');
  const cluster = last.searchParams.get('cluster') ?? undefined;
  if (cluster !== undefined && !/^[\w-]{1,64}$/.test(cluster)) fail('cluster must be the name of a cluster');
  if (urls.length > 1 && !cluster) fail('several servers need the name of their cluster');
  const servers = urls.map((url) => {
    const port = url.port || (url.protocol === 'https:' ? '443' : '8123');
    const login = url.username && `${url.username}${url.password && `:${url.password}`}@`;
    return `${url.protocol}//${login}${url.hostname}:${port}`;
  });
  return { servers, database, cluster };
}
