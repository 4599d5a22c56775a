import { ConsentError } from '../../../errors.js';
import type { Statistics } from '../statistics.js';
import { createSqlStatistics } from '../statistics-sql.js';
import { parseClickHouseAddress } from './address.js';
import type { ClickHouseFailure } from './failure.js';
import { readReceipts } from './read.js';
import { quote, toDay } from './rows.js';
import { createServers } from './servers.js';
import { nameTables } from './tables.js';

/** Opens a ClickHouse store for a report, by what follows `clickhouse:`; throws `ConsentError` when it cannot be read. */
export async function openClickHouseStatistics(text: string): Promise<Statistics> {
  const address = parseClickHouseAddress(text);
  const tables = nameTables(address);
  const servers = await createServers(address, { isReader: true });
  const statistics = createSqlStatistics(
    {
      table: tables.events,
      day: 'toString(day)',
      page: 'cutQueryString(url)',
      campaign: 'campaign',
      // Numbers are written without quotes; `visitParamExtractRaw` knows both, but leaves texts escaped.
      detail: (name) =>
        name === 'idgoal' ? `visitParamExtractRaw(details, '${name}')` : `visitParamExtractString(details, '${name}')`,
      prune: (from, until) => [`day >= '${toDay(from)}'`, ...(until === undefined ? [] : [`day <= '${toDay(until)}'`])],
      quote,
    },
    async (sql) => {
      try {
        return await servers.query(sql);
      } catch (error) {
        throw new ConsentError([`the ClickHouse store cannot be read: ${(error as ClickHouseFailure).code}`]);
      }
    },
  );
  return {
    ...statistics,
    readReceipts: (range) => readReceipts(servers, tables.receipts, range),
    close: servers.close,
  };
}
