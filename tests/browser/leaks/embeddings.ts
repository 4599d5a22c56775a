/** The ways to embed consentgate that the table compares. */
import { readFileSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createPolicyMiddleware, type PolicyOptions, rewriteHtml } from '../../../src/edge/index.js';
import { bundle } from '../../fixtures/bundle.js';
import type { HandlerRequest } from '../harness/index.js';

const readOwn = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../dist/${name}.js`, import.meta.url)), 'utf8');

/** A page on its way to the browser. */
export interface Page {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** One way to embed. */
export interface Embedding {
  readonly name: string;
  /** What it means, for the legend of the table. */
  readonly title: string;
  /** The option `block`; without it our script is not in the page. */
  readonly block?: 'marked' | 'known' | 'strict';
  /** Our script stands in the page itself. */
  readonly isInline?: boolean;
  /** It is part of the app's own script, from npm. */
  readonly isBundled?: boolean;
  /** The tags are marked as their authors would do it. */
  readonly isMarked?: boolean;
  /** The HTML is rewritten. */
  readonly isRewritten?: boolean;
  /** The policy of the cookie is sent. */
  readonly hasPolicy?: boolean;
  /** A grant takes effect with the next page. */
  readonly needsReload?: boolean;
}

/** All of them, in the order of the table; the first shows what a browser does without us. */
export const embeddings: readonly Embedding[] = [
  { name: 'none', title: 'the raw page without consentgate: what this engine does at all' },
  { name: 'marked', title: 'tags marked by hand, `block: marked`', block: 'marked', isMarked: true },
  { name: 'rewritten', title: 'raw tags, rewritten HTML, `block: marked`', block: 'marked', isRewritten: true },
  { name: 'marked-alone', title: 'tags marked by hand, our script never arrives', isMarked: true },
  { name: 'rewritten-alone', title: 'rewritten HTML, our script never arrives', isRewritten: true },
  { name: 'guard', title: 'raw tags, `block: known`, our script external', block: 'known' },
  { name: 'guard-inline', title: 'raw tags, `block: known`, our script inlined', block: 'known', isInline: true },
  {
    name: 'npm',
    title: 'raw tags, `block: known`, bundled into the first script of the page',
    block: 'known',
    isBundled: true,
  },
  { name: 'strict', title: 'raw tags, `block: strict`, our script external', block: 'strict', needsReload: true },
  {
    name: 'strict-inline',
    title: 'raw tags, `block: strict`, our script inlined',
    block: 'strict',
    isInline: true,
    needsReload: true,
  },
  {
    name: 'policy',
    title: 'raw tags, policy from the cookie, `block: marked`',
    block: 'marked',
    hasPolicy: true,
    needsReload: true,
  },
  {
    name: 'all',
    title: 'rewritten HTML, policy from the cookie and `block: known` together',
    block: 'known',
    isRewritten: true,
    hasPolicy: true,
    needsReload: true,
  },
];

/** What the site says of the third party; `hosts` with their ports. */
export const createService = (hosts: readonly string[]) => ({
  id: 'tracker',
  name: 'Tracker',
  category: 'marketing',
  hosts,
  cookies: ['leak_*'],
  storage: ['leak_*'],
});

let bundled: Promise<string> | undefined;
/** Made once, and only where it is asked for. */
const readBundle = () => (bundled ??= bundle('classic.js', '/', { format: 'iife' }).then(([app]) => app?.code ?? ''));

const escapeEnd = (code: string) => code.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');

/** Our own part of the page's head. */
export const writeOwn = async (
  { block, isInline, isBundled }: Embedding,
  hosts: readonly string[],
  allow: string,
): Promise<string> => {
  if (!block) return '';
  const config = { services: [createService(hosts)], block, allow: [allow], ui: 'off' };
  const json = JSON.stringify(config).replace(/</g, '\\u003c');
  const own = isBundled
    ? `<script>${escapeEnd(await readBundle())}</script>`
    : isInline
      ? // As `consentgate snippet` prints it.
        `<script data-base="/consentgate/">${escapeEnd(`${readOwn('consentgate-guard')}\n${readOwn('consentgate')}`)}</script>`
      : '<script src="/consentgate/consentgate.js"></script>';
  return `<script type="application/json" data-consentgate>${json}</script>${own}`;
};

/** Sends a page through what the site's server does with it. */
export const servePage = async (
  embedding: Embedding,
  options: PolicyOptions & { readonly page: string },
  request: HandlerRequest,
  page: Page,
  type = 'text/html',
): Promise<Page> => {
  const { page: address, ...policy } = options;
  const html =
    embedding.isRewritten && type === 'text/html'
      ? await rewriteHtml(page.html, { services: policy.services as never, page: address })
      : page.html;
  if (!embedding.hasPolicy) return { html, headers: page.headers };
  const incoming = Object.assign(new IncomingMessage(new Socket()), {
    url: request.url,
    headers: { ...request.headers },
  });
  const response = new ServerResponse(incoming);
  createPolicyMiddleware(policy)(incoming, response, () => {});
  for (const [name, value] of Object.entries({ 'content-type': type, ...page.headers }))
    response.setHeader(name, value);
  response.writeHead(200);
  return { html, headers: response.getHeaders() as Record<string, string> };
};
