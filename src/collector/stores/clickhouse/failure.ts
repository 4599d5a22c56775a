/**
 * Codes of errors after which it is certain that nothing was kept: nobody was there, or a replica without ZooKeeper, whose
 * tables can only be read (`NO_ZOOKEEPER`, `TABLE_IS_READ_ONLY`). Another one may have it.
 */
const unsent = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['CLICKHOUSE_225', 'CLICKHOUSE_242'],
]);

/** Something that ClickHouse did not do. The message never repeats the server's, which may quote what was to be stored. */
export class ClickHouseFailure extends Error {
  override readonly name = 'ClickHouseFailure';
  /** `ECONNREFUSED` and its like, or `CLICKHOUSE_` and the server's number. */
  readonly code: string;
  /** Nothing was kept, so that the same may be tried again without being stored twice. */
  readonly isUnsent: boolean;

  constructor(code: string) {
    super(`ClickHouse did not do what it was asked to (${code})`);
    this.code = code;
    this.isUnsent = unsent.has(code);
  }
}

const readText = (error: unknown, name: 'code' | 'message') =>
  String((error as Partial<Record<string, unknown>> | null)?.[name] ?? '');

/** What a client threw, as {@link ClickHouseFailure}. */
export function toFailure(error: unknown): ClickHouseFailure {
  const code = readText(error, 'code');
  if (/^\d+$/.test(code)) return new ClickHouseFailure(`CLICKHOUSE_${code}`);
  if (/^[A-Z_]{2,40}$/.test(code)) return new ClickHouseFailure(code);
  // Servers of 2018 write their errors in a form that the client does not take apart.
  const [, number] = /^Code: (\d+)/.exec(readText(error, 'message')) ?? [];
  if (number) return new ClickHouseFailure(`CLICKHOUSE_${number}`);
  return new ClickHouseFailure(/timeout/i.test(readText(error, 'message')) ? 'TIMEOUT' : 'CLICKHOUSE_UNKNOWN');
}
