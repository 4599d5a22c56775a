import { C as ConsentError, d as decodeReceipt, e as encodeReceipt } from './errors.js';
import { r as readHeaderReceipt } from './cookie-header.js';
import { d as decide } from './decide.js';

/*
 * IP addresses as bytes, read strictly. What one reader takes for an address and another for something else is how
 * trust lists are walked around (`0300.0250.1.1`, `0x7f000001`, `127.1` all mean something to inet_aton), so exactly one
 * spelling of IPv4 and the spellings of RFC 4291 §2.2 are addresses here, and nothing else is.
 */
const ZERO = 48;
const DOT = 46;
/** Four decimal parts of at most 255. A leading zero is octal to some readers and decimal to others, so it is neither here. */
function decodeV4(text) {
    const bytes = [];
    let value = -1;
    for (let at = 0; at <= text.length; at++) {
        const code = at < text.length ? text.charCodeAt(at) : DOT;
        if (code === DOT) {
            if (value < 0)
                return null;
            bytes.push(value);
            value = -1;
        }
        else {
            const digit = code - ZERO;
            if (digit < 0 || digit > 9 || value === 0)
                return null;
            value = value < 0 ? digit : value * 10 + digit;
            if (value > 255)
                return null;
        }
    }
    return bytes.length === 4 ? bytes : null;
}
/** The groups on one side of `::`; a dotted IPv4 may stand in for the last two (RFC 4291 §2.2.3). */
function decodeGroups(text, dottedAtEnd) {
    if (text === '')
        return [];
    const bytes = [];
    const groups = text.split(':');
    for (const [index, group] of groups.entries()) {
        if (/^[\da-f]{1,4}$/i.test(group)) {
            const value = Number.parseInt(group, 16);
            bytes.push(value >> 8, value & 255);
            continue;
        }
        const v4 = dottedAtEnd && index === groups.length - 1 ? decodeV4(group) : null;
        if (!v4)
            return null;
        bytes.push(...v4);
    }
    return bytes;
}
function decodeV6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return null;
    const [left = '', right] = halves;
    const head = decodeGroups(left, right === undefined);
    const tail = decodeGroups(right ?? '', true);
    if (!head || !tail)
        return null;
    const missing = 16 - head.length - tail.length;
    // `::` stands for one group or more, so with it something must be missing, and without it nothing may be.
    if (right === undefined ? missing !== 0 : missing < 2)
        return null;
    return [...head, ...new Array(missing).fill(0), ...tail];
}
const isMapped = (bytes) => bytes.length === 16 && bytes.every((byte, index) => index > 11 || byte === (index < 10 ? 0 : 255));
/**
 * Reads an address: its bytes, or `null` for anything else (ports, brackets, zone ids and blanks included).
 * IPv4-mapped IPv6 (`::ffff:0:0/96`, the form in which a dual-stack socket names an IPv4 peer) comes back as IPv4.
 */
function decodeAddress(text) {
    // 45 characters is the longest an address can be; what is longer need not be looked at.
    if (typeof text !== 'string' || text.length > 45)
        return null;
    const bytes = text.includes(':') ? decodeV6(text) : decodeV4(text);
    return bytes && isMapped(bytes) ? bytes.slice(12) : bytes;
}
/** Writes an address as RFC 5952 asks: lower case, no leading zeros, the longest run of zero groups as `::`. */
function formatAddress(bytes) {
    if (bytes.length === 4)
        return `${bytes[0]}.${bytes[1]}.${bytes[2]}.${bytes[3]}`;
    const groups = [];
    for (let at = 0; at < 16; at += 2)
        groups.push((((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)).toString(16));
    let start = 0;
    // A single zero group is written out (§4.2.2); of two runs of one length the first is shortened (§4.2.3).
    let length = 1;
    for (let at = 0; at < 8; at++) {
        let end = at;
        while (groups[end] === '0')
            end++;
        if (end - at > length)
            [start, length] = [at, end - at];
        at = Math.max(at, end - 1);
    }
    if (length === 1)
        return groups.join(':');
    return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`;
}
/** Sets all bits but the first `bits` to zero. */
function maskBytes(bytes, bits) {
    const masked = bytes.slice().fill(0, Math.ceil(bits / 8));
    const at = bits >> 3;
    if (bits & 7)
        masked[at] = (masked[at] ?? 0) & (0xff00 >> (bits & 7));
    return masked;
}

const presets = new Map([
    ['matomo', { v4: 16, v6: 48 }],
    ['geo', { v4: 24, v6: 48 }],
    ['strict', { v4: 16, v6: 32 }],
    ['full', null],
]);
/** IPv6 that carries somebody's IPv4 inside: leading bytes, how many of their bits count, where the IPv4 begins. */
const carriers = [
    // 6to4 (RFC 3056): the IPv4 stands in bits 16 to 47, so a /48 alone would keep all of it.
    [[0x20, 0x02], 16, 16],
    // The others only matter to masks wider than the presets: Teredo (RFC 4380; inverted, which masks alike),
    // NAT64 (RFC 6052, RFC 8215), SIIT (RFC 2765), IPv4-compatible (RFC 4291 §2.5.5.1; `::1` is treated so by Matomo too).
    [[0x20, 0x01, 0, 0], 32, 96],
    [[0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0], 96, 96],
    [[0, 0x64, 0xff, 0x9b, 0, 1], 48, 48],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0], 96, 96],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 96, 96],
];
/** Bits to keep of this IPv6: those of the mask, and of an IPv4 inside it no more than the mask leaves of any IPv4. */
function readV6Bits(bytes, mask) {
    const carrier = carriers.find(([prefix]) => prefix.every((byte, index) => bytes[index] === byte));
    // A mask that keeps all of an IPv4 has nothing to protect in it.
    return carrier && mask.v4 < 32 ? Math.min(mask.v6, carrier[2] + mask.v4) : mask.v6;
}
function parseMask(mask) {
    const bits = presets.get(mask);
    if (bits !== undefined)
        return bits;
    const isBits = (value, most) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
    if (typeof mask !== 'object' || mask === null || !isBits(mask.v4, 32) || !isBits(mask.v6, 128)) {
        // A mask that is not understood must stop the start, not let addresses through.
        throw new ConsentError(['mask: use { v4: 0 to 32, v6: 0 to 128 } or one of "matomo", "geo", "strict", "full"']);
    }
    return { v4: mask.v4, v6: mask.v6 };
}
/** Makes the function that masks addresses; throws `ConsentError` for a mask that is none. */
function createAnonymizer(mask = 'matomo') {
    const bits = parseMask(mask);
    return (address) => {
        const bytes = bits && (typeof address === 'string' ? decodeAddress(address) : address);
        if (!bytes)
            return '';
        return formatAddress(maskBytes(bytes, bytes.length === 4 ? bits.v4 : readV6Bits(bytes, bits)));
    };
}
/**
 * Masks an IP address and writes it canonically (RFC 5952); what is no address becomes `''`, never raw text.
 * IPv4-mapped IPv6 is treated, and comes back, as IPv4. 6to4 (`2002::/16`) keeps its prefix and as much of the IPv4 in it
 * as the mask leaves of any IPv4: with the default, 32 bits in all (`2002:c000:204::1` becomes `2002:c000::`).
 * The mask `full` keeps nothing: always `''`. Throws `ConsentError` for a mask that is none.
 */
function anonymizeIp(address, mask = { v4: 16, v6: 48 }) {
    const anonymize = createAnonymizer(mask);
    // Callers without types hand over anything.
    return typeof address === 'string' ? anonymize(address) : '';
}

/*
 * The lists of addresses that proxies write, walked from the right: the right end was written by the proxy next to us,
 * everything further left by somebody that it may or may not know. Elements come one at a time, so that what a client
 * wrote at the far left is not even read once the walk has stopped.
 */
/** The elements of `X-Forwarded-For`, last first. Empty ones do not count (RFC 9110 §5.6.1). */
function* readListFromRight(value) {
    for (const element of value.split(',').reverse()) {
        // Optional white space is blanks and tabs, no other character (RFC 9110 §5.6.3).
        const text = element.replace(/^[ \t]+|[ \t]+$/g, '');
        if (text)
            yield text;
    }
}
/** Cuts text at a separator outside quotes, the last piece first. */
function* cutFromRight(text, separator) {
    let end = text.length;
    let quoted = false;
    for (let at = text.length - 1; at >= 0; at--) {
        const character = text[at];
        if (character === '"') {
            let slashes = 0;
            while (text[at - 1 - slashes] === '\\')
                slashes++;
            // `\"` is a quote inside the quotes, not their beginning.
            if (!quoted || slashes % 2 === 0)
                quoted = !quoted;
        }
        else if (character === separator && !quoted) {
            yield text.slice(at + 1, end);
            end = at;
        }
    }
    yield text.slice(0, end);
}
const token = "[\\w!#$%&'*+.^`|~-]+";
const pair = new RegExp(`^(${token})=(?:(${token})|"((?:[^"\\\\]|\\\\.)*)")$`);
/** The one `for` of an element of `Forwarded`, or `''` when there is none or the element breaks the grammar. */
function readFor(element) {
    const names = new Set();
    let node = '';
    for (const piece of cutFromRight(element, ';')) {
        const text = piece.trim();
        if (!text)
            continue;
        const [, rawName = '', plain, quoted = ''] = pair.exec(text) ?? [];
        const name = rawName.toLowerCase();
        // Each parameter at most once (RFC 7239 §4): of two `for` nobody can say which one the proxy meant.
        if (!name || names.has(name))
            return '';
        names.add(name);
        if (name === 'for')
            node = plain ?? quoted.replace(/\\(.)/g, '$1');
    }
    return node;
}
/**
 * The nodes of RFC 7239 `Forwarded`, last first; `''` for an element that names none.
 * It is cut from the right because a quote that a client left open would, read from the left, swallow the elements that
 * the proxies appended after it.
 */
function* readForwardedFromRight(value) {
    for (const element of cutFromRight(value, ',')) {
        if (element.trim())
            yield readFor(element);
    }
}

function decodeNetwork(entry) {
    const [text = '', length, ...rest] = entry.split('/');
    const address = decodeAddress(text);
    if (!address || rest.length || (length !== undefined && !/^(?:0|[1-9]\d{0,2})$/.test(length)))
        return null;
    // `::ffff:10.0.0.0/104` is 10.0.0.0/8: mapped addresses are compared as the IPv4 that they are.
    const mapped = address.length === 4 && text.includes(':') ? 96 : 0;
    const bits = length === undefined ? address.length * 8 : Number(length) - mapped;
    return bits < 0 || bits > address.length * 8 ? null : { bytes: maskBytes(address, bits), bits };
}
/**
 * Reads a list of addresses and CIDR networks (`10.0.0.0/8`, `fd00::/8`, `127.0.0.1`).
 * Throws one `ConsentError` that counts up every entry that is none.
 */
