/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { coreOptions, partOptions } from '../config/options.js';
import { parseCore, type RawOptions } from '../config/parse.js';
import { findProblems } from '../config/problems.js';
import { ConsentError } from '../errors.js';
import { findLocale } from '../locales/find.js';
import { localeIds } from '../locales/ids.js';
import type { Command, Flag, FlagValues, Io } from './command.js';
import { describeServices, hasGlobals } from './describe-services.js';
import { readConfigFile } from './read-config.js';

/** What the HTML is made of. */
export interface SnippetParts {
  /** The whole of `consentgate.js`. */
  readonly code: string;
  /** The whole of `consentgate-guard.js`, put in where there is somebody to hold beside what is marked. */
  readonly guard?: string;
  /** The whole of `consentgate-held-calls.js`, put in where a service has a global that the page may call. */
  readonly heldCalls?: string;
  readonly options: RawOptions;
  /** Stands where the server will put the nonce of the answer; printed as it is. */
  readonly nonce: string;
  /** Whether a first visitor's browser is told of the interface before the core runs. */
  readonly preload: boolean;
}

const table: Readonly<Record<string, string>> = { ...coreOptions, ...partOptions };
const toFlag = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** For texts inside a script element: no end tag, no comment, no start of a template's tag. */
const escapeJson = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Has V8 compile all functions at once (decision 015); only what stands at the very start of a script counts. */
const compileHint = '//# allFunctionsCalledOnLoad\n';

/**
 * Makes code safe inside a script element: `</script` would end it, and `<!--` changes how the rest is read (HTML,
 * "restrictions for contents of script elements"). In classic code both only stand in strings, templates and patterns.
 */
const escapeCode = (code: string) =>
  code
    .replace(compileHint, '')
    .replace(/^\/\/# sourceMappingURL=.*$/m, '')
    .replace(/<(?=\/script|!--)/gi, '\\x3c')
    .trim();

/**
 * Starts the download of the interface, unless it is plain that there is nothing to show: who has decided has the
 * cookie, and under Do Not Track nobody is asked. In doubt it may be one download too many; it decides nothing.
 */
function createPreload(options: RawOptions): string {
  const { mode, ui, dnt, cookieName } = parseCore(options, true);
  // Only opt-in always asks.
  if (mode !== 'opt-in' || ui === 'off') return '';
  const isAsked = [`!document.cookie.includes(${escapeJson(`${cookieName}=1~`)})`];
  if (dnt !== 'ignore') isAsked.push('navigator.doNotTrack!=1');
  const href = (file: string) => escapeJson(`${options.base}${file}`);
  return (
    // A sandboxed frame may not even read its cookies.
    `try{${isAsked.join('&&')}&&[${href('consentgate-ui.js')},${createWordsAddress(options)}].map(e=>e&&document.head.append(` +
    'Object.assign(document.createElement("link"),{rel:"preload",as:"script",nonce:document.currentScript.nonce,href:e})))}catch{}\n'
  );
}

/**
 * Gives the expression for the address of the words in the page's language, or for `''`: English needs none. The core asks
 * in the same way; a language that this does not see is fetched one request later.
 */
function createWordsAddress(options: RawOptions): string {
  const { locale = 'auto', base } = options;
  const folder = `${base}locales/`;
  if (locale !== 'auto') {
    const id = findLocale([`${locale}`]);
    return escapeJson(id === 'en' ? '' : `${folder}${id}.js`);
  }
  const ids = localeIds.split(' ').filter((id) => id !== 'en');
  const lang = `(/^(?:${ids.join('|')})(?![a-z])/i.exec(document.documentElement.lang)||"")[0]`;
  return `(e=>e&&${escapeJson(folder)}+e.toLowerCase()+".js")(${lang})`;
}

/** Creates the HTML that a site pastes first in head: configuration, preload and core, without any request for them. */
export function createSnippet({ code, guard = '', heldCalls = '', options, nonce, preload }: SnippetParts): string {
  const { base, ...rest } = describeServices(options);
  const { block, services } = parseCore(rest, true);
  const isGuarded = block === 'strict' || (block === 'known' && services[0]);
  const codes = [hasGlobals(rest) ? heldCalls : '', isGuarded ? guard : '', code].map(escapeCode).filter(Boolean);
  return [
    ...(Object.keys(rest).length
      ? [`<script type="application/json" data-consentgate>${escapeJson(rest)}</script>`]
      : []),
    `<script nonce="${nonce}" data-base="${escapeAttribute(`${base}`)}">${compileHint}${preload ? createPreload(options) : ''}${codes.join('\n')}</script>`,
  ].join('\n');
}

async function run(values: FlagValues, io: Io): Promise<void> {
  const given = Object.keys(table).flatMap((name) => {
    const value = values.get(toFlag(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  const options: RawOptions = {
    base: '/consentgate/',
    ...(await readConfigFile(values.get('config'))),
    ...Object.fromEntries(given),
  };
  const problems = findProblems(options);
  if (!/\/$/.test(`${options.base}`))
    problems.push(`option "base" is a folder and ends with "/", not "${options.base}"`);
  if (problems[0]) throw new ConsentError(problems);
  // By the name of the package: it is found from the built command and from the source alike.
  const { resolve } = createRequire(import.meta.url);
  const [code = '', guard = '', heldCalls = ''] = await Promise.all(
    ['', '-guard', '-held-calls'].map((part) => readFile(resolve(`consentgate/dist/consentgate${part}.js`), 'utf8')),
  );
  const nonce = values.get('nonce-placeholder') ?? '';
  const preload = !values.has('no-preload');
  io.print(createSnippet({ code, guard, heldCalls, options, nonce, preload }));
}

const describe = (row: string): Flag => {
  const words = row.split('|');
  return {
    value: words[1] ? 'WORD' : 'TEXT',
    help: words[1] ? `Option: ${words.join(', ')}` : `Option${row && ` (${row})`}`,
  };
};

/** `consentgate snippet`: prints the HTML that puts the core into the page itself, the fastest way to embed it. */
export const snippet: Command = {
  summary: 'Print the HTML to paste first in head: the core inlined, no request before first paint',
  flags: {
    config: { value: 'FILE', help: 'JSON file with the options' },
    'nonce-placeholder': {
      value: 'TEXT',
      default: '{{nonce}}',
      help: 'Where the server puts the nonce of its Content-Security-Policy',
    },
    'no-preload': { help: 'Leave out the early start of the download of the interface' },
    ...Object.fromEntries(
      Object.entries(table)
        // The nonce comes from our own element; texts are an object, which belongs into the file.
        .filter(([name]) => !/^(nonce|texts)$/.test(name))
        .map(([name, row]) => [toFlag(name), describe(row)]),
    ),
    base: { value: 'PATH', help: 'Folder of the other files, as the page sees it (/consentgate/)' },
  },
  run,
};
