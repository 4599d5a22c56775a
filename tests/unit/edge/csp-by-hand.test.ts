/** The lines for Apache and Caddy, as docs/csp.md prints them, in the real servers: never wider than `createPolicy`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPolicy } from '../../../src/edge/csp.js';
import { readPolicy } from '../../../src/edge/policy-text.js';

const manual = readFileSync(new URL('../../../docs/csp.md', import.meta.url), 'utf8');
const printed = (language: string) => manual.match(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``))?.[1] ?? '';
const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'setenvif', 'headers', 'proxy', 'proxy_http'];

const servers = [
  {
    name: 'Apache',
    program: '/usr/sbin/apache2',
    hint: 'apache2',
    args: (file: string) => ['-X', '-f', file],
    configure: (port: number, folder: string, behind: number) => `ServerName shop.example
ServerRoot ${folder}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
Listen 127.0.0.1:${port}
User www-data
Group www-data
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${folder}
ProxyPass /app http://127.0.0.1:${behind}/
${printed('apache')}`,
  },
  {
    name: 'Caddy',
    program: '/usr/bin/caddy',
    hint: 'caddy',
    args: (file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
    configure: (port: number, folder: string, behind: number) => `{
	admin off
	auto_https off
}
${printed('caddyfile').replace('shop.example {', `http://127.0.0.1:${port} {\n\troot * ${folder}\n\treverse_proxy /app 127.0.0.1:${behind}`)}`,
  },
];

const now = Math.floor(Date.now() / 1000);
const receipt = (choices: string, revision = '1') =>
  `consentgate=1~a1b2c3d4e5f6g7h8~${now.toString(36)}~${revision}~${choices}`;

/** Requests, and whether Analytics and YouTube are let in. */
const requests: readonly [cookie: string, analytics: boolean, youtube: boolean, headers?: Record<string, string>][] = [
  ['', false, false],
  ['other=1', false, false],
  [receipt('functional1.analytics1.marketing1'), true, true],
  [`a=b; ${receipt('functional1.analytics3.marketing0')}; c=d`, true, false],
  [receipt('functional0.analytics0.marketing7'), false, true],
  [receipt('functional0.analytics0.marketing0'), false, false],
  [receipt('analytics1.marketing1.google-analytics0.youtube0'), false, false],
  [receipt('analytics0.marketing0.google-analytics1.youtube1'), true, true],
  [receipt('analytics1.marketing1', '2'), false, false],
  [receipt('my-analytics1.my-youtube1'), false, false],
  [receipt(''), false, false],
  // No sound receipt: cut off, with something else behind it, escaped, of another version.
  ['consentgate=granted', false, false],
  ['consentgate=analytics1.marketing1', false, false],
  [receipt('analytics1.marketing1.funct'), false, false],
  [receipt('analytics1.marketing1.'), false, false],
  [receipt('analytics1.marketing1.functional2'), false, false],
  [receipt('analytics1.marketing1~x'), false, false],
  [receipt('analytics1.marketing1').replaceAll('~', '%7E'), false, false],
  [receipt('analytics1.marketing1').replace('=1~', '=2~'), false, false],
  [receipt('analytics1.marketing1').replace('consentgate', 'xconsentgate'), false, false],
  [receipt('analytics1.marketing1').replace('consentgate', 'Consentgate'), false, false],
  [`x=consentgate; ${receipt('analytics1.marketing1')}`, true, true],
  // Of two cookies neither is believed.
  [`${receipt('analytics1.marketing1')}; ${receipt('analytics1.marketing1')}`, false, false],
  [`consentgate=garbage; ${receipt('analytics1.marketing1')}`, false, false],
  [receipt('analytics1.marketing1'), false, false, { DNT: '1' }],
  [receipt('analytics7.marketing7'), false, false, { 'Sec-GPC': '1' }],
  [receipt('analytics1.marketing1'), true, true, { DNT: '0' }],
];