function parseNetworks(entries) {
    const networks = [];
    const problems = [];
    for (const entry of entries) {
        const network = decodeNetwork(entry);
        if (network)
            networks.push(network);
        else
            problems.push(`trusted: "${entry}" is no address or network; write it like 10.0.0.0/8 or 2001:db8::/32`);
    }
    if (problems.length)
        throw new ConsentError(problems);
    return (address) => networks.some(({ bytes, bits }) => {
        if (bytes.length !== address.length)
            return false;
        const masked = maskBytes(address, bits);
        return bytes.every((byte, index) => byte === masked[index]);
    });
}

function parseTrusted(trusted) {
    if (typeof trusted !== 'number') {
        const isTrusted = parseNetworks(trusted);
        return (address) => isTrusted(address);
    }
    if (!Number.isInteger(trusted) || trusted < 0) {
        throw new ConsentError(['trusted: a number of proxies is 0, 1, 2 and so on']);
    }
    return (_, hop) => hop < trusted;
}
/** Takes brackets and port away; a port without brackets can only follow IPv4. */
function decodeNode(node) {
    // RFC 7239 §6 allows `_name` for a port; X-Forwarded-For has no grammar, but some balancers append a port to it too.
    const match = /^(?:\[([\da-f:.]+)\]|([\d.]+)(?=:))(?::(?:\d{1,5}|_[\w.-]+))?$/i.exec(node);
    if (!match)
        return decodeAddress(node);
    const [, v6, v4] = match;
    return v6?.includes(':') === false ? null : decodeAddress(v6 ?? v4);
}
/** `0.0.0.0` and `::` name nobody; a header or socket that says so does not know the address. */
const isSomebody = (bytes) => !!bytes?.some((byte) => byte !== 0);
function checkHeader(header) {
    const name = header?.toLowerCase() ?? '';
    if (!/^[\w!#$%&'*+.^`|~-]*$/.test(name))
        throw new ConsentError(['header: this is no name of a header']);
    return name;
}
function readNodes(header, value) {
    if (header === 'forwarded')
        return decodeNodes(readForwardedFromRight(value), true);
    // A header for one address holds one: a list in it is not an address, and so nobody.
    return decodeNodes(header === 'x-forwarded-for' ? readListFromRight(value) : value ? [value] : [], false);
}
function* decodeNodes(nodes, bracketed) {
    for (const node of nodes) {
        // In `Forwarded` an IPv6 address always wears brackets (RFC 7239 §6); one without is a port waiting to be misread.
        const bare = bracketed && !node.startsWith('[') && node.split(':').length > 2;
        yield bare ? null : decodeNode(node);
    }
}
/** Makes the reader for one set of proxies; throws `ConsentError` for options that cannot be meant. */
function createClientAddressReader({ header, trusted = [] }) {
    const name = checkHeader(header);
    const isTrusted = parseTrusted(trusted);
    return (peer, readHeader) => {
        // Only the runtime writes zone ids, and only for link-local peers; they mean something on this machine alone.
        let client = decodeAddress(peer.includes('%') ? peer.replace(/%[^%]*$/, '') : peer);
        if (!isSomebody(client))
            return null;
        if (!name || !isTrusted(client, 0))
            return client;
        let hop = 0;
        for (const node of readNodes(name, readHeader(name))) {
            // A trusted proxy says that it does not know (`unknown`, `_hidden`) or wrote what is no address: then nobody
            // knows, and what stands further left was vouched for by nobody.
            if (!isSomebody(node))
                return null;
            client = node;
            if (!isTrusted(client, ++hop))
                break;
        }
        return client;
    };
}
/**
 * Reads the address of the client: the peer, or behind trusted proxies the rightmost address of the one believed header
 * that is not a trusted proxy itself. Canonical text (RFC 5952, IPv4-mapped as IPv4), or `''` when nobody can vouch for
 * one. The result is the full address: hand it to {@link anonymizeIp} before anything else. Throws `ConsentError` for proxies or
 * a header that cannot be meant.
 */
function readClientAddress({ peer, headers, header, trusted }) {
    const client = createClientAddressReader({ header, trusted })(peer, (name) => headers.get(name) ?? '');
    return client ? formatAddress(client) : '';
}

/**
 * A request that cannot be taken: an HTTP status and one clear line. The line never repeats what was sent, so that
 * nothing of a visitor's (an address in a parameter, say) gets into an answer or a log.
 */
class Refusal extends Error {
    constructor(status, line) {
        super(line);
        this.name = 'Refusal';
        this.status = status;
    }
}

/** Most bytes that a body may have when nothing else is said: matomo.js sends 50 hits at once, each up to some kilobytes. */
const BODY_LIMIT = 262_144;
/** The refusal of a body that is too long. */
const createTooLong = (limit) => new Refusal(413, `The body is longer than ${limit} bytes.`);
/** The refusal of a body that no reader could read. */
const createUnreadable = () => new Refusal(400, 'The body broke off or is not UTF-8.');
/** Reads a body as text; throws `Refusal` when it is longer than `limit`, breaks off or is not UTF-8. */
async function readBody(body, limit) {
    if (!body)
        return '';
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const reader = body.getReader();
    let size = 0;
    let text = '';
    try {
        for (;;) {
            const { done, value } = await reader.read();
            if (done)
                return text + decoder.decode();
            size += value.byteLength;
            if (size > limit)
                throw createTooLong(limit);
            text += decoder.decode(value, { stream: true });
        }
    }
    catch (error) {
        // What is still on its way is not wanted; the sender need not be waited for.
        void reader.cancel().catch(() => undefined);
        throw error instanceof Refusal ? error : createUnreadable();
    }
}

/** A transparent image of one pixel, 43 bytes of GIF89a, for senders that wait for an image to load. */
const pixel = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=='), (character) => character.charCodeAt(0));
/** A hit that is answered from a cache is a hit that never arrives. */
const uncached = ['Cache-Control', 'no-store'];
/** Pages with `Cross-Origin-Embedder-Policy: require-corp` block images that do not say so. */
const embeddable = ['Cross-Origin-Resource-Policy', 'cross-origin'];
const empty = { status: 204, headers: uncached, body: null };
const image = { status: 200, headers: [...uncached, ...embeddable, 'Content-Type', 'image/gif'], body: pixel };
/** Nothing to say: 204. */
const createEmptyAnswer = (...headers) => headers.length ? { ...empty, headers: [...uncached, ...headers] } : empty;
/** 200 with the one-pixel image. */
const createPixelAnswer = (...headers) => headers.length ? { ...image, headers: [...image.headers, ...headers] } : image;
/** One line of text. */
const createTextAnswer = (status, line, ...headers) => ({
    status,
    headers: [...uncached, 'Content-Type', 'text/plain; charset=utf-8', ...headers],
    body: `${line}\n`,
});
/** An object as JSON. */
const createJsonAnswer = (status, value, ...headers) => ({
    status,
    headers: [...uncached, 'Content-Type', 'application/json', ...headers],
    body: JSON.stringify(value),
});

/** Makes counts that all stand at nothing. */
function createCounts() {
    const counts = new Map();
    const find = (name) => {
        let list = counts.get(name);
        if (!list) {
            list = new Map();
            counts.set(name, list);
        }
        return list;
    };
    return {
        add(name, label, by = 1) {
            if (!by)
                return;
            const list = find(name);
            list.set(label, (list.get(label) ?? 0) + by);
        },
        read: find,
    };
}

/** Does one of the header's lines say so? Several lines arrive joined by commas, which no value of these headers holds. */
const hasLine = (value, says) => value !== '' && value.split(',').some((line) => says(line.trim()));
const isOne = (line) => line === '1';
const beginsWithOne = (line) => line.startsWith('1');
/** Reads the opt-out signals by a function that gives a header's value by its lower-case name, or `''`. */
const readSignals = (header) => ({
    dnt: hasLine(header('dnt'), beginsWithOne) || hasLine(header('x-do-not-track'), isOne),
    gpc: hasLine(header('sec-gpc'), isOne),
});
/**
 * Reads the opt-out signals of a request. DNT: `DNT` beginning with `1` (what follows are extensions, TPE §5.2) or
 * `X-Do-Not-Track` exactly `1`, as Matomo reads them. GPC: `Sec-GPC` exactly `1`, on any of several lines.
 */
function readOptOutSignal(headers) {
    return readSignals((name) => headers.get(name) ?? '');
}

/**
 * Makes a function remember what it has made of a text: addresses and titles of pages come again and again. What is longer
 * than `longest` does not, and would only fill the memory; when there are `most`, it begins anew.
 */
function remember(read, longest, most = 1000) {
    const known = new Map();
    return (text) => {
        let result = known.get(text);
        if (result === undefined) {
            if (text.length > longest)
                return read(text);
            // A copy: a piece of a request would keep all of that request in the memory.
            const own = text.split('').join('');
            result = read(own);
            if (known.size >= most)
                known.clear();
            known.set(own, result);
        }
        return result;
    };
}

/** Longest address that is kept. */
const LONGEST$2 = 2048;
/** Ids that advertising networks append to recognise the click, and so the person. */
const clickIds = /^(?:gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|twclid|yclid|li_fat_id|igshid|mc_eid|sccid|_hsenc|_hsmi|vero_id|mkt_tok)$/i;
const mailLike = /[^\s@]@[^\s@]+\.[^\s@]/;
function readUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
}
/** Reads the origin of a referrer, all that is kept of it; `''` for what has none. */
function readOrigin(text) {
    const url = text ? readUrl(text) : null;
    return url && /^https?:$/.test(url.protocol) ? url.origin : '';
}
function scrubPath(url, scrubber) {
    let path = url.pathname;
    try {
        path = decodeURIComponent(path);
    }
    catch {
        // Not valid percent-encoding: judged as it stands.
    }
    const clean = scrubber.text(path);
    if (clean !== path)
        url.pathname = clean;
}
function scrubUrl(url, scrubber) {
    url.username = url.password = url.hash = '';
    const host = scrubber.host(url.hostname);
    if (host !== url.hostname)
        url.hostname = host;
    if (/[\d:%]/.test(url.pathname))
        scrubPath(url, scrubber);
    if (!url.search)
        return;
    for (const [key, value] of [...url.searchParams]) {
        if (clickIds.test(key) || mailLike.test(value) || mailLike.test(key))
            url.searchParams.delete(key);
        else if (scrubber.text(value) !== value)
            url.searchParams.set(key, scrubber.text(value));
        else if (scrubber.text(key) !== key)
            url.searchParams.delete(key);
    }
}
/**
 * Makes the reader of the address of a page, file or link target, without user name, password, fragment, click ids
 * and values that look like mail or IP addresses. Senders clean it too; this is for those that do not, such as matomo.js.
 * Of an address that is neither http nor https only the scheme is kept (`mailto:` would be a person).
 */
function createUrlReader(scrubber) {
    const readPage = remember((text) => {
        const url = readUrl(text);
        if (!url)
            return null;
        if (!/^https?:$/.test(url.protocol))
            return url.protocol;
        scrubUrl(url, scrubber);
        return url.href.slice(0, LONGEST$2);
    }, LONGEST$2);
    const readSource = remember((text) => {
        const url = readUrl(text);
        if (!url || !/^https?:$/.test(url.protocol))
            return '';
        scrubUrl(url, scrubber);
        return url.origin;
    }, LONGEST$2);
    return {
        page(text, name) {
            const page = readPage(text);
            if (page === null)
                throw new Refusal(400, `${name} must be a full address, such as https://shop.example/.`);
            return page;
        },
        origin: readSource,
    };
}

/** Makes the check against the list of allowed origins; without a list everybody may send. */
function createOriginCheck(origins) {
    const problems = (origins ?? []).filter((origin) => readOrigin(origin) !== origin);
    if (problems.length) {
        throw new ConsentError(problems.map((origin) => `origins: "${origin}" is no origin; write it like https://shop.example, without a path`));
    }
    const known = origins && new Set(origins);
    return (message) => {
        const origin = message.header('origin');
        if (!known)
            return { origin, allowed: true };
        // Pixels carry no Origin, only a Referer, if that. With neither nothing is known against the sender. `null` is no
        // origin either: Firefox says so for the beacons of a page that has `Referrer-Policy: no-referrer`.
        const from = origin && origin !== 'null' ? origin : readOrigin(message.header('referer'));
        return { origin, allowed: !from || known.has(from) };
    };
}
/**
 * Headers that let the page read the answer. matomo.js sends its POSTs with credentials; unless the answer names the
 * very origin and allows them, it takes the hit for lost and sends it once more as a pixel: counted twice.
 * No harm in reflecting: no cookie is read, and only who knows a receipt's random id is told about it.
 */
function createCorsHeaders({ origin, allowed }) {
    if (!origin)
        return [];
    if (!allowed)
        return ['Vary', 'Origin'];
    return [
        ...['Vary', 'Origin', 'Access-Control-Allow-Origin', origin],
        ...['Access-Control-Allow-Credentials', 'true'],
    ];
}
/**
 * May the answer to this request set the cookie of the choice? Another site must not be able to write somebody's yes: it
 * could have its page post a form here. Browsers say where a request comes from and whether it is a navigation
 * (Fetch Metadata); those that do not (before 2023) cannot post JSON from a form.
 */
function readCookieScope(message, { origin }, isListed) {
    const site = message.header('sec-fetch-site');
    const isJson = /^application\/json\b/i.test(message.header('content-type'));
    // A frame in a sandbox can hide whose it is.
    const isSilent = origin === 'null' || (!site && origin !== '' && !isListed && !isJson);
    if (isSilent || site === 'cross-site' || message.header('sec-fetch-mode') === 'navigate')
        return 'none';
    return origin.startsWith('https:') ? 'secure' : 'plain';
}

/** Networks that are remembered at once; the default mask leaves at most 65,536 of IPv4. */
const REMEMBERED$1 = 100_000;
/**
 * Makes the limit of requests per second and masked network: a bucket of twice as many, that fills at that rate. Single
 * visitors cannot be told apart any more where this is asked, and need not be.
 */
function createRateLimit(perSecond, now) {
    const most = perSecond * 2;
    let buckets = new Map();
    return (network) => {
        const time = now();
        const bucket = buckets.get(network);
        if (!bucket) {
            // Everybody starts with a full bucket again; that costs less than looking for those who have one anyway.
            if (buckets.size >= REMEMBERED$1)
                buckets = new Map();
            buckets.set(network, { left: most - 1, time });
            return true;
        }
        // A clock that is set back takes nothing away.
        bucket.left = Math.min(most, bucket.left + (Math.max(0, time - bucket.time) / 1000) * perSecond);
        bucket.time = time;
        if (bucket.left < 1)
            return false;
        bucket.left--;
        return true;
    };
}

/** The id under which a record is kept and found: the 16 characters that the cookie holds (of a UUID the last ones). */
const toReceiptId = (id) => id.replace(/[^a-z\d]/gi, '').slice(-16);
const DAY$3 = 86_400;
/** Browsers keep no cookie longer than 400 days (RFC 6265bis). */
const LONGEST$1 = 400 * DAY$3;
/** Throws one `ConsentError` for options that no cookie can have. */
function checkCookieOptions({ cookieName = 'consentgate', cookieDomain, expiresDays = 182, }) {
    const problems = [
        ...(/^[\w!#$%&'*+.^`|~-]+$/.test(cookieName) ? [] : ['cookieName: this is no name of a cookie']),
        ...(/^\.?[a-z\d.-]+$/i.test(cookieDomain ?? 'a') ? [] : ['cookieDomain: write it like shop.example']),
        ...(expiresDays > 0 && expiresDays <= 400 ? [] : ['expiresDays: browsers keep cookies for 1 to 400 days']),
    ];
    if (problems.length)
        throw new ConsentError(problems);
}
/** The text of the cookie: the one that came along if it fits the record, else made of the record. */
function createText({ sent, time, cookie }) {
    const seconds = Math.floor(time / 1000);
    const id = toReceiptId(sent.id);
    const receipt = decodeReceipt(cookie);
    // The page's own text knows which yes was given in the knowledge of a signal; the record only knows the last one.
    if (receipt?.id === id && receipt.time === seconds)
        return cookie;
    const yes = 1 + (sent.dnt ? 2 : 0) + (sent.gpc ? 4 : 0);
    const choices = Object.entries({ ...sent.choices, ...sent.services }).map(([key, granted]) => [key, granted ? yes : 0]);
    return encodeReceipt({ id, time: seconds, revision: sent.policy, choices: Object.fromEntries(choices) });
}
/**
 * The `Set-Cookie` header of an answer, as name and value, or nothing. The same cookie as the page's script writes, but
 * browsers that forget what scripts write after some days (Safari: 7) keep it: it came by HTTP.
 */
function createCookieHeader(parsed, cookies, now, { cookieName = 'consentgate', cookieDomain, expiresDays }) {
    const end = expiresDays === undefined ? parsed.expires / 1000 : parsed.time / 1000 + expiresDays * DAY$3;
    const age = Math.min(LONGEST$1, Math.floor(end - now / 1000));
    // What was agreed to in a form is not the visitor's choice for the site.
    if (cookies === 'none' || age <= 0 || parsed.sent.method === 'form')
        return [];
    const parts = [`${cookieName}=${createText(parsed)}`, 'Path=/', `Max-Age=${age}`, 'SameSite=Lax'];
    // Not HttpOnly: the page's script reads it, and is the one that decides by it.
    if (cookieDomain)
        parts.push(`Domain=${cookieDomain}`);
    if (cookies === 'secure')
        parts.push('Secure');
    return ['Set-Cookie', parts.join('; ')];
}

const events = 'given refused changed withdrawn expired signal'.split(' ');
const methods = 'api banner-reject-all banner-accept-all prefs-save prefs-reject-all prefs-accept-all placeholder form gpc dnt pims'.split(' ');
const modes = ['opt-in', 'opt-out', 'notice'];
/** Most choices in one record: more than any site has categories and services. */
const MOST_CHOICES = 200;
/** A visitor's clock may be ahead of ours by this much. */
const DAY$2 = 86_400_000;
function readMembers(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Refusal(400, 'A receipt must be JSON.');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Refusal(400, 'A receipt must be a JSON object.');
    return value;
}
function readText(members, name, form, what, fallback) {
    const value = members[name] ?? fallback;
    if (typeof value !== 'string' || !form.test(value))
        throw new Refusal(400, `${name} must be ${what}.`);
    return value;
}
function readWord(members, name, words, fallback) {
    const value = members[name] ?? fallback;
    const word = words.find((each) => each === value);
    if (!word)
        throw new Refusal(400, `${name} must be one of ${words.join(', ')}.`);
    return word;
}
function readTime(members, name, fallback) {
    const text = readText(members, name, /^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/, 'a time such as 2026-11-21T20:50:00Z', fallback);
    const time = Date.parse(text);
    if (!Number.isFinite(time))
        throw new Refusal(400, `${name} must be a time such as 2026-11-21T20:50:00Z.`);
    return time;
}
function readChoices(members, name) {
    const value = members[name] ?? {};
    const entries = typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [['', null]];
    const isSound = ([id, choice]) => /^[a-z][\w-]{0,63}$/i.test(id) && typeof choice === 'boolean';
    if (entries.length > MOST_CHOICES || !entries.every(isSound))
        throw new Refusal(400, `${name} must be an object of ids with true or false.`);
    return Object.fromEntries(entries);
}
function readFlag(members, name) {
    const value = members[name] ?? null;
    if (value !== null && typeof value !== 'boolean')
        throw new Refusal(400, `${name} must be true, false or null.`);
    return value;
}
const idForm = /^(?=(?:[^a-z\d]*[a-z\d]){16})[\w-]{16,64}$/i;
const idWords = 'a UUID, or 16 to 64 letters, digits and dashes';
/**
 * Makes the reader of a record that was posted. It throws `Refusal` with what is wrong; what is not named in the form
 * is not kept. `days` is how long an answer holds when the record does not say.
 */
function createRecordParser(scrubber, now, days) {
    return (text) => {
        const members = readMembers(text);
        if (members.v !== 1)
            throw new Refusal(400, 'v must be 1.');
        const time = readTime(members, 't');
        if (time > now() + DAY$2)
            throw new Refusal(400, 't must not be in the future.');
        const expires = readTime(members, 'exp', new Date(time + days * DAY$2).toISOString());
        if (expires < time)
            throw new Refusal(400, 'exp must not be before t.');
        const choices = readChoices(members, 'choices');
        const isGiven = Object.values(choices).includes(true);
        const sent = {
            v: 1,
            id: readText(members, 'id', idForm, idWords),
            prev: members.prev ? readText(members, 'prev', idForm, `null or ${idWords}`) : null,
            t: new Date(time).toISOString(),
            exp: new Date(expires).toISOString(),
            event: readWord(members, 'event', events, isGiven ? 'given' : 'refused'),
            choices,
            services: readChoices(members, 'services'),
            policy: readText(members, 'policy', /^[\w.-]{1,32}$/, '1 to 32 letters, digits, dots and dashes', '1'),
            notice: readText(members, 'notice', /^(?:sha(?:256|384|512)-[\w+/=-]{16,128})?$/, 'a hash such as sha256-…', ''),
            locale: readText(members, 'locale', /^[a-z\d-]{0,35}$/i, 'a language such as de-AT', ''),
            mode: readWord(members, 'mode', modes, 'opt-in'),
            region: readText(members, 'region', /^[\w-]{0,16}$/, 'a short word such as us-ca', ''),
            method: readWord(members, 'method', methods, 'api'),
            ui: readText(members, 'ui', /^[\w./+-]{0,64}$/, 'version and look such as 1.0.0/card', ''),
            gpc: readFlag(members, 'gpc'),
            dnt: readFlag(members, 'dnt'),
            host: readText(members, 'host', /^[\w.:[\]-]{0,255}$/, 'the name of a host', ''),
        };
        const record = {
            ...sent,
            policy: scrubber.text(sent.policy),
            ui: scrubber.text(sent.ui),
            host: scrubber.host(sent.host.replace(/:\d+$/, '')),
        };
        return { sent, record, time, expires, cookie: typeof members.cookie === 'string' ? members.cookie : '' };
    };
}

/**
 * Makes the route of receipts: `POST /consent` keeps one and answers with the cookie, `GET /consent/<id>` shows a visitor
 * their own (the latest, with those before it as `history`), `DELETE /consent/<id>` forgets them. The id is random and
 * known to the visitor's browser alone, so whoever knows it may ask.
 */
function createConsentRoute({ store, now, counts, scrubber, ...cookie }) {
    checkCookieOptions(cookie);
    const parse = createRecordParser(scrubber, now, cookie.expiresDays ?? 182);
    const unknown = () => new Refusal(404, 'There is no receipt of this id.');
    return async ({ method, rest, readBody, cookies }) => {
        if (method === 'POST') {
            if (rest)
                throw new Refusal(404, 'Post receipts to /consent itself.');
            const parsed = parse(await readBody());
            const { record, time, expires } = parsed;
            await store.putReceipt({ id: toReceiptId(record.id), time, expires, record });
            counts.add('receipts', record.event);
            return createEmptyAnswer(...createCookieHeader(parsed, cookies, now(), cookie));
        }
        const id = toReceiptId(rest);
        // Nothing shorter than the cookie’s own id is looked for.
        if (!/^[\w-]{16,64}$/.test(rest) || id.length < 16)
            throw unknown();
        if (method === 'DELETE') {
            if (!(await store.forgetReceipts(id)))
                throw unknown();
            return createEmptyAnswer();
        }
        const [latest, ...before] = await store.findReceipts(id);
        if (!latest)
            throw unknown();
        return createJsonAnswer(200, { ...latest.record, history: before.map(({ record }) => record) });
    };
}

/** Longest text that is kept, in UTF-16 units; the rest of it is cut off. */
const LONGEST = 1024;
/*
 * matomo.js writes a number as the page gave it: `false`, which Matomo's guide has pages say for one that they do not know
 * (`trackSiteSearch(word, false, false)`), or the text of a cell (`10,50`, ` 7`). Matomo keeps such a hit without the number,
 * and so do we: nobody looks at the answer to a beacon, and an order must not be lost for a comma.
 */
const readNumber = (value) => {
    const text = value.trim();
    // As PHP reads numbers: decimal, perhaps with an exponent (1e+21). No hexadecimal, no Infinity.
    const isNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text) && Number.isFinite(Number(text));
    return isNumber ? Number(text) : undefined;
};
const readCount = (value) => {
    const text = value.trim();
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
};
/** Without its number a goal would be a page view. */
const readGoal = (value, name, page) => {
    const goal = readCount(value);
    if (goal === undefined)
        throw new Refusal(400, `${name} must be a whole number, 0 or more.`);
    return goal;
};
const readResolution = (value) => (/^\d{1,5}x\d{1,5}$/.test(value) ? value : undefined);
/** Makes the reader of a text as it may be kept. */
function createTextReader(scrubber) {
    return remember((value) => {
        // Control characters have no place in a title, and in a terminal or a log they do harm.
        const text = scrubber.text(value.replace(/\p{Cc}+/gu, ' ').trim());
        // A cut between the halves of a character would leave half of it, which is no UTF-8.
        return text.length > LONGEST ? text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') : text;
    }, LONGEST);
}
/** Target of a link: the page's own code names it as it would in HTML, from the page's root or without the scheme. */
const createTargetReader = (urls) => (value, name, page) => urls.page(value.startsWith('/') && URL.canParse(value, page) ? new URL(value, page).href : value, name);
/** Piece and target of a content block: a file or a link as a rule, which says no more than any other, or a text. */
const createPartReader = (readText, urls) => (value, name, page) => /^(?:https?|mailto|tel):/i.test(value) && URL.canParse(value)
    ? urls.page(value, name)
    : readText(value, name, page);
/**
 * Everything that is kept besides the common fields. What is not named here is not kept: not `cip` and `token_auth`, not
 * `_id`, `uid` and `cid` (ids of people), not `uadata` and the plugin flags (fingerprints), not the visitor's clock.
 */
const createDetailReaders = (readText, urls) => new Map([
    ['e_c e_a e_n search search_cat c_n c_i _rcn _rck', readText],
    ['c_p c_t', createPartReader(readText, urls)],
    ['e_v revenue', readNumber],
    ['search_count pf_net pf_srv pf_tfr pf_dm1 pf_dm2 pf_onl', readCount],
    ['idgoal', readGoal],
    ['link download', createTargetReader(urls)],
    ['res', readResolution],
].flatMap(([names, read]) => names.split(' ').map((name) => [name, read])));

/** The first of these that is there names the kind; a request without any is a page view. */
const kinds = [
    ['e_c', 'event'],
    ['e_a', 'event'],
    ['idgoal', 'goal'],
    ['search', 'search'],
    // Before the content: a click on a link in a content block says both, and is a click on a link.
    ['link', 'link'],
    ['download', 'download'],
    ['c_i', 'interaction'],
    ['c_n', 'content'],
];
/** What most page views have besides the common fields. */
const none = {};
/** The fields that most requests have. */
const common = ['rec', 'idsite', 'pv_id', 'url', 'urlref', 'action_name', 'ping', 'ca', 'ec_id'];
const places = new Map(common.map((name, place) => [name, place]));
const blank = common.map(() => '');
function readKind(details, ping, ca, order) {
    if (ping === '1')
        return 'ping';
    const kind = details === none ? undefined : kinds.find(([name]) => details[name] !== undefined)?.[1];
    if (kind === 'event' && !(details.e_c && details.e_a))
        throw new Refusal(400, 'An event needs both e_c and e_a.');
    // Goal 0 is the shop's: with an order's id it was reached, without one somebody has only filled a cart.
    if (details.idgoal === 0 && !order)
        return 'other';
    // `ca=1` without anything we know belongs to a plugin (media, forms); it is no page view.
    return kind ?? (ca === '1' ? 'other' : 'view');
}
/** Makes the reader of tracking requests. */
function createHitParser(scrubber) {
    const readText = createTextReader(scrubber);
    const urls = createUrlReader(scrubber);
    const readers = createDetailReaders(readText, urls);
    const findReader = (name) => readers.get(name) ?? (name.startsWith('dimension') && /^dimension\d{1,3}$/.test(name) ? readText : undefined);
    const readDetails = (values, page) => {
        const details = {};
        for (const [name, value] of values) {
            // An empty value says the same as an absent one; matomo.js sends both.
            const detail = value === '' ? undefined : findReader(name)?.(value, name, page);
            if (detail !== undefined)
                details[name] = detail;
        }
        return details;
    };
    return (parameters, readSender) => {
        const values = blank.slice();
        let others;
        for (let at = 0; at < parameters.length; at += 2) {
            const name = parameters[at] ?? '';
            const value = parameters[at + 1] ?? '';
            const place = places.get(name);
            if (place !== undefined)
                values[place] = value;
            else if (findReader(name)) {
                others ??= new Map();
                others.set(name, value);
            }
        }
        const [rec, site = '', view = '', page = '', urlref = '', title = '', ping = '', ca = '', order = ''] = values;
        if (rec !== '1')
            throw new Refusal(400, 'rec=1 is missing: this is no tracking request.');
        // No dots and colons: an address does not pass for a site.
        if (!/^[\w-]{1,64}$/.test(site))
            throw new Refusal(400, 'idsite must be 1 to 64 letters, digits and dashes.');
        // A pixel in a page without scripts knows no address; the browser may tell where it stands.
        const url = page || (urlref ? '' : readSender());
        const details = others ? readDetails(others, url) : none;
        return {
            site,
            kind: readKind(details, ping, ca, order),
            url: url && urls.page(url, 'url'),
            title: readText(title),
            referrer: urls.origin(urlref),
            // Pages give a UUID or another random text to `setPageViewId`; what is longer or has dots and colons is left out.
            view: /^[\w-]{0,36}$/.test(view) ? view : '',
            details,
        };
    };
}

/** Something that might hold an address is worth a closer look. */
const hint = /\d\.\d{1,3}\.\d|:[\da-f]{0,4}:/i;
const v6 = /(?<![\da-f:])(?:[\da-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{1,4})?(?![\da-f:])/gi;
const v4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)/g;
/** Of these nobody is the owner: the machine itself and networks that everybody uses at home (RFC 1918, RFC 4193). */
const ownHost = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0$|\[::1\]$|\[f[cd])/;
/**
 * Makes what keeps addresses out of the other fields: a site that prints the visitor's address in its page, or puts it
 * into a parameter, sends it in title or URL. A number like `1.2.3.4` that is none becomes `1.2.0.0` too: the smaller harm.
 */
function createScrubber(anonymize) {
    // What is no address stays: `12:30:45` has the look of one.
    const isAddress = createAnonymizer('matomo');
    const replace = (found) => (/\d/.test(found) && isAddress(found) ? anonymize(found) : found);
    return {
        text: (text) => (hint.test(text) ? text.replace(v6, replace).replace(v4, replace) : text),
        host(host) {
            if (!/^\[|^[\d.]+$/.test(host) || ownHost.test(host))
                return host;
            const masked = isAddress(host.replace(/[[\]]/g, ''));
            return masked.includes(':') ? `[${masked}]` : masked || host;
        },
    };
}

function createDecode() {
    const read = (text) => decodeURIComponent(text.replaceAll('+', ' '));
    const readAgain = remember(read, 500);
    // Most texts have nothing to decode, and short ones are decoded as fast as they are found.
    return (text) => (/[%+]/.test(text) ? (text.length < 12 ? read(text) : readAgain(text)) : text);
}
/** The next place of a character, at `from` or behind it; `last` is where it was found before, so nothing is read twice. */
const find = (text, character, from, last) => {
    if (last >= from)
        return last;
    const at = text.indexOf(character, from);
    return at < 0 ? text.length : at;
};
/** Reads `a=1&b=2`, with or without `?` before it; `null` when the escapes are broken or not UTF-8. */
function decodeParameters(text, decode) {
    const parameters = [];
    let [equals, percent, plus] = [-1, -1, -1];
    try {
        for (let at = text.startsWith('?') ? 1 : 0, end = 0; at < text.length; at = end + 1) {
            end = find(text, '&', at, -1);
            equals = find(text, '=', at, equals);
            percent = find(text, '%', at, percent);
            plus = find(text, '+', at, plus);
            if (at === end)
                continue;
            const name = text.slice(at, Math.min(equals, end));
            const value = equals < end ? text.slice(equals + 1, end) : '';
            if (percent >= end && plus >= end)
                parameters.push(name, value);
            else
                parameters.push(decode(name), decode(value));
        }
    }
    catch {
        return null;
    }
    return parameters;
}
/** Reads a JSON object of parameters; `null` when a value is not text, number or truth. */
function decodeObject(value) {
    const parameters = [];
    for (const [name, member] of Object.entries(value)) {
        if (!['string', 'number', 'boolean'].includes(typeof member))
            return null;
        parameters.push(name, typeof member === 'boolean' ? String(Number(member)) : String(member));
    }
    return parameters;
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function parseJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Refusal(400, 'The body begins like JSON but is not JSON.');
    }
    if (!isObject(value))
        throw new Refusal(400, 'The body must be a JSON object.');
    return value;
}
const asksForImage = (value) => String(value ?? 1) !== '0';
function readLast(parameters, name) {
    let value;
    for (let at = 0; at < parameters.length; at += 2)
        if (parameters[at] === name)
            value = parameters[at + 1];
    return value;
}
function decodeBulkEntry(entry, decode) {
    if (typeof entry === 'string')
        return decodeParameters(entry, decode);
    return isObject(entry) ? decodeObject(entry) : null;
}
/** The body speaks after the address. */
function createSingle(fromQuery, fromBody = []) {
    const request = fromQuery && fromBody && (fromBody.length ? [...fromQuery, ...fromBody] : fromQuery);
    return { bulk: false, image: asksForImage(request && readLast(request, 'send_image')), requests: [request] };
}
/**
 * Makes the reader of tracking requests. A body is judged by its text, never by its content type: the bulk form comes as
 * text/plain from beacons and as a form from matomo.js, and a form comes as application/json when a site has set that.
 */
function createRequestParser() {
    const decode = createDecode();
    return (query, body) => {
        const fromQuery = decodeParameters(query, decode);
        const text = body.trim();
        if (!text)
            return createSingle(fromQuery);
        if (!/^[{[]/.test(text))
            return createSingle(fromQuery, decodeParameters(text, decode));
        const value = parseJson(text);
        const { requests } = value;
        if (requests === undefined)
            return createSingle(fromQuery, decodeObject(value));
        if (!Array.isArray(requests) || !requests.length)
            throw new Refusal(400, '"requests" must be a list with requests in it.');
        const list = requests.map((entry) => decodeBulkEntry(entry, decode));
        return { bulk: true, image: asksForImage(value.send_image), requests: list };
    };
}

/** What a sender of several is told: Matomo's field names, and why each refused one was refused. */
function createBulkAnswer(judged) {
    const refused = judged.flatMap((hit, index) => (hit instanceof Refusal ? [{ index, problem: hit.message }] : []));
    const tracked = judged.length - refused.length;
    // 4xx only when nothing was taken: a sender that repeats what failed must not repeat what was counted.
    return createJsonAnswer(tracked ? 200 : 400, {
        status: tracked ? 'success' : 'error',
        tracked,
        invalid: refused.length,
        invalid_indices: refused.map(({ index }) => index),
        refused,
    });
}
/** Makes the route that takes tracking requests in Matomo's form, single and bulk. */
function createTrackRoute({ store, now, counts, parseHit, hashVisitor }) {
    const parseRequests = createRequestParser();
    const judge = (parameters, readSender) => {
        try {
            if (!parameters)
                throw new Refusal(400, 'The parameters cannot be read: broken escapes, not UTF-8, or nested values.');
            return parseHit(parameters, readSender);
        }
        catch (error) {
            if (error instanceof Refusal)
                return error;
            throw error;
        }
    };
    const toEvent = (hit, visitor, { address, signals }, time) => ({
        time,
        site: hit.site,
        visitor,
        address,
        kind: hit.kind,
        url: hit.url,
        title: hit.title,
        referrer: hit.referrer,
        view: hit.view,
        gpc: signals.gpc,
        details: hit.details,
    });
    return async (arrival) => {
        // TPE §6.2.3: `Tk: N` says that this answer does not track. Not even a malformed request is looked at.
        if (arrival.signals.dnt) {
            counts.add('optOuts', 'dnt');
            // An image that does not come is an error to who waits for it.
            const isPixel = arrival.method === 'GET' && !/(?:^|&)send_image=0(?:&|$)/.test(arrival.query);
            return isPixel ? createPixelAnswer('Tk', 'N') : createEmptyAnswer('Tk', 'N');
        }
        const body = arrival.readBody();
        // Waiting for what is there already is not free.
        const batch = parseRequests(arrival.query, typeof body === 'string' ? body : await body);
        const judged = batch.requests.map((parameters) => judge(parameters, arrival.readSender));
        const time = now();
        const events = [];
        for (const hit of judged) {
            if (hit instanceof Refusal) {
                counts.add('refused', 'hit');
                if (!batch.bulk)
                    throw hit;
                continue;
            }
            const visitor = hashVisitor(arrival.address, arrival.userAgent, hit.site);
            events.push(toEvent(hit, typeof visitor === 'string' ? visitor : await visitor, arrival, time));
        }
        // The answer waits for the store: what is acknowledged is durable.
        if (events.length)
            await store.append(events);
        for (const { kind } of events)
            counts.add('events', kind);
        if (batch.bulk && (batch.image || events.length < judged.length))
            return createBulkAnswer(judged);
        return batch.image ? createPixelAnswer() : createEmptyAnswer();
    };
}

const DAY$1 = 86_400_000;
/** Names that are kept in memory, so that the views of one visitor are hashed once. */
const REMEMBERED = 10_000;
const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
/** Web Crypto everywhere; where Node's own is at hand, that one: it answers at once, and in a twentieth of the time. */
function createHmac(key) {
    const runtime = globalThis.process;
    const node = runtime?.getBuiltinModule?.('node:crypto');
    if (node)
        return (text) => node.createHmac('sha256', key).update(text).digest('hex');
    const imported = crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return async (text) => toHex(new Uint8Array(await crypto.subtle.sign('HMAC', await imported, new TextEncoder().encode(text))));
}
/** The day's key: random, or for several collectors that must agree made of their secret and the date. */
async function createKey(day, secret) {
    if (secret === undefined)
        return crypto.getRandomValues(new Uint8Array(32));
    const date = new Date(day * DAY$1).toISOString().slice(0, 10);
    const hex = await createHmac(new TextEncoder().encode(secret))(`consentgate visitors ${date}`);
    return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
/**
 * Makes the function that tells visitors apart without knowing them: HMAC-SHA-256 over masked address, user agent and
 * site, with a key that exists in memory only and is replaced at midnight UTC. Without the key a hash over so few
 * addresses could be computed backwards by trying them all (RFC 6235 §4.1), and with it gone nobody can, nor join one
 * day to the next. The key is random; a restart begins a new one, and the visitors of that day are then counted once
 * more. With a `secret` it is made of that and the date: whoever keeps the secret could make old keys again.
 */
function createVisitorHash(now, secret) {
    let day = -1;
    let hmac;
    let names = new Map();
    const begin = async (today) => {
        const next = createHmac(await createKey(today, secret));
        // Another request of the new day may have been here first.
        if (hmac && today === day)
            return;
        [day, hmac, names] = [today, next, new Map()];
        // Forgotten when the day ends, not only when the next day's first visitor comes.
        const timer = setTimeout(forget, (today + 1) * DAY$1 - now());
        timer.unref?.();
    };
    const forget = () => {
        if (Math.floor(now() / DAY$1) === day)
            return;
        hmac = undefined;
        names = new Map();
    };
    const remember = (list, text, digits) => {
        if (list.size >= REMEMBERED)
            list.clear();
        const name = digits.slice(0, 16);
        list.set(text, name);
        return name;
    };
    const hash = (text) => {
        const list = names;
        const digits = list.get(text) ?? hmac?.(text) ?? '';
        if (typeof digits === 'string')
            return digits.length === 16 ? digits : remember(list, text, digits);
        return digits.then((hex) => remember(list, text, hex));
    };
    return (address, userAgent, site) => {
        // A header's value and a site's id hold no line breaks, so no part can be made to look like the end of another.
        const text = `${site}\n${address}\n${userAgent}`;
        const today = Math.floor(now() / DAY$1);
        return hmac && today === day ? hash(text) : begin(today).then(() => hash(text));
    };
}

const hasReceipts = (store) => !!(store.putReceipt && store.findReceipts && store.forgetReceipts);
/** Paths and what answers there: a new kind of request is a new line here. */
function createTable(options) {
    const { store, now, counts, anonymize, metrics, visitorSecret } = options;
    const scrubber = createScrubber(anonymize);
    const parseHit = createHitParser(scrubber);
    const hashVisitor = createVisitorHash(now, visitorSecret);
    const route = createTrackRoute({ store, now, counts, parseHit, hashVisitor });
    const track = { methods: ['GET', 'POST'], route, fromPages: true };
    const show = (read) => ({ methods: ['GET', 'HEAD'], route: read, fromPages: false });
    const table = new Map([
        ['/collect', track],
        // The names under which matomo.js, and Piwik's script before it, look for their server.
        ['/matomo.php', track],
        ['/piwik.php', track],
        ['/healthz', show(async () => createTextAnswer(200, 'ok'))],
    ]);
    if (hasReceipts(store)) {
        const consent = createConsentRoute({ ...options, store, scrubber });
        table.set('/consent', { methods: ['POST'], route: consent, fromPages: true, setsCookie: true });
        table.set('/consent/', { methods: ['GET', 'DELETE'], route: consent, fromPages: true });
    }
    if (metrics) {
        const read = async () => {
            const { type, text } = await metrics(counts);
            return { status: 200, headers: ['Content-Type', type, 'Cache-Control', 'no-store'], body: text };
        };
        table.set('/metrics', show(read));
    }
    return table;
}
/** Makes what finds the route of a path. */
function createRouter(options) {
    const table = createTable(options);
    const nothing = { name: 'other', rest: '' };
    const exact = new Map();
    for (const [path, entry] of table)
        if (!path.endsWith('/'))
            exact.set(path, { entry, name: path, rest: '' });
    return (path) => {
        const found = exact.get(path);
        if (found)
            return found;
        const entry = path.startsWith('/consent/') ? table.get('/consent/') : undefined;
        return entry ? { entry, name: '/consent/', rest: path.slice('/consent/'.length) } : nothing;
    };
}

/** The answer to a preflight; the browser asks again after a day. */
const createPreflightAnswer = (methods) => createEmptyAnswer(...['Access-Control-Allow-Methods', methods.join(', ')], ...['Access-Control-Allow-Headers', 'Content-Type'], ...['Access-Control-Max-Age', '86400']);
/** Words for the log: kind and code (`SQLITE_FULL`), never the message, which may quote what was to be stored. */
function readFailure(error) {
    const { name = '', code = '' } = error instanceof Error ? error : {};
    return [name, code].filter((word) => /^\w{1,40}$/.test(String(word))).join(' ') || 'unknown';
}
/** What is no address is nobody's mistake but the browser's. */
function readPage(message) {
    const page = message.header('referer');
    return URL.canParse(page) ? page : '';
}
/** Networks are told apart by the default mask when the store's own leaves nothing of an address. */
const createNetworkReader = (mask, anonymize) => mask === 'full' ? createAnonymizer('matomo') : anonymize;
function checkNumbers({ rate, bodyLimit }) {
    const problems = [
        ...(rate === undefined || rate > 0 ? [] : ['rate: a number of requests per second, more than 0']),
        ...(bodyLimit === undefined || bodyLimit > 0 ? [] : ['bodyLimit: a number of bytes, more than 0']),
    ];
    if (problems.length)
        throw new ConsentError(problems);
}
/** Makes what answers requests, whatever runtime they come from; throws `ConsentError` for options that cannot be meant. */
function createHandle(options) {
    const { origins, mask, rate, log, now = Date.now } = options;
    checkNumbers(options);
    const readAddress = createClientAddressReader(options);
    const anonymize = createAnonymizer(mask);
    const readNetwork = createNetworkReader(mask, anonymize);
    const checkOrigin = createOriginCheck(origins);
    const counts = createCounts();
    const findRoute = createRouter({ ...options, now, counts, anonymize });
    const isWithinRate = rate ? createRateLimit(rate, now) : () => true;
    const answer = ({ methods, fromPages, setsCookie, route }, rest, message, address, sender) => {
        if (fromPages && !sender.allowed) {
            counts.add('refused', 'origin');
            return createTextAnswer(403, 'Pages of this origin may not send here.');
        }
        if (message.method === 'OPTIONS')
            return createPreflightAnswer([...methods, 'OPTIONS']);
        if (!methods.includes(message.method)) {
            return createTextAnswer(405, `Use ${methods.join(' or ')}.`, 'Allow', [...methods, 'OPTIONS'].join(', '));
        }
        return route({
            method: message.method,
            rest,
            query: message.query,
            readBody: message.readBody,
            address,
            userAgent: message.header('user-agent'),
            readSender: () => readPage(message),
            signals: readSignals(message.header),
            cookies: setsCookie ? readCookieScope(message, sender, origins !== undefined) : 'none',
        });
    };
    const fail = (error) => {
        if (error instanceof Refusal)
            return createTextAnswer(error.status, error.message);
        const failure = readFailure(error);
        // A label is one word; the code says more than the kind.
        counts.add('failures', failure.slice(failure.indexOf(' ') + 1));
        log?.(`consentgate: a request could not be kept (${failure})`);
        return createTextAnswer(503, 'This could not be kept; send it again later.', 'Retry-After', '30');
    };
    return async (message) => {
        // First of all, and the only place where the full address exists.
        const full = readAddress(message.peer, message.header);
        const address = anonymize(full);
        const { entry, name, rest } = findRoute(message.path);
        const sender = checkOrigin(message);
        let response;
        try {
            if (!entry)
                response = createTextAnswer(404, 'Nothing is here.');
            else if (entry.fromPages && !isWithinRate(rate ? readNetwork(full) : '')) {
                counts.add('limited', name);
                response = createTextAnswer(429, 'Too many requests from this network.', 'Retry-After', '1');
            }
            else
                response = await answer(entry, rest, message, address, sender);
        }
        catch (error) {
            response = fail(error);
        }
        counts.add('requests', `${name} ${response.status}`);
        const cors = createCorsHeaders(sender);
        return cors.length ? { ...response, headers: [...response.headers, ...cors] } : response;
    };
}

function toResponse({ status, headers, body }, method) {
    const list = new Headers();
    for (let at = 0; at < headers.length; at += 2)
        list.append(headers[at] ?? '', headers[at + 1] ?? '');
    return new Response(method === 'HEAD' ? null : body, { status, headers: list });
}
/**
 * Makes a collector: a Fetch-style handler for statistics in Matomo's form and for receipts. It runs wherever `Request`
 * and `Response` do; throws `ConsentError` for options that cannot be meant.
 */
function createCollector(options) {
    const handle = createHandle(options);
    const { bodyLimit = BODY_LIMIT } = options;
    const collect = async (request, { peerAddress }) => {
        const { pathname, search } = new URL(request.url);
        const answer = await handle({
            method: request.method,
            path: pathname,
            query: search.slice(1),
            peer: peerAddress,
            header: (name) => request.headers.get(name) ?? '',
            readBody: () => readBody(request.body, bodyLimit),
        });
        // What nobody has read is not wanted; its sender need not be waited for.
        if (request.body && !request.bodyUsed)
            await request.body.cancel().catch(() => undefined);
        return toResponse(answer, request.method);
    };
    return Object.assign(collect, { handle, bodyLimit });
}

/** Metrics by the names of what is counted; the labels are the words of the count, separated by blanks. */
const metrics = [
    ['requests', 'requests', ['path', 'status'], 'Requests that were answered'],
    ['events', 'events', ['kind'], 'Events that were kept'],
    ['receipts', 'receipts', ['event'], 'Receipts that were kept'],
    ['refused', 'refused', ['what'], 'Malformed hits, and requests of origins that may not send'],
    ['optOuts', 'opt_outs', ['signal'], 'Requests that were dropped because of an opt-out signal'],
    ['limited', 'rate_limited', ['path'], 'Requests above the limit of their network'],
    ['failures', 'failures', ['kind'], 'Requests that could not be kept'],
];
/** In a `try`, as each optional package: bundlers go on where it is not installed. */
async function importClient() {
    try {
        return await import('prom-client');
    }
    catch {
        throw new ConsentError(['/metrics needs the package prom-client: npm install prom-client']);
    }
}
/**
 * Makes the writer of `/metrics`, with the numbers of the process beside ours. Needs the optional package `prom-client`;
 * throws `ConsentError` without it.
 */
async function createPrometheusMetrics(gauges = []) {
    const { Counter, Gauge, Registry, collectDefaultMetrics } = await importClient();
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const counters = metrics.map(([count, name, labelNames, help]) => ({
        ...{ count, labelNames },
        counter: new Counter({
            ...{ name: `consentgate_${name}_total`, help, registers: [registry] },
            labelNames: [...labelNames],
        }),
    }));
    for (const { name, help, read } of gauges) {
        new Gauge({
            ...{ name: `consentgate_${name}`, help, registers: [registry] },
            collect() {
                this.set(read());
            },
        });
    }
    return async (counts) => {
        // Counting is done in plain numbers, and told to the library only when somebody asks.
        for (const { count, counter, labelNames } of counters) {
            counter.reset();
            for (const [label, value] of counts.read(count)) {
                const words = label.split(' ');
                counter.inc(Object.fromEntries(labelNames.map((name, at) => [name, words[at] ?? ''])), value);
            }
        }
        return { type: registry.contentType, text: await registry.metrics() };
    };
}

const hasWhole = (incoming) => 'whenRead' in incoming;
/** Reads the body of any Node request; nothing follows when the sender goes away. */
function readStream(incoming, ...[limit, run]) {
    const chunks = [];
    let size = 0;
    incoming.on('data', (chunk) => {
        size += chunk.byteLength;
        // The rest is read too, and thrown away: closing on a sender that is still sending makes it lose the answer.
        if (size <= limit)
            chunks.push(chunk);
    });
    incoming.on('end', () => run(chunks, size));
    incoming.on('error', () => undefined);
}
/** One value for a name that the collector asks for; all lines of it, which `headers` of Node does not always keep. */
function readHeader(raw, name) {
    let value = '';
    for (let at = 0; at < raw.length; at += 2) {
        const each = raw[at] ?? '';
        if (each.length !== name.length || (each !== name && each.toLowerCase() !== name))
            continue;
        value = value ? `${value}, ${raw[at + 1] ?? ''}` : (raw[at + 1] ?? '');
    }
    return value;
}
/** Path and query of a request's target; the name in an absolute one is of no use to a collector. */
function readTarget(target) {
    if (!target.startsWith('/')) {
        if (!URL.canParse(target))
            return null;
        const { pathname, search } = new URL(target);
        return [pathname, search.slice(1)];
    }
    const at = target.indexOf('?');
    return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}
const decoder = new TextDecoder('utf-8', { fatal: true });
function decodeBody(chunks, size, limit) {
    if (size > limit)
        throw createTooLong(limit);
    const [first] = chunks;
    if (!first)
        return '';
    try {
        return decoder.decode(chunks.length > 1 ? Buffer.concat(chunks) : first);
    }
    catch {
        throw createUnreadable();
    }
}
/** Puts a collector into a server of Node (or Express and its like, before anything that reads bodies). */
function toNodeListener(collector) {
    const { handle, bodyLimit } = collector;
    const send = (incoming, outgoing, { status, headers, body }) => {
        // Otherwise the connection would idle on after the last answer and keep the server from closing.
        const end = incoming.socket.server?.listening === false ? ['Connection', 'close'] : [];
        const length = body === null ? [] : ['Content-Length', `${Buffer.byteLength(body)}`];
        outgoing.writeHead(status, body === null && !end[0] ? headers : [...headers, ...length, ...end]);
        outgoing.end(incoming.method === 'HEAD' ? null : body);
    };
    return (incoming, outgoing) => {
        const { method = 'GET', url = '', rawHeaders } = incoming;
        const target = readTarget(url);
        if (!target) {
            outgoing.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('This request cannot be read.\n');
            return;
        }
        const respond = (readBody) => {
            const message = {
                method,
                path: target[0],
                query: target[1],
                peer: incoming.socket.remoteAddress ?? '',
                header: (name) => readHeader(rawHeaders, name),
                readBody,
            };
            handle(message).then((answer) => send(incoming, outgoing, answer), () => outgoing.destroy());
        };
        if (method !== 'POST')
            respond(() => '');
        else {
            const read = hasWhole(incoming) ? incoming.whenRead.bind(incoming) : readStream.bind(undefined, incoming);
            read(bodyLimit, (chunks, size) => respond(() => decodeBody(chunks, size, bodyLimit)));
        }
    };
}

/// <reference types="node" />
/** Turns of the event loop that a write waits for more, at most. */
const TURNS = 4;
function createBatch() {
    let resolve = () => { };
    let reject = () => { };
    const written = new Promise((...settle) => {
        [resolve, reject] = settle;
    });
    return { items: [], written, resolve, reject };
}
const refuse$1 = (problem) => Promise.reject(new ConsentError([problem]));
/**
 * Makes batches for `write`, which is never called while it runs: what comes in meanwhile is the next batch. So the
 * batches grow by themselves with the load, and nobody waits longer than needed when there is none (group commit).
 */
function createBatches(write, { most = 1000, waiting: mostWaiting = 50_000 } = {}) {
    const queue = [];
    let size = 0;
    let running;
    let closed = false;
    const run = async () => {
        // setImmediate runs after all that this turn of the event loop has read from its sockets. As long as turns bring more,
        // a few of them make a larger batch, and the write's cost is shared by more.
        for (let turn = 0, before = 0; turn < TURNS && before < size && size < most; turn++) {
            before = size;
            await new Promise((next) => setImmediate(next));
        }
        for (let batch = queue.shift(); batch; batch = queue.shift()) {
            try {
                await write(batch.items);
                batch.resolve();
            }
            catch (error) {
                batch.reject(error);
            }
            size -= batch.items.length;
        }
        running = undefined;
    };
    /** The batch that takes so many more. An `add` is never split, since it is kept all or not at all. */
    const find = (count) => {
        let last = queue.at(-1);
        if (!last || (last.items.length && last.items.length + count > most)) {
            last = createBatch();
            queue.push(last);
        }
        return last;
    };
    return {
        add(items) {
            if (closed)
                return refuse$1('the store is closed');
            if (size + items.length > mostWaiting)
                return refuse$1('the store is too slow: too much waits');
            size += items.length;
            const batch = find(items.length);
            batch.items.push(...items);
            running ??= run();
            return batch.written;
        },
        close: async () => {
            closed = true;
            await running;
        },
    };
}

/** Columns of the view `events`, in the order of {@link toRow}. */
const columns = [
    'time',
    'site',
    'visitor',
    'address',
    'kind',
    'url',
    'title',
    'referrer',
    'view',
    'gpc',
    'details',
];
/** The columns out of `json_each` over the list of a batch. */
const selectColumns = columns
    .map((name, at) => `value ${name === 'details' ? '->' : '->>'} ${at} AS "${name}"`)
    .join(', ');
/**
 * The tables, made when they are not there yet. What was written at once is one row: a list in JSON of what would
 * otherwise be rows (docs/decisions: a row each costs more than twice the processor). `events` shows them as rows to everybody
 * who reads the file with SQL; conditions on `batch_first` and `batch_last` (times) let them skip what they need not read.
 * `logs` are the logs beside the file, and up to which byte their lines are in `batches` (sqlite-log.ts).
 */
const schema$1 = `
  CREATE TABLE IF NOT EXISTS batches (
    id INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    count INTEGER NOT NULL,
    events TEXT NOT NULL
  ) STRICT;
  CREATE VIEW IF NOT EXISTS events AS
    SELECT ${selectColumns},
      batches.first AS batch_first, batches.last AS batch_last
    FROM batches, json_each(batches.events);
  CREATE TABLE IF NOT EXISTS receipts (
    id TEXT NOT NULL,
    time INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (id, time)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS logs (
    name TEXT PRIMARY KEY,
    moved INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = 3;
`;
/** Brings a file of the first form, with a row for each event, into this one. */
const migration = `
  BEGIN IMMEDIATE;
  ALTER TABLE events RENAME TO old_events;
  ${schema$1}
  INSERT INTO batches (first, last, count, events)
    SELECT min(time), max(time), count(*),
      json_group_array(json_array(time, site, visitor, address, kind, url, title, referrer, view, gpc, json(details)))
    FROM (SELECT * FROM old_events ORDER BY id) GROUP BY id / 500 ORDER BY id / 500;
  DROP TABLE old_events;
  COMMIT;
`;
/** An event as it stands in the list of a batch. */
const toRow = (event) => [
    event.time,
    event.site,
    event.visitor,
    event.address,
    event.kind,
    event.url,
    event.title,
    event.referrer,
    event.view,
    event.gpc ? 1 : 0,
    event.details,
];
/** The event that a row was. */
const toEvent = ([time, site, visitor, address, kind, url, title, referrer, view, gpc, details,]) => ({
    ...{ time, site, visitor, address, kind, url, title, referrer, view },
    gpc: gpc === 1,
    details,
});
/** A row as the receipt that it was. */
const toReceipt = ({ id, time, expires, record }) => ({
    ...{ id, time, expires },
    record: JSON.parse(record),
});

const hasEvents = (database) => database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'view' AND name = 'events'").all([]).length > 0;
const hasOldForm = (database) => database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'events'").all([]).length > 0;
/** In a `try`, as each optional package: bundlers go on where it is not installed. */
async function importLibsql() {
    try {
        return await import('libsql');
    }
    catch {
        throw new ConsentError(['the SQLite store needs the package libsql: npm install libsql']);
    }
}
/** Opens (or makes) a file with our tables; throws `ConsentError` without `libsql` or when the file cannot be used. */
async function openDatabase(file, { schema = schema$1, reads = false, exclusive = false } = {}) {
    const { default: Libsql } = await importLibsql();
    try {
        // Another process may read or check the file; wait for it a little rather than refuse events.
        const database = new Libsql(file, { timeout: 2000 });
        if (reads) {
            if (hasEvents(database))
                return database;
            throw new Error('it holds no statistics');
        }
        // Before WAL, which otherwise sets up memory that is shared with other processes.
        if (exclusive)
            database.prepare('PRAGMA locking_mode = EXCLUSIVE').all([]);
        // WAL: readers (a report, a live page) never wait for the writer. FULL: a commit is on the disk before it is
        // acknowledged; NORMAL would lose the last ones with the power. What is deleted is overwritten, not only unlinked.
        for (const sql of ['page_size = 8192', 'journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) {
            database.prepare(`PRAGMA ${sql}`).all([]);
        }
        if (schema === schema$1 && hasOldForm(database))
            database.exec(migration);
        database.exec(schema);
        return database;
    }
    catch (error) {
        throw new ConsentError([
            `cannot use ${file} as a SQLite ${exclusive ? 'queue' : 'store'}: ${error instanceof Error ? error.message : 'no reason given'}`,
        ]);
    }
}
/** Runs `work` as one transaction: all of it is kept, or none. */
function runTransaction(database, work) {
    database.exec('BEGIN IMMEDIATE');
    try {
        work();
        database.exec('COMMIT');
    }
    catch (error) {
        try {
            database.exec('ROLLBACK');
        }
        catch {
            // A full disk makes SQLite roll back by itself, and then there is nothing left to roll back.
        }
        throw error;
    }
}

const schema = `
  CREATE TABLE IF NOT EXISTS queue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    refusals INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS queue_order ON queue (refusals, id);
`;
/** Opens (or makes) a queue. One process at a time has it: two would send everything twice. Throws `ConsentError`. */
async function openDiskQueue(file) {
    const database = await openDatabase(file, { schema, exclusive: true });
    const insert = database.prepare('INSERT INTO queue (text) VALUES (?)');
    const selectFirst = database.prepare('SELECT refusals FROM queue ORDER BY refusals, id LIMIT 1');
    const select = database.prepare('SELECT id, refusals, text FROM queue WHERE refusals = ? ORDER BY id LIMIT ?');
    const erase = database.prepare('DELETE FROM queue WHERE id = ?');
    const update = database.prepare('UPDATE queue SET refusals = refusals + 1 WHERE id = ?');
    const selectCount = database.prepare('SELECT count(*) AS count FROM queue');
    const batches = createBatches(async (texts) => {
        runTransaction(database, () => {
            for (const text of texts)
                insert.run([text]);
        });
    });
    const runEach = (statement, entries) => runTransaction(database, () => {
        for (const { id } of entries)
            statement.run([id]);
    });
    return {
        add: batches.add,
        peek(most) {
            const first = selectFirst.get([]);
            if (!first)
                return [];
            const limit = Math.max(1, Math.floor(most / 2 ** first.refusals));
            return select.all([first.refusals, limit]);
        },
        remove: (entries) => runEach(erase, entries),
        setBack: (entries) => runEach(update, entries),
        count: () => selectCount.get([]).count,
        async close() {
            await batches.close();
            // Gives the lock back: `close` alone keeps the file open until the statements are collected as garbage.
            for (const sql of ['journal_mode = DELETE', 'locking_mode = NORMAL'])
                database.prepare(`PRAGMA ${sql}`).all([]);
            selectCount.get([]);
            database.close();
        },
    };
}

function readJson(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value ? value : null;
    }
    catch {
        return null;
    }
}
/** Reads Matomo's answer to a bulk request of `count` requests. */
function readMatomoAnswer(status, type, text, count) {
    const reason = `HTTP ${status}`;
    if (status === 408 || status === 429 || status < 200 || status >= 500)
        return { kind: 'away', reason };
    // Followed by hand, or not at all: the token goes nowhere but where it was meant to go.
    if (status >= 300 && status < 400)
        return { kind: 'away', reason: `${reason}: it has moved` };
    const answer = readJson(text);
    const tracked = Number(answer?.tracked);
    if (tracked > 0)
        return { kind: 'taken', refused: Math.max(0, Number(answer?.invalid) || 0) };
    if (status >= 400)
        return { kind: 'refused', reason };
    if (answer) {
        const isRefused = answer.status === 'error' || Number(answer.invalid) >= count;
        return isRefused ? { kind: 'refused', reason } : { kind: 'taken', refused: 0 };
    }
    // Matomo's short answers: nothing, or its pixel. A page of HTML with 200 comes from somebody else.
    if (text === '' || type.startsWith('image/'))
        return { kind: 'taken', refused: 0 };
    return { kind: 'away', reason: `${reason}, but not from Matomo` };
}

/** Kinds that are no page view: without `ca=1` a server that lacks the feature would count them as one. */
const customActions = new Set(['event', 'content', 'interaction']);
/**
 * An event as one tracking request of the Matomo HTTP API, without the token; `null` for what Matomo could not count.
 * What it tells about the visitor is what is stored: the masked address, and the hash of the day as the visitor's id, so
 * that Matomo need not guess from addresses that many share. There is no user agent, which is never kept.
 */
function toMatomoRequest(event) {
    // A cart, or something of a plugin that the collector does not know; what was in it is not kept.
    if (event.kind === 'other')
        return null;
    const parameters = new URLSearchParams({ idsite: event.site, rec: '1', apiv: '1' });
    const put = (name, value) => {
        if (value !== '')
            parameters.set(name, String(value));
    };
    put('url', event.url);
    put('action_name', event.title);
    put('urlref', event.referrer);
    put('pv_id', event.view);
    for (const [name, value] of Object.entries(event.details))
        put(name, value);
    if (event.kind === 'ping')
        put('ping', 1);
    // Goal 0 without an order's id would be a cart. The shop's own id is not kept; this one is the same when it is sent again.
    if (event.kind === 'goal' && event.details.idgoal === 0)
        put('ec_id', `${event.visitor}-${event.time}`);
    if (customActions.has(event.kind))
        put('ca', 1);
    put('cid', event.visitor);
    // Without `cip` Matomo would take the collector for the visitor.
    put('cip', event.address || '0.0.0.0');
    put('cdt', Math.floor(event.time / 1000));
    // The sender is a server; Matomo must not take that for a robot and drop the visit without a word.
    put('bots', 1);
    return `?${parameters}`;
}

/// <reference types="node" />
/** Milliseconds for which `close` tries. */
const LAST_TRY = 5000;
/**
 * Makes the outlet that forwards events to a Matomo server, in bulk and in order, through the file: nothing is lost while either
 * is down; a crash between its answer and our note sends a bulk again. Rejects with `ConsentError` for a wrong address or file.
 */
async function createMatomoOutlet(options) {
    const { url, token, file, log, most = 50, gather = 1000, retry = [1000, 30_000] } = options;
    const [firstRetry, lastRetry] = retry;
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        throw new ConsentError(['matomo: write the address of matomo.php, such as https://stats.example/matomo.php']);
    const queue = await openDiskQueue(file);
    /** What was refused alone, and how many bulks had been taken by then. */
    const refusedAlone = new Map();
    let taken = 0;
    let failures = 0;
    let said = '';
    let closeAt = Number.POSITIVE_INFINITY;
    let running;
    let wake = () => undefined;
    const tell = (line) => {
        if (line && line !== said)
            log?.(`consentgate: matomo: ${line}`);
        said = line;
    };
    const sleep = (milliseconds) => new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
            clearTimeout(timer);
            resolve();
        };
    });
    const send = async (batch) => {
        try {
            const response = await fetch(url, {
                method: 'POST',
                headers: { 'content-type': 'application/json', 'user-agent': 'consentgate' },
                body: JSON.stringify({ requests: batch.map(({ text }) => text), token_auth: token }),
                redirect: 'manual',
                signal: AbortSignal.timeout(Math.max(1, Math.min(30_000, closeAt - Date.now()))),
            });
            const type = response.headers.get('content-type') ?? '';
            return readMatomoAnswer(response.status, type, await response.text(), batch.length);
        }
        catch (error) {
            // The message may hold the address with a password in it.
            const { code } = (error.cause ?? {});
            return { kind: 'away', reason: /^\w+$/.test(`${code}`) && code ? `${code}` : 'no answer' };
        }
    };
    const refuse = (batch, reason) => {
        const [one] = batch;
        const before = batch.length === 1 && one ? refusedAlone.get(one.id) : undefined;
        if (one && before !== undefined && before < taken) {
            // Alone, twice, and others were taken in between: it is the request and not the token.
            queue.remove(batch);
            refusedAlone.delete(one.id);
            log?.('consentgate: matomo: one request was refused for good, and is dropped; does the site exist there?');
            return;
        }
        if (one && batch.length === 1)
            refusedAlone.set(one.id, taken);
        queue.setBack(batch);
        tell(`${reason}, everything refused; is the token right? It is tried again`);
    };
    const settle = (batch, verdict) => {
        if (verdict.kind === 'taken') {
            queue.remove(batch);
            taken++;
            failures = 0;
            tell(verdict.refused ? `${verdict.refused} of ${batch.length} requests refused` : '');
            return;
        }
        failures++;
        if (verdict.kind === 'refused')
            refuse(batch, verdict.reason);
        else
            tell(`${verdict.reason}; events wait on the disk`);
    };
    const isClosing = () => closeAt !== Number.POSITIVE_INFINITY;
    const step = async () => {
        const batch = queue.peek(most);
        if (batch.length)
            settle(batch, await send(batch));
        return batch.length > 0;
    };
    const run = async () => {
        while (Date.now() < closeAt) {
            try {
                if (queue.count() < most && !isClosing())
                    await sleep(gather);
                if (!(await step()))
                    return;
            }
            catch {
                // A full disk, a file that was taken away: the requests are still where they were.
                failures++;
                tell('the queue cannot be read or written');
            }
            if (!failures)
                continue;
            // Whoever is closing has no time to wait.
            if (isClosing())
                return;
            await sleep(Math.min(firstRetry * 2 ** Math.min(failures - 1, 20), lastRetry));
        }
    };
    const start = () => {
        running ??= run().finally(() => {
            running = undefined;
        });
    };
    if (queue.count())
        start();
    return {
        async append(events) {
            const requests = events.map(toMatomoRequest).filter((request) => request !== null);
            if (!requests.length)
                return;
            await queue.add(requests);
            start();
        },
        waiting: () => queue.count(),
        async close() {
            closeAt = Date.now() + LAST_TRY;
            wake();
            await running;
            if (queue.count() && !failures)
                await run();
            await queue.close();
        },
    };
}

/**
 * A store whose events also go to an outlet: acknowledged means that both have them. When one of them fails, the sender
 * is told so and sends again: counted twice in one place is better than lost in the other.
 */
function withOutlet(store, outlet) {
    return {
        ...store,
        async append(events) {
            await Promise.all([store.append(events), outlet.append(events)]);
        },
        async close() {
            await outlet.close();
            await store.close();
        },
    };
}

const toList = (value) => typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value;
/**
 * Reads the visitor's answers out of a request's `Cookie` header: a decision for each category, and for each service that
 * was decided by itself. What is missing, damaged, outdated or from the future is `undecided`; only a sound receipt grants.
 * The opt-out signals are not looked at: ask `readOptOutSignal` too before doing anything that they concern.
 */
function readConsent(cookieHeader, options = {}) {
    const { cookieName = 'consentgate', revision = '1', expiresDays = 182, now = Date.now } = options;
    const categories = toList(options.categories ?? 'functional analytics marketing');
    const receipt = readHeaderReceipt(cookieHeader ?? '', cookieName, expiresDays, now());
    const [current = '', ...revised] = toList(`${revision}`);
    const signals = { dnt: false, gpc: false };
    const config = { mode: 'opt-in', dnt: 'honor', gpc: 'honor', revision: current };
    // As the page does, by the same function. Of a service we do not know the category, which may have changed.
    const decideOne = (id) => decide({ id, category: id }, receipt, signals, { ...config, revised: categories.includes(id) ? revised : [] });
    // No prototype: an id such as `constructor` must find nothing.
    const decisions = Object.create(null);
    for (const id of [...categories, ...Object.keys(receipt?.choices ?? {})])
        decisions[id] = decideOne(id);
    decisions.necessary = { choice: 'granted', source: 'necessary' };
    return decisions;
}

const DAY = 86_400_000;
/** The same day and time so many months earlier (UTC); the last day of the month where there is no such day. */
function subtractMonths(time, months) {
    const date = new Date(time);
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() - months);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
    return date.getTime();
}
/** The times before which a store drops things; `-1` drops nothing. */
const readLimits = ({ events = 25, receipts = 36 }, now) => ({
    events: events > 0 ? subtractMonths(now, events) : -1,
    receipts: receipts > 0 ? subtractMonths(now, receipts) : -1,
});
/** A store that drops what is too old, now and then once a day, until it is closed. */
function withRetention(store, keep, { log, now = Date.now } = {}) {
    let running = Promise.resolve();
    const drop = () => {
        running = store.dropOlder(readLimits(keep, now())).catch((error) => {
            const { code = 'no reason given' } = error;
            log?.(`consentgate: what is too old could not be dropped (${code}); tried again tomorrow`);
        });
    };
    drop();
    const timer = setInterval(drop, DAY);
    // Being there to drop something tomorrow is no reason to stay.
    timer.unref();
    return {
        ...store,
        async close() {
            clearInterval(timer);
            await running;
            await store.close();
        },
    };
}

const split = (address) => /^([a-z]+):(.+)$/.exec(address) ?? [];
function refuse() {
    // The address is not repeated: passwords may stand in it.
    throw new ConsentError([
        'store: write sqlite: and the path of a file, or clickhouse: and the address of a server; for example sqlite:./consentgate.db or clickhouse:http://127.0.0.1:8123/consentgate',
    ]);
}
// Only the store that is used is loaded.
async function openByAddress(address, durable) {
    const [, scheme = '', rest = ''] = split(address);
    if (scheme === 'sqlite')
        return (await import('./sqlite.js')).createSqliteStore(rest, { durable });
    if (scheme === 'clickhouse')
        return (await import('./store.js')).createClickHouseStore(rest);
    return refuse();
}
/**
 * Opens the store that an address names: `sqlite:./consentgate.db`, or `clickhouse:http://127.0.0.1:8123/consentgate`. It
 * drops by itself what it has kept long enough. Throws `ConsentError` for anything else.
 */
async function openStore(address, { keep = {}, durable, log, now } = {}) {
    return withRetention(await openByAddress(address, durable), keep, { log, now });
}

export { toRow as a, toReceipt as b, createBatches as c, anonymizeIp as d, createCollector as e, createMatomoOutlet as f, createPrometheusMetrics as g, openStore as h, readClientAddress as i, readConsent as j, readOptOutSignal as k, toNodeListener as l, openDatabase as o, runTransaction as r, toEvent as t, withOutlet as w };
//# sourceMappingURL=index2.js.map
