/** Reads a Node request into a Fetch one, as the collector's handler takes it. */
async function readRequest(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    // The collector refuses from 64 KiB on; there is no need to keep more than it takes to see that.
    if (size <= 70_000) chunks.push(chunk);
  }
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD' && size > 0;
  return new Request(`http://localhost${request.url}`, {
    method: request.method,
    headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    body: hasBody ? Buffer.concat(chunks) : null,
  });
}

/**
 * The shop's own statistics: consentgate's collector inside an existing Node server, on an embedded SQLite database.
 * `onKept` is told how many hits are kept and what was kept of the last one.
 */
export async function createStatistics(database, onKept) {
  const { createCollector, openStore } = await import('consentgate/collector');
  const store = await openStore(`sqlite:${database}`);
  const collector = createCollector({ store, log: (line) => console.error(line) });

  const describe = async () => {
    const [last] = await store.recent(1);
    return {
      type: 'statistics',
      count: await store.count(),
      last: last && { kind: last.kind, path: new URL(last.url).pathname, address: last.address },
    };
  };
  return {
    describe,
    async handle(request, response) {
      const answer = await collector(await readRequest(request), { peerAddress: request.socket.remoteAddress ?? '' });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
      if (answer.ok) onKept(await describe());
    },
    close: () => store.close(),
  };
}
