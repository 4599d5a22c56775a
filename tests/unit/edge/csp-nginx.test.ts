/** The generated `map` blocks in a real nginx say what `createPolicy` says. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPolicy, createPolicyWriter } from '../../../src/edge/csp.js';
import { createNginxMap, type NginxOptions } from '../../../src/edge/nginx.js';
import { readPolicies } from '../../../src/edge/policy-text.js';
import { fetchDirectives } from '../../../src/edge/sources.js';
import { ConsentError } from '../../../src/errors.js';

const program = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));

const services = [
  'matomo',
  'google-tag-manager',
  'youtube',
  'stripe',
  { id: 'chat', category: 'functional', hosts: ['chat.example'] },
];
/** The sites of one nginx, each under a prefix of its own. */
const sites: Readonly<Record<string, NginxOptions>> = {
  plain: { services },
  named: { services, cookieName: 'my.site-consent', revision: '2.0-b', allow: 'cdn.example' },
  revised: { services, revision: '3 marketing chat' },
  closed: { services, mode: 'opt-out', policy: "default-src 'none'; script-src 'self' 'nonce-abc'; frame-src 'none'" },
  region: { services, region: 'us-ca' },
  exempt: {
    services: [
      ...services,
      { id: 'forum', category: '', requiresAny: ['functional', 'analytics'], hosts: ['forum.example'] },
    ],
    exempt: 'analytics',
  },
  strict: { services, dnt: 'strict', gpc: 'ignore', policy: "img-src 'self', script-src 'self'" },
  every: {
    services:
      'matomo google-analytics google-ads google-remarketing recaptcha-enterprise youtube hubspot hubspot-forms vimeo microsoft-advertising vwo hotjar capterra propensity facebook-social instagram-embed meta-pixel linkedin-insight x-widgets walkme opentracker x-pixel google-maps google-fonts tiktok-pixel microsoft-clarity plausible posthog intercom stripe cloudflare-turnstile cloudflare-web-analytics pinterest-tag pinterest-widgets linkedin-widgets',
  },
};

/**
 * The meaning of a header: for each directive the set of what it allows, taken from where it would be looked up. A list
 * that is empty is `'none'`, and `'none'` beside something else is nothing.
 */
const normalize = (text: string) =>
  readPolicies(text).map((policy) => {
    const find = (name: string) => policy.find((directive) => directive.name === name);
    const names = new Set([...fetchDirectives, ...policy.map(({ name }) => name)]);
    return Object.fromEntries(
      [...names].map((name) => {
        const values = (find(name) ?? (/-src$/.test(name) ? find('default-src') : undefined))?.values;
        return [
          name,
          values &&
            [...new Set(values)]
              .filter((value) => value !== "'none'")
              .sort()
              .join(' '),
        ];
      }),
    );
  });

const findPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const now = Math.floor(Date.now() / 1000);
const receipt = (choices: string, { name = 'consentgate', revision = '1', id = 'a1b2c3d4e5f6g7h8' } = {}) =>
  `${name}=1~${id}~${now.toString(36)}~${revision}~${choices}`;

