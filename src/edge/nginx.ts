import { ConsentError } from '../errors.js';
import { addSubject, addSubjectToSite, createOwnPolicy, createSitePolicies, isGranted } from './csp.js';
import { type PolicyConfig, type PolicyOptions, type PolicySubject, parsePolicyOptions } from './options.js';
import { type Directive, writePolicy } from './policy-text.js';
import type { Sources } from './sources.js';

/** What nginx can know: no clock to hold a receipt against, no nonce. */
export interface NginxOptions extends Omit<PolicyOptions, 'signals' | 'nonce' | 'now' | 'expiresDays'> {
  /** First part of every variable's name, for several sites in one nginx; `consentgate` when not given. */
  readonly prefix?: string | undefined;
}

// Every combination of opt-out signals, as the generated variable spells it.
const signalWords = ['', 'd', 'g', 'dg'] as const;
const choices = [1, 3, 5, 7] as const;

const toRegExp = (text: string) => text.replace(/[.+?*^${}()|[\]\\]/g, (sign) => (sign === '^' ? '\\^' : `[${sign}]`));
const toSignals = (word: string) => ({ dnt: word.includes('d'), gpc: word.includes('g') });
const map = (source: string, variable: string, lines: readonly string[]) =>
  `map ${source} ${variable} {\n${lines.map((line) => `  ${line};\n`).join('')}}`;

/**
 * The rows that say when a service is granted: they ask `decide`, the same function that the browser asks, about every
 * stored digit under every signal, and write down what it answers. nginx takes the first pattern that fits.
 */
function createRows(subject: PolicySubject, config: PolicyConfig): string[] {
  const { revision } = config.rules;
  const ask = (
    word: string,
    stored: Record<string, number> | null,
    { categories = subject.categories, stands = revision } = {},
  ) => {
    const receipt = stored && { id: '', time: 0, revision: stands, choices: stored };
    return isGranted({ ...subject, categories }, receipt, toSignals(word), config);
  };
  // A service that is necessary is granted whatever is stored.
  if (signalWords.every((word) => ask(word, { [subject.id]: 0 }))) return ['default 1'];

  const any = '(?:[^~]*[.])?';
  // Of an id that comes twice the last one counts, as everywhere.
  const entry = (id: string, digits: string) =>
    `${any}${toRegExp(id)}[${digits}](?:[.](?!${any}${toRegExp(id)}[0-9](?:[.]|$))|$)`;
  const head = (revision: string, signals = '[dg]*') => `"~^${signals}:1~[^~]*~[^~]*~${revision}~`;
  const allow = (id: string, categories: readonly string[]) => {
    const rows = new Map<string, string[]>();
    // One that is none of the site's stands for all others: a yes to them counts where something else has changed.
    for (const [stands, pattern] of [
      [revision, toRegExp(revision)],
      [`${revision}-`, '[^~]*'],
    ] as const) {
      for (const word of signalWords) {
        const digits = choices.filter((choice) => ask(word, { [id]: choice }, { categories, stands })).join('');
        const row = `${pattern}~${digits}`;
        if (digits) rows.set(row, [...(rows.get(row) ?? []), word]);
      }
    }
    return [...rows].map(([row, words]) => {
      const [pattern = '', digits = ''] = row.split(/~(?=\d+$)/);
      return `${head(pattern, `(?:${words.join('|')})`)}${entry(id, digits)}" 1`;
    });
  };
  const open = signalWords.filter((word) => ask(word, null));
  const fallback = open.length > 0 && open.length < signalWords.length ? [`"~^(?:${open.join('|')}):" 1`] : [];
  const rest = open.length === signalWords.length ? '1' : '""';
  const ownEntry = entry(subject.id, '0-9');
  // Categories that run until somebody objects keep it open together; one that is asked about adds nothing.
  const objected = (word: string) =>
    subject.categories
      .filter((id) => ask(word, null, { categories: [id] }))
      .map((id) => `(?=${entry(id, '0')})`)
      .join('');
  return [
    // A refusal of the service itself comes first, whatever its revision.
    `${head('[^~]*')}${entry(subject.id, '0')}" ""`,
    ...allow(subject.id, subject.categories),
    // Decided by itself, but not in force: its category does not count for it.
    ...open.map((word) => `${head('[^~]*', `(?:${word})`)}${ownEntry}" 1`),
    `${head('[^~]*')}${ownEntry}" ""`,
    ...subject.categories.flatMap((id) => allow(id, [id])),
    ...open.map((word) => `${head('[^~]*', `(?:${word})`)}${objected(word)}" ""`),
    ...fallback,
    `default ${rest}`,
  ];
}