for (const { name, program, hint, args, configure } of servers) {
  describe.skipIf(!existsSync(program))(`${name}, as printed (if skipped: apt-get install ${hint})`, () => {
    let folder: string;
    let port: number;
    let child: ChildProcess;
    let behind: Server;
    let said = '';

    const ask = (path: string, headers: Record<string, string>) =>
      new Promise<NodeJS.Dict<string | string[]>>((resolve, reject) => {
        get({ host: '127.0.0.1', port, path, headers, agent: false }, (answer) => {
          answer.resume();
          answer.on('end', () => resolve(answer.headers));
        }).on('error', reject);
      });

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'consentgate-by-hand-'));
      chmodSync(folder, 0o755);
      writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Shop</title>');
      const probe = createServer();
      await new Promise<void>((resolve) => void probe.listen(0, '127.0.0.1', resolve));
      port = (probe.address() as AddressInfo).port;
      await new Promise((resolve) => probe.close(resolve));
      behind = createServer((_, response) => {
        response.writeHead(200, {
          'Content-Type': 'text/html',
          'Cache-Control': 'public, max-age=600',
          Link: '<https://third.example/a.js>; rel=preload; as=script',
          'Speculation-Rules': '"https://third.example/rules.json"',
        });
        response.end('<!doctype html><title>Shop</title>');
      });
      await new Promise<void>((resolve) => void behind.listen(0, '127.0.0.1', resolve));
      const file = join(folder, 'server.conf');
      writeFileSync(file, configure(port, folder, (behind.address() as AddressInfo).port));
      const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
      child = spawn(program, args(file), { env, stdio: ['ignore', 'ignore', 'pipe'] });
      child.stderr?.on('data', (data) => {
        said += data;
      });
      const limit = Date.now() + 15_000;
      while (
        !(await ask('/', {}).then(
          () => true,
          () => false,
        ))
      ) {
        if (Date.now() > limit || child.exitCode !== null) throw new Error(`${name} does not listen: ${said}`);
      }
    }, 30_000);

    afterAll(async () => {
      behind?.close();
      if (child && child.exitCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    });

    it('sends on no hint to a third party, and no page into a shared cache, of a program behind it', async () => {
      const headers = await ask('/app', {});
      expect(headers['content-security-policy']).toMatch(/^default-src/);
      expect(headers.link).toBeUndefined();
      expect(headers['speculation-rules']).toBeUndefined();
      // Beside its own word: of two the narrower one holds (RFC 9111 §4.2.1).
      expect(headers['cache-control']).toContain('private, no-cache');
    });

    it.each(requests)('lets in whom the visitor has granted: %s', async (cookie, analytics, youtube, more = {}) => {
      const headers = await ask('/', { ...(cookie && { Cookie: cookie }), ...more });
      const policy = readPolicy(`${headers['content-security-policy']}`);
      const has = (directive: string, host: string) =>
        policy.find((one) => one.name === directive)?.values.includes(host) ?? false;
      expect(has('script-src', 'www.googletagmanager.com')).toBe(analytics);
      expect(has('connect-src', '*.google-analytics.com')).toBe(analytics);
      expect(has('frame-src', 'www.youtube-nocookie.com')).toBe(youtube);
      // Whom the adapters would not let in, nobody is let in here.
      const ours = createPolicy(cookie, {
        services: 'google-analytics youtube',
        signals: { dnt: more.DNT === '1', gpc: more['Sec-GPC'] === '1' },
      });
      if (analytics) expect(ours).toContain('www.googletagmanager.com');
      if (youtube) expect(ours).toContain('www.youtube-nocookie.com');
      expect(policy.map((one) => one.name)).toContain('default-src');
      expect(headers.vary).toMatch(/Cookie, ?DNT, ?Sec-GPC/);
      expect(headers['cache-control']).toBe('private, no-cache');
    });
  });
}
