import { C as ConsentError } from './errors.js';
import { c as createSqlStatistics } from './statistics-sql.js';
import { p as parseClickHouseAddress, c as createServers, r as readReceipts, q as quote, h as toDay, n as nameTables } from './servers.js';
import './campaign.js';

/** Opens a ClickHouse store for a report, by what follows `clickhouse:`; throws `ConsentError` when it cannot be read. */
async function openClickHouseStatistics(text) {
    const address = parseClickHouseAddress(text);
    const tables = nameTables(address);
    const servers = await createServers(address, { isReader: true });
    const statistics = createSqlStatistics({
        table: tables.events,
        day: 'toString(day)',
        page: 'cutQueryString(url)',
        campaign: 'campaign',
        // Numbers are written without quotes; `visitParamExtractRaw` knows both, but leaves texts escaped.
        detail: (name) => name === 'idgoal' ? `visitParamExtractRaw(details, '${name}')` : `visitParamExtractString(details, '${name}')`,
        prune: (from, until) => [`day >= '${toDay(from)}'`, ...(until === undefined ? [] : [`day <= '${toDay(until)}'`])],
        quote,
    }, async (sql) => {
        try {
            return await servers.query(sql);
        }
        catch (error) {
            throw new ConsentError([`the ClickHouse store cannot be read: ${error.code}`]);
        }
    });
    return {
        ...statistics,
        readReceipts: (range) => readReceipts(servers, tables.receipts, range),
        close: servers.close,
    };
}

export { openClickHouseStatistics };
