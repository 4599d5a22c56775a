/** The adapters: which answers get the policy, and what is taken out of them. */
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createPolicy } from '../../../src/edge/csp.js';
import { createPolicyHandler } from '../../../src/edge/fetch.js';
import { createPolicyMiddleware } from '../../../src/edge/node.js';
import type { PolicyOptions } from '../../../src/edge/options.js';

const time = 1_800_000_000;
const options: PolicyOptions = { services: 'google-analytics youtube', allow: 'cdn.example', now: () => time * 1000 };
const receipt = (choices: string) => `consentgate=1~a1b2c3d4e5f6g7h8~${time.toString(36)}~1~${choices}`;

/** An answer as the site's own code makes it. */
interface Made {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer as it arrives. */
interface Got {
  readonly status: number;
  readonly body: string;
  header(name: string): string | null;
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const askNode = async (headers: Record<string, string>, made: Made, given = options): Promise<Got> => {
  const middleware = createPolicyMiddleware(given);
  const server = createServer((incoming, response) =>
    middleware(incoming, response, () => {
      response.writeHead(made.status ?? 200, { ...made.headers });
      response.end(made.status === 304 ? undefined : 'page');
    }),
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, headers: { host: 'shop.example', ...headers } }, (answer) => {
      const got: IncomingHttpHeaders = answer.headers;
      let body = '';
      answer.on('data', (chunk) => (body += chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body, header: (name) => got[name]?.toString() ?? null }),
      );
    })
      .on('error', reject)
      .end();
  });
};

const askFetch = async (headers: Record<string, string>, made: Made, given = options): Promise<Got> => {
  const handler = createPolicyHandler(given);
  const answer = await handler(new Request('https://shop.example/', { headers }), () => {
    const { status = 200, headers: own } = made;
    return new Response(status === 304 ? null : 'page', { status, headers: { ...own } });
  });
  return { status: answer.status, body: await answer.text(), header: (name) => answer.headers.get(name) };
};

const html = { 'content-type': 'text/html; charset=utf-8' };

