/**
 * The shop's own statistics: consentgate's collector inside an existing Node server, on an embedded SQLite database.
 * `onKept` is told how many hits are kept and what was kept of the last one.
 */
export async function createStatistics(database, onKept) {
  const { createCollector, openStore, toNodeListener } = await import('consentgate/collector');
  const store = await openStore(`sqlite:${database}`);
  const handle = toNodeListener(createCollector({ store, log: (line) => console.error(line) }));

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
    handle(request, response) {
      response.once('finish', () => {
        // The demo may be ending, and its store be closed.
        if (response.statusCode < 300) describe().then(onKept, () => {});
      });
      handle(request, response);
    },
    close: () => store.close(),
  };
}
