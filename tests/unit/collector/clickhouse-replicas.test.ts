// @vitest-environment node
/** What a replica says that has lost ZooKeeper, from servers that only speak: a real set of replicas needs ZooKeeper. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';
import { createClickHouseStore } from '../../../src/collector/stores/clickhouse/store.js';
import type { StoredEvent } from '../../../src/collector/stores/store.js';

const event: StoredEvent = {
  ...{ time: 1_790_000_000_123, site: '1', visitor: '0123456789abcdef', address: '203.0.0.0', kind: 'view' },
  ...{ url: 'https://shop.example/', title: 'Shop', referrer: '', view: 'abc123', gpc: false, details: {} },
};
const running: Server[] = [];

/** Takes every statement; `refusal` is what it says to rows. */
async function startSpeaker(readRefusal: () => string) {
  const speaker = { url: '', inserts: 0, kept: 0 };
  const server = createServer(async (request, response) => {
    const isInsert = request.url?.includes('INSERT') || (await text(request)).startsWith('INSERT');
    request.resume();
    const refusal = isInsert ? readRefusal() : '';
    if (isInsert) speaker.inserts++;
    if (isInsert && !refusal) speaker.kept++;
    response.writeHead(refusal ? 500 : 200).end(refusal);
  }).listen(0, '127.0.0.1');
  running.push(server);
  await once(server, 'listening');
  speaker.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return speaker;
}

afterEach(() => {
  for (const server of running.splice(0)) server.close().closeAllConnections();
});

const readOnly = 'Code: 242, e.displayText() = DB::Exception: Table is in readonly mode, e.what() = DB::Exception';

it('goes to its twin, and back when it has ZooKeeper again', async () => {
  let refusal = readOnly;
  const [cut, twin] = [await startSpeaker(() => refusal), await startSpeaker(() => '')];
  const store = await createClickHouseStore(`${cut.url},${twin.url}/shop?cluster=stats`, { pace: 0, patience: 0 });
  for (let at = 0; at < 4; at++) await store.append([event]);
  expect([cut.kept, twin.kept]).toEqual([0, 4]);
  expect(cut.inserts).toBeGreaterThan(0);
  refusal = '';
  for (let at = 0; at < 4; at++) await store.append([event]);
  expect([cut.kept + twin.kept, cut.kept]).toEqual([8, 2]);
  await store.close();
});

it('waits a moment when no replica has ZooKeeper, and refuses what may have been kept at once', async () => {
  let refusals = [readOnly, readOnly, 'Code: 225, e.displayText() = DB::Exception: No ZooKeeper'];
  const only = await startSpeaker(() => refusals.shift() ?? '');
  const store = await createClickHouseStore(`${only.url}/shop`, { pace: 0, patience: 10_000 });
  await store.append([event]);
  expect([only.inserts, only.kept]).toEqual([4, 1]);
  refusals = ['Code: 999, e.displayText() = Coordination::Exception: Connection loss'];
  await expect(store.append([event])).rejects.toMatchObject({ code: 'CLICKHOUSE_999' });
  expect([only.inserts, only.kept]).toEqual([5, 1]);
  await store.close();
});
