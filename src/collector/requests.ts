import { Refusal } from './refusal.js';
import { remember } from './remember.js';

/** Names and values of one request in turn; of a name that came twice the last value counts, as in PHP. */
export type Parameters = readonly string[];

/** What came in one HTTP request: one tracking request or several. */
export interface Batch {
  /** Several were sent in the bulk form, so the answer tells about each. */
  readonly bulk: boolean;
  /** The sender waits for an image (`send_image` is not 0). */
  readonly image: boolean;
  /** `null` stands for one that could not be read, so that each keeps its place. */
  readonly requests: readonly (Parameters | null)[];
}

/** Decodes one name or value; throws for broken escapes. */
type Decode = (text: string) => string;

function createDecode(): Decode {
  const read: Decode = (text) => decodeURIComponent(text.replaceAll('+', ' '));
  const readAgain = remember(read, 500);
  // Most texts have nothing to decode, and short ones are decoded as fast as they are found.
  return (text) => (/[%+]/.test(text) ? (text.length < 12 ? read(text) : readAgain(text)) : text);
}

/** The next place of a character, at `from` or behind it; `last` is where it was found before, so nothing is read twice. */
const find = (text: string, character: string, from: number, last: number): number => {
  if (last >= from) return last;
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
};

/** Reads `a=1&b=2`, with or without `?` before it; `null` when the escapes are broken or not UTF-8. */
function decodeParameters(text: string, decode: Decode): Parameters | null {
  const parameters: string[] = [];
  let [equals, percent, plus] = [-1, -1, -1];
  try {
    for (let at = text.startsWith('?') ? 1 : 0, end = 0; at < text.length; at = end + 1) {
      end = find(text, '&', at, -1);
      equals = find(text, '=', at, equals);
      percent = find(text, '%', at, percent);
      plus = find(text, '+', at, plus);
      if (at === end) continue;
      const name = text.slice(at, Math.min(equals, end));
      const value = equals < end ? text.slice(equals + 1, end) : '';
      if (percent >= end && plus >= end) parameters.push(name, value);
      else parameters.push(decode(name), decode(value));
    }
  } catch {
    return null;
  }
  return parameters;
}

/** Reads a JSON object of parameters; `null` when a value is not text, number or truth. */
function decodeObject(value: object): Parameters | null {
  const parameters: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    if (!['string', 'number', 'boolean'].includes(typeof member)) return null;
    parameters.push(name, typeof member === 'boolean' ? String(Number(member)) : String(member));
  }
  return parameters;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The body begins like JSON but is not JSON.');
  }
  if (!isObject(value)) throw new Refusal(400, 'The body must be a JSON object.');
  return value;
}

const asksForImage = (value: unknown) => String(value ?? 1) !== '0';

function readLast(parameters: Parameters, name: string): string | undefined {
  let value: string | undefined;
  for (let at = 0; at < parameters.length; at += 2) if (parameters[at] === name) value = parameters[at + 1];
  return value;
}

function decodeBulkEntry(entry: unknown, decode: Decode): Parameters | null {
  if (typeof entry === 'string') return decodeParameters(entry, decode);
  return isObject(entry) ? decodeObject(entry) : null;
}

/** The body speaks after the address. */
function createSingle(fromQuery: Parameters | null, fromBody: Parameters | null = []): Batch {
  const request = fromQuery && fromBody && (fromBody.length ? [...fromQuery, ...fromBody] : fromQuery);
  return { bulk: false, image: asksForImage(request && readLast(request, 'send_image')), requests: [request] };
}

/** Reads the tracking requests of a query and a body; throws `Refusal` for what is neither. */
export type RequestParser = (query: string, body: string) => Batch;

/**
 * Makes the reader of tracking requests. A body is judged by its text, never by its content type: the bulk form comes as
 * text/plain from beacons and as a form from matomo.js, and a form comes as application/json when a site has set that.
 */
export function createRequestParser(): RequestParser {
  const decode = createDecode();
  return (query, body) => {
    const fromQuery = decodeParameters(query, decode);
    const text = body.trim();
    if (!text) return createSingle(fromQuery);
    if (!/^[{[]/.test(text)) return createSingle(fromQuery, decodeParameters(text, decode));
    const value = parseJson(text);
    const { requests } = value;
    if (requests === undefined) return createSingle(fromQuery, decodeObject(value));
    if (!Array.isArray(requests) || !requests.length)
      throw new Refusal(400, '"requests" must be a list with requests in it.');
    const list = requests.map((entry) => decodeBulkEntry(entry, decode));
    return { bulk: true, image: asksForImage(value.send_image), requests: list };
  };
}