describe.each([
  ['Node middleware', askNode],
  ['Fetch handler', askFetch],
] as const)('%s', (_, ask) => {
  it('puts the policy of the cookie on a page', async () => {
    const closed = await ask({ 'sec-fetch-dest': 'document' }, { headers: html });
    expect(closed.status).toBe(200);
    expect(closed.body).toBe('page');
    expect(closed.header('content-security-policy')).toBe(createPolicy(null, options));
    const cookie = `a=b; ${receipt('marketing1')}`;
    const open = await ask({ 'sec-fetch-dest': 'document', cookie }, { headers: html });
    expect(open.header('content-security-policy')).toBe(createPolicy(cookie, options));
    expect(open.header('content-security-policy')).toContain('www.youtube.com');
  });

  it.each([
    ['document', 'text/html'],
    ['iframe', 'text/html'],
    ['worker', 'text/javascript'],
    ['sharedworker', 'text/javascript'],
    ['serviceworker', 'text/javascript'],
    ['object', 'image/svg+xml'],
    ['empty', 'text/html'],
    ['something-new', 'text/plain'],
    ['', 'text/html'],
    ['', 'application/xhtml+xml'],
    ['', 'image/svg+xml'],
    ['', 'text/javascript'],
  ])('covers a request for "%s" that is answered with %s', async (purpose, type) => {
    const answer = await ask(purpose ? { 'sec-fetch-dest': purpose } : {}, { headers: { 'content-type': type } });
    expect(answer.header('content-security-policy')).toBe(createPolicy(null, options));
  });

  it.each([
    ['image', 'image/svg+xml'],
    ['script', 'text/javascript'],
    ['style', 'text/css'],
    ['empty', 'application/json'],
    ['', 'image/png'],
    ['', 'text/css'],
  ])('leaves a request for "%s" alone that is answered with %s', async (purpose, type) => {
    const headers = {
      'content-type': type,
      'cache-control': 'max-age=600',
      link: '</a.css>; rel=preload; as=style, <https://x.example/>; rel=preconnect, <https://y.example/>; rel="pre\\connect"',
    };
    const answer = await ask(purpose ? { 'sec-fetch-dest': purpose } : {}, { headers });
    expect(answer.header('content-security-policy')).toBeNull();
    expect(answer.header('cache-control')).toBe('max-age=600');
    // A browser follows the hints of what belongs to a page as well.
    expect(answer.header('link')).toBe('</a.css>; rel=preload; as=style');
  });

  it('covers an answer without a body: a browser takes the headers of a 304 over', async () => {
    const answer = await ask({ 'sec-fetch-dest': 'document' }, { status: 304 });
    expect(answer.status).toBe(304);
    expect(answer.header('content-security-policy')).toBe(createPolicy(null, options));
  });

  it('reads the opt-out signals of the request', async () => {
    const headers = { 'sec-fetch-dest': 'document', cookie: receipt('marketing1') };
    for (const signal of [{ dnt: '1' }, { 'sec-gpc': '1' }, { 'x-do-not-track': '1' }]) {
      const answer = await ask({ ...headers, ...signal } as Record<string, string>, { headers: html });
      expect(answer.header('content-security-policy'), JSON.stringify(signal)).not.toContain('youtube');
    }
    const none = await ask({ ...headers, dnt: '0', 'sec-gpc': '0' }, { headers: html });
    expect(none.header('content-security-policy')).toContain('youtube');
  });

  it('keeps the answer out of other visitors’ and later visits’ hands', async () => {
    const fresh = await ask(
      {},
      { headers: { ...html, 'cache-control': 'public, max-age=600', vary: 'Accept, cookie' } },
    );
    expect(fresh.header('cache-control')).toBe('private, no-cache');
    expect(fresh.header('vary')).toBe('Accept, cookie, DNT, X-Do-Not-Track, Sec-GPC');
    const strict = await ask({}, { headers: { ...html, 'cache-control': 'no-store' } });
    expect(strict.header('cache-control')).toBe('no-store');
    expect(strict.header('vary')).toBe('Cookie, DNT, X-Do-Not-Track, Sec-GPC');
    const partly = await ask(
      {},
      { headers: { ...html, 'cache-control': 'public, max-age=600, no-cache="set-cookie"' } },
    );
    expect(partly.header('cache-control')).toBe('private, no-cache');
    const any = await ask({}, { headers: { ...html, vary: '*' } });
    expect(any.header('vary')).toBe('*');
  });

  it.each([
    'CDN-Cache-Control',
    'Cloudflare-CDN-Cache-Control',
    'Vercel-CDN-Cache-Control',
    'Netlify-CDN-Cache-Control',
    'Surrogate-Control',
    'Edge-Control',
    'X-Accel-Expires',
    'X-LiteSpeed-Cache-Control',
  ])('keeps it from a cache that obeys %s before anything else', async (name) => {
    const page = await ask({}, { headers: { ...html, [name]: 'max-age=3600' } });
    expect(page.header(name.toLowerCase())).toBeNull();
    const style = await ask({}, { headers: { 'content-type': 'text/css', [name]: 'max-age=3600' } });
    expect(style.header(name.toLowerCase())).toBe('max-age=3600');
  });

  it('takes hints to third parties out, and leaves those to itself, to `allow` and to granted services', async () => {
    const link = [
      '<https://tracker.example/a.js>; rel=preload; as=script',
      '</app.css>; rel=preload; as=style',
      '<https://shop.example/b.js>; rel="modulepreload"',
      '<//tracker.example>; rel="preconnect"',
      '<https://cdn.example/font.woff2>; rel=preload; as=font; title="a, <b>; c"',
      '<https://www.youtube.com>; rel=preconnect',
      '<https://other.example/page>; rel=canonical',
      '<https://tracker.example/style.css>; rel="alternate stylesheet"',
      '<https://tracker.example:bad>; rel=prefetch',
    ].join(', ');
    const headers = { ...html, link, 'speculation-rules': '"/rules.json"' };
    const closed = await ask({}, { headers });
    expect(closed.header('speculation-rules')).toBeNull();
    expect(closed.header('link')).toBe(
      '</app.css>; rel=preload; as=style, <https://shop.example/b.js>; rel="modulepreload", ' +
        '<https://cdn.example/font.woff2>; rel=preload; as=font; title="a, <b>; c", <https://other.example/page>; rel=canonical',
    );
    const open = await ask({ cookie: receipt('marketing1') }, { headers });
    expect(open.header('link')).toContain('<https://www.youtube.com>; rel=preconnect');
    expect(open.header('link')).not.toContain('tracker.example');
    const gone = await ask({}, { headers: { ...html, link: '<https://tracker.example>; rel=preconnect' } });
    expect(gone.header('link')).toBeNull();
  });

  it('keeps the policy that the site has set, and adds to it what was granted', async () => {
    const headers = { ...html, 'content-security-policy': "default-src 'self'; base-uri 'none'" };
    const closed = await ask({}, { headers });
    expect(closed.header('content-security-policy')).toBe(
      `${headers['content-security-policy']}, ${createPolicy(null, options)}`,
    );
    const open = await ask({ cookie: receipt('marketing1') }, { headers });
    expect(open.header('content-security-policy')?.split(', ')[0]).toContain("frame-src 'self' www.youtube.com");
  });
});

