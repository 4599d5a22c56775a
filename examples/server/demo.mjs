import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStatistics } from './collector.mjs';
import { createFiles, send } from './files.mjs';
import { createHosts, listenOnLoopback } from './hosts.mjs';
import { createJournal, readCookieNames, streamJournal } from './journal.mjs';
import { createExampleParties, createShopParties } from './third-parties.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const readNote = async (request) => {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 20_000) return {};
  }
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
};

/** The files of ours that every first-party host offers, the built script and the themes; `null` for any other path. */
function createSdkFiles() {
  const dist = createFiles(join(root, 'dist'));
  const themes = createFiles(join(root, 'themes'));
  return (target) => {
    const [, folder, rest] = /^\/(consentgate|themes)(\/.*)$/.exec(target.pathname) ?? [];
    return folder ? (response) => (folder === 'themes' ? themes : dist)(response, { ...target, pathname: rest }) : null;
  };
}

/** A host that serves one example beside the files of consentgate. */
function createExample(folder, options) {
  const findSdkFile = createSdkFiles();
  const files = createFiles(folder, options);
  return async (_request, response, target) => (findSdkFile(target) ?? ((to) => files(to, target)))(response);
}

/** The shop with its monitor and its collector. */
function createShop(journal, statistics) {
  const serve = createExample(join(root, 'examples/shop'), { template: true });
  const start = createFiles(join(root, 'examples/start'), { template: true });
  return async (request, response, target) => {
    const { pathname } = target;
    if (pathname === '/collect') return statistics.handle(request, response);
    if (pathname === '/monitor/events') {
      streamJournal(journal, request, response);
      response.write(`data: ${JSON.stringify(await statistics.describe())}\n\n`);
      return undefined;
    }
    if (pathname === '/monitor/note' && request.method === 'POST') {
      journal.note(await readNote(request));
      return send(response, { status: 204 });
    }
    if (pathname === '/monitor/restart' && request.method === 'POST') {
      journal.startVisit();
      const expired = readCookieNames(request.headers.cookie).flatMap((name) => [
        `${name}=; Path=/; Max-Age=0`,
        // Trackers give their cookies a domain, which makes them other cookies than those without one.
        `${name}=; Path=/; Domain=${target.host}; Max-Age=0`,
      ]);
      return send(response, { status: 204, headers: { 'set-cookie': expired } });
    }
    if (pathname === '/examples') return start(response, { ...target, pathname: '/' });
    if (pathname.startsWith('/examples/'))
      return start(response, { ...target, pathname: pathname.slice('/examples'.length) });
    if (pathname === '/monitor') return send(response, { status: 302, headers: { location: '/monitor/' } });
    return serve(request, response, target);
  };
}

/** The built single-page app, whose routes the same collector counts as another site. */
function createApp(folder, statistics) {
  const serve = createExample(folder, { fallback: 'index.html' });
  return (request, response, target) =>
    target.pathname === '/collect' ? statistics.handle(request, response) : serve(request, response, target);
}

/**
 * Starts everything on one port of loopback: the shop, its third parties, the collector and the other examples, each on
 * a host of its own. `spa` is the folder of the built single-page app, `cache` one for the database; `onRequest` hears of
 * every request, whoever it is for.
 */
export async function startDemo({ port, spa, cache, onRequest = () => {} }) {
  await mkdir(cache, { recursive: true });
  const journal = createJournal({ firstParty: ['', 'shop'], otherSites: ['script-tag', 'spa', 'tracker', 'maps'] });
  const statistics = await createStatistics(join(cache, 'statistics.db'), journal.announce);
  const shop = createShop(journal, statistics);
  const sites = {
    '': shop,
    shop,
    'script-tag': createExample(join(root, 'examples/script-tag'), { template: true }),
    spa: createApp(spa, statistics),
    ...createShopParties(),
    ...createExampleParties(),
  };
  const watch = (request, response, target) => {
    onRequest(target);
    journal.watch(request, response, target);
  };
  const { port: taken, close } = await listenOnLoopback(() => createHosts(sites, { onRequest: watch }), port);
  return {
    port: taken,
    async close() {
      await close();
      await statistics.close();
    },
  };
}
