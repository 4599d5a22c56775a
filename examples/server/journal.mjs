/** Requests that tell nothing about the visitor, or are the monitor's own. */
const isQuiet = (pathname) => pathname.startsWith('/monitor') || pathname === '/favicon.ico';

/** Names of the cookies in a request's header. */
export function readCookieNames(header = '') {
  return header
    .split(';')
    .map((pair) => pair.split('=')[0].trim())
    .filter(Boolean);
}

/** Names of the cookies that an answer sets, expired ones left out. */
const readSetCookieNames = (header) =>
  [header ?? []]
    .flat()
    .filter((line) => !/max-age=0/i.test(line))
    .map((line) => line.split('=')[0].trim());

const readHost = (address) => {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
};

/**
 * Writes down which request and which cookie reached whom, and what the visitor chose, for one visitor at a time.
 * A visit begins with a page of the shop that comes without the receipt cookie after a choice had been made.
 */
export function createJournal({ firstParty, otherSites, limit = 2000 }) {
  let entries = [];
  let nextId = 1;
  let jar = new Set();
  let hasChosen = false;
  const listeners = new Set();

  const tell = (entry) => {
    const complete = { id: nextId++, at: Date.now(), ...entry };
    entries = [...entries, complete].slice(-limit);
    for (const listener of listeners) listener(complete);
  };

  const startVisit = () => {
    entries = [];
    jar = new Set();
    hasChosen = false;
    tell({ type: 'visit' });
  };

  const noteFirstPartyCookies = (names, setByServer) => {
    for (const name of names) {
      if (jar.has(name)) continue;
      jar.add(name);
      tell({ type: 'cookie', host: 'shop.localhost', name, by: setByServer ? 'server' : 'script' });
    }
  };

  return {
    entries: () => entries,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    startVisit,
    /** Passes something on to the monitors without keeping it. */
    announce(message) {
      for (const listener of listeners) listener(message);
    },
    /** What the shop's own observer tells: the moment of a choice, or the keys that now lie in the browser's storage. */
    note(note) {
      if (note.type === 'choice') {
        hasChosen = true;
        // The tags that the choice released may have been quicker than this note: the page's clock decides, it is the same machine's.
        tell({
          type: 'choice',
          at: Math.min(Number(note.at) || Date.now(), Date.now()),
          decisions: note.decisions ?? {},
        });
      }
      if (note.type === 'storage' && Array.isArray(note.keys)) {
        for (const key of note.keys.map(String)) {
          if (jar.has(`storage ${key}`)) continue;
          jar.add(`storage ${key}`);
          tell({ type: 'cookie', host: 'shop.localhost', name: key.slice(0, 80), by: 'storage' });
        }
      }
    },
    /** To be called for each request before it is answered. */
    watch(request, response, { name, host, pathname, search }) {
      const isFirst = firstParty.includes(name);
      if (isFirst && request.headers.cookie) noteFirstPartyCookies(readCookieNames(request.headers.cookie), false);
      if (otherSites.includes(name) || isQuiet(pathname) || pathname === '/forget') return;
      const from = readHost(request.headers.referer ?? request.headers.origin ?? '');
      if (otherSites.some((other) => from === `${other}.localhost`)) return;
      const sent = readCookieNames(request.headers.cookie);
      const isPage = isFirst && request.headers['sec-fetch-dest'] === 'document';
      if (isPage) {
        const knows = sent.includes('consentgate');
        if (hasChosen && !knows) startVisit();
        if (!hasChosen && knows) {
          hasChosen = true;
          tell({ type: 'choice', decisions: null });
        }
      }
      const at = Date.now();
      response.once('finish', () => {
        const set = readSetCookieNames(response.getHeader('set-cookie'));
        if (isFirst) noteFirstPartyCookies(set, true);
        tell({
          type: 'request',
          at,
          host,
          party: isFirst ? 'first' : 'third',
          method: request.method,
          path: `${pathname}${search}`.slice(0, 200),
          kind: request.headers['sec-fetch-dest'] ?? '',
          status: response.statusCode,
          sent: isFirst ? [] : sent,
          set,
        });
      });
    },
  };
}

/** Streams the journal to the monitor as server-sent events. */
export function streamJournal(journal, request, response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const write = (entry) => response.write(`data: ${JSON.stringify(entry)}\n\n`);
  write({ type: 'start' });
  for (const entry of journal.entries()) write(entry);
  const stop = journal.subscribe(write);
  // Keeps proxies and sleepy sockets from cutting the line.
  const pulse = setInterval(() => response.write(': still here\n\n'), 20_000);
  request.on('close', () => {
    clearInterval(pulse);
    stop();
  });
}