describe('Node middleware', () => {
  const serve = async (listener: Parameters<typeof createServer>[1], headers: Record<string, string> = {}) => {
    const server = createServer(listener as () => void);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return fetch(`http://127.0.0.1:${port}/`, { headers });
  };
  const middleware = createPolicyMiddleware(options);

  it('acts on an answer that never calls writeHead, on one with a reason, and on a list of headers', async () => {
    const ways = [
      (response: { end(text: string): unknown; setHeader(name: string, value: string): unknown }) => {
        response.setHeader('content-type', 'text/html');
        response.end('page');
      },
      (response: { end(text: string): unknown; writeHead(...args: unknown[]): unknown }) => {
        response.writeHead(200, 'Fine', { 'Content-Type': 'text/html' });
        response.end('page');
      },
      (response: { end(text: string): unknown; writeHead(...args: unknown[]): unknown }) => {
        response.writeHead(200, ['Content-Type', 'text/html', 'X-Own', '1']);
        response.end('page');
      },
    ] as readonly ((response: never) => void)[];
    for (const [index, way] of ways.entries()) {
      const answer = await serve((incoming, response) => middleware(incoming, response, () => way(response as never)));
      expect(answer.headers.get('content-security-policy'), `way ${index}`).toBe(createPolicy(null, options));
      expect(answer.headers.get('content-type')).toBe('text/html');
      if (index === 1) expect(answer.statusText).toBe('Fine');
      if (index === 2) expect(answer.headers.get('x-own')).toBe('1');
    }
  });

  it('keeps what a list of headers says several times, and headers behind a reason that is not there', async () => {
    const pairs = [
      ['Content-Type', 'text/html'],
      ['Set-Cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['Content-Security-Policy', "img-src 'self'"],
      ['Content-Security-Policy', "font-src 'self'"],
    ];
    const heads = [
      [200, pairs.flat()],
      [200, pairs],
      [200, undefined, Object.fromEntries(pairs)],
    ] as const;
    for (const [index, head] of heads.entries()) {
      const answer = await serve((incoming, response) =>
        middleware(incoming, response, () => {
          response.setHeader('Set-Cookie', 'before=1');
          response.writeHead(...(head as unknown as [number]));
          response.end('page');
        }),
      );
      expect(answer.headers.get('content-type'), `way ${index}`).toBe('text/html');
      const cookies = answer.headers.getSetCookie();
      expect(cookies, `way ${index}`).toEqual(index === 2 ? ['b=2'] : ['a=1', 'b=2']);
      if (index < 2)
        expect(answer.headers.get('content-security-policy')).toMatch(/img-src 'self', font-src 'self', default-src/);
    }
  });

  it('bears whatever a request says of its host, and takes it from HTTP/2 too', () => {
    for (const [headers, own] of [
      [{ host: 'a b' }, false],
      [{ host: 'http://[' }, false],
      [{ host: '' }, false],
      [{}, false],
      [{ ':authority': 'shop.example' }, true],
      [{ host: 'shop.example' }, true],
    ] as const) {
      const set = new Map<string, unknown>();
      const response = {
        getHeader: (name: string) => set.get(name) as string,
        setHeader: (name: string, value: unknown) => set.set(name, value),
        removeHeader: (name: string) => void set.delete(name),
        writeHead: (_status: number, _headers?: object) => {},
      };
      middleware({ headers }, response, () =>
        response.writeHead(200, { link: '<https://shop.example/a.css>; rel=preload, </b.css>; rel=preload' }),
      );
      expect(set.get('content-security-policy')).toBe(createPolicy(null, options));
      expect(set.get('link')).toBe(`${own ? '<https://shop.example/a.css>; rel=preload, ' : ''}</b.css>; rel=preload`);
    }
  });

  it('takes the nonce of the answer from `locals`', async () => {
    const answer = await serve((incoming, response) =>
      middleware(incoming, Object.assign(response, { locals: { nonce: 'abc123' } }), () => {
        response.setHeader('content-type', 'text/html');
        response.end();
      }),
    );
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self' 'nonce-abc123'");
  });

  it('keeps early hints at home', async () => {
    const hints: unknown[] = [];
    await serve((incoming, response) => {
      response.writeEarlyHints = ((given: unknown) => void hints.push(given)) as typeof response.writeEarlyHints;
      middleware(incoming, response, () => {
        response.writeEarlyHints({
          link: ['</a.css>; rel=preload; as=style', '<https://tracker.example>; rel=preconnect'],
        });
        response.writeEarlyHints({ link: '<https://tracker.example>; rel=preconnect' });
        // Node sends this one beside the other.
        response.writeEarlyHints({
          link: '</b.css>; rel=preload; as=style',
          ...{ Link: '<https://tracker.example>; rel=preconnect' },
        });
        response.end();
      });
    });
    expect(hints).toEqual([{ link: '</a.css>; rel=preload; as=style' }, { link: '</b.css>; rel=preload; as=style' }]);
  });

  it('says at the start what it does not understand', () => {
    expect(() => createPolicyMiddleware({ services: 'nobody' })).toThrow(/nobody/);
    expect(() => createPolicyHandler({ services: 'nobody' })).toThrow(/nobody/);
  });

  it('lets in the page’s own origin where nothing is said', async () => {
    const request = new Request('https://shop.example/', { headers: { 'sec-fetch-dest': 'document' } });
    const answer = await createPolicyHandler()(request, () => new Response('<p>'));
    expect(answer.headers.get('content-security-policy')).toBe(createPolicy(null));
    expect(() => createPolicyMiddleware()).not.toThrow();
  });
});

describe('Fetch handler', () => {
  it('takes a nonce per answer, and lets handshakes and errors pass', async () => {
    const handler = createPolicyHandler(options);
    const ask = new Request('https://shop.example/');
    const page = await handler(ask, () => new Response('x', { headers: html }), { nonce: 'abc' });
    expect(page.headers.get('content-security-policy')).toContain("'nonce-abc'");
    const error = Response.error();
    expect(await handler(ask, () => error)).toBe(error);
  });

  it('keeps every cookie that the site sets', async () => {
    const handler = createPolicyHandler(options);
    const headers = new Headers([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['content-type', 'text/html'],
    ]);
    const page = await handler(new Request('https://shop.example/'), () => new Response('x', { headers }));
    expect(page.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });
});

describe('early hints', () => {
  it('do not keep a server waiting when all of them lead to third parties', async () => {
    const response = {
      ...{ getHeader: () => undefined, setHeader: () => {}, removeHeader: () => {}, writeHead: () => {} },
      writeEarlyHints: (_: unknown, written: () => void) => written(),
    };
    createPolicyMiddleware(options)({ headers: { host: 'shop.example' } }, response, () => {});
    await new Promise<void>((resolve) =>
      response.writeEarlyHints({ link: '<https://i.ytimg.com/x.css>; rel=preload; as=style' }, resolve),
    );
  });
});
