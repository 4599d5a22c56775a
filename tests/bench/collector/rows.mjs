/**
 * `node tests/bench/collector/rows.mjs`: processor time per event of what SQLite could write when a batch is committed: a row
 * for each event, with and without an index on the time, or one row that holds the batch as JSON (docs/decisions/012).
 * The three take turns, and each number is the median of nine. `BENCH_EVENTS` per turn.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';

const events = Number(process.env.BENCH_EVENTS ?? 8000);
const names = ['time', 'site', 'visitor', 'address', 'kind', 'url', 'title', 'referrer', 'view', 'gpc', 'details'];
const createEvent = (at) => [
  ...[Date.now(), '1', (at % 5000).toString(16).padStart(16, '0'), `203.${at % 250}.0.0`, 'view'],
  ...['https://shop.example/a/page', 'A page of the shop', 'https://search.example', at.toString(36), 0, '{}'],
];

const folder = mkdtempSync(join(tmpdir(), 'consentgate-bench-'));
const open = (name, schema) => {
  const database = new Database(join(folder, name));
  for (const sql of ['journal_mode = WAL', 'synchronous = NORMAL', 'wal_autocheckpoint = 4000']) {
    database.prepare(`PRAGMA ${sql}`).all([]);
  }
  database.exec(schema);
  return database;
};

/** Gives what commits a batch. */
function createRows(name, index) {
  const database = open(name, `CREATE TABLE events (id INTEGER PRIMARY KEY, ${names.join(', ')}); ${index}`);
  const insert = database.prepare(`INSERT INTO events (${names}) VALUES (${names.map(() => '?')})`);
  return (batch) => {
    database.exec('BEGIN');
    for (const event of batch) insert.run(event);
    database.exec('COMMIT');
  };
}

function createLists(name) {
  const database = open(name, 'CREATE TABLE batches (id INTEGER PRIMARY KEY, first, last, count, events)');
  const insert = database.prepare('INSERT INTO batches (first, last, count, events) VALUES (?, ?, ?, ?)');
  return (batch) => void insert.run([batch[0][0], batch.at(-1)[0], batch.length, JSON.stringify(batch)]);
}

const layouts = {
  'a row each, index on the time': createRows('indexed.db', 'CREATE INDEX by_time ON events (time)'),
  'a row each, no index': createRows('rows.db', ''),
  'one row of JSON': createLists('lists.db'),
};

/** Microseconds of the processor per event, of this process and so of SQLite in it. */
function measure(commit, size) {
  const batches = Array.from({ length: Math.ceil(events / size) }, (_, batch) =>
    Array.from({ length: size }, (_, at) => createEvent(batch * size + at)),
  );
  const before = process.cpuUsage();
  for (const batch of batches) commit(batch);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (batches.length * size);
}

try {
  console.log('µs of processor time per event'.padEnd(32), '16 per commit', '64 per commit');
  const figures = new Map(Object.keys(layouts).map((name) => [name, { 16: [], 64: [] }]));
  for (let turn = 0; turn < 9; turn++) {
    for (const [name, commit] of Object.entries(layouts)) {
      for (const size of [16, 64]) figures.get(name)[size].push(measure(commit, size));
    }
  }
  const median = (list) =>
    list
      .toSorted((a, b) => a - b)[4]
      .toFixed(1)
      .padStart(13);
  for (const [name, lists] of figures) console.log(name.padEnd(32), median(lists[16]), median(lists[64]));
} finally {
  rmSync(folder, { recursive: true });
}