/** Takes our cookie out of the request, if it is sound and the only one of its name: of two, one may be a stale twin. */
function createRequestMaps(prefix: string, cookieName: string): string[] {
  const cookie = `(?:^|;) *${toRegExp(cookieName)}=`;
  const choice = '[a-z][a-z0-9_-]*[01357](?:[.](?=[a-z])|(?=;|$))';
  const receipt = `1~[a-z0-9]{16}~[a-z0-9]{1,7}~[a-z0-9_.-]{1,32}~(?:${choice})*`;
  return [
    map('$http_cookie', `$${prefix}_receipt`, [
      'default ""',
      `"~${cookie}.*${cookie}" ""`,
      // A cookie's name counts letter by letter (RFC 6265 §5.3), whatever the case of what it holds; browsers keep 4,096 letters.
      `"~${cookie}(?=[^;]{0,4096}(?:;|$))(?<${prefix}_text>(?i:${receipt}))(?:;|$)" $${prefix}_text`,
    ]),
    map('"$http_dnt;$http_x_do_not_track"', `$${prefix}_dnt`, [
      'default ""',
      '"~^(?:[^;]*,)? *1" d',
      '"~;(?:.*,)? *1 *(?:,|$)" d',
    ]),
    map('$http_sec_gpc', `$${prefix}_gpc`, ['default ""', '"~(?:^|,) *1 *(?:,|$)" g']),
  ];
}

/** Writes the maps of a service, and gives its sources with a variable in place of the hosts. */
function createSubjectMaps(subject: PolicySubject, config: PolicyConfig, prefix: string, stem: string) {
  const flag = `$${prefix}_${stem}`;
  const blocks = [map(`"$${prefix}_dnt$${prefix}_gpc:$${prefix}_receipt"`, flag, createRows(subject, config))];
  const variables = new Map<string, string>();
  const sources: Sources = new Map();
  for (const [directive, values] of subject.sources) {
    const text = values.join(' ');
    const variable = variables.get(text) ?? `${flag}_${variables.size + 1}`;
    if (!variables.has(text)) blocks.push(map(flag, variable, ['default ""', `1 "${text}"`]));
    variables.set(text, variable);
    sources.set(directive, [variable]);
  }
  return { blocks, sources };
}

/**
 * Writes the `map` blocks, for the `http` part of a configuration of nginx 1.11.2 or later, that give `$consentgate_csp`:
 * the same policy as `createPolicy`, request by request, without a line of code. Throws `ConsentError` for options that
 * are not understood. The life of an answer is that of its cookie: nginx has no clock to hold it against.
 */
export function createNginxMap(options: NginxOptions = {}): string {
  const { prefix = 'consentgate', policy = '' } = options;
  const config = parsePolicyOptions(options);
  const problems: string[] = [];
  if (/["\\$\n\r]/.test(policy)) problems.push('"policy" cannot hold quotes, "\\", "$" or line ends for nginx');
  if (!/^[a-z]\w{0,26}$/i.test(prefix)) problems.push('"prefix" is at most 27 letters, digits and "_" (PCRE)');
  if (problems.length > 0) throw new ConsentError(problems);

  const blocks = createRequestMaps(prefix, config.cookieName);
  const subjects = config.subjects.map((subject, index) => {
    const made = createSubjectMaps(subject, config, prefix, `s${index + 1}`);
    blocks.push(`# ${subject.id}`, ...made.blocks);
    return made;
  });
  const site = createSitePolicies({ cookie: null, policy }, config.allow);
  const policies: Directive[][] = [
    ...site.map((one) => subjects.reduce(addSubjectToSite, one)),
    subjects.reduce(addSubject, createOwnPolicy(config)),
  ];
  // A directive each, because nginx takes no text of more than 4,096 characters.
  const texts = policies.map((directives, index) =>
    directives
      .map((directive) => {
        const variable = `$${prefix}_p${index + 1}_${directive.name.replace(/\W/g, '_')}`;
        blocks.push(map('""', variable, [`default "${writePolicy([directive])}"`]));
        return variable;
      })
      .join('; '),
  );
  blocks.push(map('""', `$${prefix}_csp`, [`default "${texts.join(', ')}"`]));
  return `# Written by consentgate's createNginxMap: write it again when the options change.\n${blocks.join('\n')}\n`;
}