describe.skipIf(!program)(`nginx${program ? '' : ' (skipped: apt-get install nginx-light)'}`, () => {
  let folder: string;
  let port: number;
  let child: ChildProcess;
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });

  const ask = (site: string, headers: Record<string, string | string[]>): Promise<string> =>
    new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path: `/${site}`, headers, agent }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(`${answer.headers['content-security-policy'] ?? ''}`));
      }).on('error', reject);
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'consentgate-nginx-'));
    for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name));
    port = await findPort();
    const config = join(folder, 'nginx.conf');
    const locations = Object.keys(sites).map(
      (name) => `location = /${name} { add_header Content-Security-Policy $${name}_csp always; return 200 "page"; }`,
    );
    const maps = Object.entries(sites).map(([prefix, options]) => createNginxMap({ ...options, prefix }));
    writeFileSync(
      config,
      `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  variables_hash_max_size 4096; variables_hash_bucket_size 128;
  ${maps.join('\n')}
  server { listen 127.0.0.1:${port}; ${locations.join('\n')} }
}`,
    );
    const args = ['-p', folder, '-c', config, '-e', `${folder}/error.log`];
    execFileSync(program as string, ['-t', '-q', ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
    child = spawn(program as string, args, { stdio: 'ignore' });
    const limit = Date.now() + 10_000;
    for (;;) {
      const isUp = await ask('plain', {}).then(
        () => true,
        () => false,
      );
      if (isUp) return;
      if (Date.now() > limit || child.exitCode !== null) throw new Error('nginx does not listen');
    }
  }, 30_000);

  afterAll(async () => {
    agent.destroy();
    if (child && child.exitCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGQUIT');
      await gone;
    }
    rmSync(folder, { recursive: true, force: true });
  });

  const states = ['', '0', '1', '3', '5', '7'];
  const combine = (category: string, id: string, digits: readonly string[]) =>
    digits.flatMap((all) =>
      digits.map((single) => [all && `${category}${all}`, single && `${id}${single}`].filter(Boolean).join('.')),
    );
  const lists = [
    ...combine('marketing', 'youtube', states),
    ...combine('analytics', 'google-tag-manager', ['', '0', '1', '7']),
    ...combine('analytics', 'matomo', ['0', '3']),
    ...combine('functional', 'chat', ['', '0', '1']),
  ];

  it.each(Object.keys(sites))(
    'says the same as createPolicy for every stored choice and signal: %s',
    async (site) => {
      const { cookieName = 'consentgate', revision = '1' } = sites[site] as NginxOptions;
      const write = createPolicyWriter(sites[site] as NginxOptions);
      const signals = [{}, { dnt: '1' }, { 'sec-gpc': '1' }, { dnt: '1', 'sec-gpc': '1' }] as Record<string, string>[];
      const more = [
        '',
        'analytics0.marketing0',
        'analytics0.marketing1',
        'analytics1.marketing0',
        'functional0.analytics1',
        'functional1.analytics0',
        'functional1.analytics1.marketing1',
      ];
      const cookies = [...new Set([...lists, ...more])].flatMap((list) => [
        receipt(list, { name: cookieName, revision: `${revision}`.replace(/ .*/, '') }),
        receipt(list, { name: cookieName, revision: 'old' }),
      ]);
      const requests = signals.flatMap((signal) => ['', ...cookies].map((cookie) => ({ ...signal, cookie })));
      const answers = await Promise.all(requests.map((headers) => ask(site, headers)));
      const seen = new Set<string>();
      const said = new Set<string>();
      for (const [index, headers] of requests.entries()) {
        const { dnt, 'sec-gpc': gpc, cookie } = headers as Record<string, string>;
        const meant = write({ cookie, signals: { dnt: !!dnt, gpc: !!gpc }, policy: sites[site]?.policy });
        seen.add(meant.text);
        // Most requests get one of a few answers; each pair is compared once.
        const pair = `${answers[index]}\n${meant.text}`;
        if (said.has(pair)) continue;
        said.add(pair);
        expect(normalize(answers[index] ?? ''), `${site} ${JSON.stringify(headers)}`).toEqual(normalize(meant.text));
      }
      expect(seen.size).toBeGreaterThan(4);
    },
    60_000,
  );

  it('lets nobody in for what is no sound receipt', async () => {
    const closed = await ask('plain', {});
    expect(normalize(closed)).toEqual(normalize(createPolicy(null, sites.plain)));
    const bad = [
      'consentgate=granted',
      receipt('analytics'),
      receipt('analytics2'),
      receipt('analytics1', { id: 'short' }),
      receipt('analytics1.marketingX'),
      receipt('analytics1.'),
      // Of an id that comes twice, the page takes the last one.
      receipt('analytics1.functional0.analytics0'),
      receipt('xanalytics1.analytics-x1'),
      receipt('functional0', { revision: 'x.analytics1.y' }),
      `x${receipt('analytics1')}`,
      receipt('analytics1', { name: 'consentgat' }),
      receipt('analytics1', { name: 'ConsentGate' }),
    ];
    for (const cookie of bad) expect(await ask('plain', { cookie }), cookie).toBe(closed);
  });

  it('believes neither of two cookies: one may be stale', async () => {
    const closed = await ask('plain', {});
    expect(await ask('plain', { cookie: `${receipt('analytics1')}; ${receipt('analytics0')}` })).toBe(closed);
    expect(await ask('plain', { cookie: [receipt('analytics1'), receipt('analytics0')] })).toBe(closed);
    expect(await ask('plain', { cookie: `a=b; ${receipt('analytics1')}; c=d` })).toContain('cdn.matomo.cloud');
  });

  it('reads the signals as the adapters do', async () => {
    const cookie = receipt('marketing1');
    for (const headers of [
      { dnt: '1' },
      { dnt: '1xyz' },
      { dnt: '0, 1' },
      { 'x-do-not-track': '1' },
      { 'sec-gpc': '0,1' },
    ]) {
      expect(
        await ask('plain', { cookie, ...headers } as Record<string, string>),
        JSON.stringify(headers),
      ).not.toContain('youtube');
    }
    for (const headers of [{ dnt: '0' }, { dnt: 'unspecified' }, { 'x-do-not-track': '10' }, { 'sec-gpc': '11' }]) {
      expect(await ask('plain', { cookie, ...headers } as Record<string, string>), JSON.stringify(headers)).toContain(
        'youtube',
      );
    }
  });
});

describe('createNginxMap', () => {
  it('refuses what nginx would read as something else', () => {
    expect(() => createNginxMap({ policy: 'script-src "x"' })).toThrow(ConsentError);
    expect(() => createNginxMap({ policy: 'script-src $host' })).toThrow(ConsentError);
    expect(() => createNginxMap({ prefix: 'a b' })).toThrow(ConsentError);
    expect(() => createNginxMap({ prefix: 'a'.repeat(28) })).toThrow(ConsentError);
    expect(() => createNginxMap({ services: 'nobody' })).toThrow(ConsentError);
  });

  it('writes no text that is too long for nginx', () => {
    for (const [, text = ''] of createNginxMap(sites.every).matchAll(/"([^"]*)"/g))
      expect(text.length).toBeLessThan(4000);
  });
});
