import { companies } from '/monitor/companies.js';
import { forgetEverything } from '/monitor/forget.js';
import { summarize } from '/monitor/summary.js';

const find = (id) => document.getElementById(id);

/** Makes an element; text is always text, never markup, since it comes from requests. */
const make = (tag, className, ...children) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
};

const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

let entries = [];
let isPlanned = false;

const nameOf = (host) => companies.get(host)?.name ?? host;

const describeChoice = ({ decisions }) => {
  if (!decisions) return 'The visitor came with a stored choice';
  const granted = ['functional', 'analytics', 'marketing'].filter((id) => decisions[id] === 'granted');
  if (granted.length === 3) return 'The visitor accepted everything';
  return granted.length ? `The visitor accepted ${granted.join(' and ')}` : 'The visitor said no';
};

const formatTime = (at) => `${new Date(at).toLocaleTimeString('en-GB')}.${String(at % 1000).padStart(3, '0')}`;

const drawCookies = (names, verb) => names.map((name) => make('span', `cookie ${verb}`, `${verb} ${name}`));

const drawEntry = (entry) => {
  if (entry.type === 'visit' || entry.type === 'choice') {
    const cell = make(
      'td',
      '',
      entry.type === 'visit' ? 'A new visit begins: nothing is stored yet' : describeChoice(entry),
    );
    cell.colSpan = 3;
    return make('tr', `mark ${entry.type}`, make('td', 'time', formatTime(entry.at)), cell);
  }
  const isThird = entry.type === 'request' && entry.party === 'third';
  const who = make('td', '', make('span', 'who', isThird ? nameOf(entry.host) : 'Shop'));
  const what = make('td', 'what');
  const cookies = make('td', '');
  if (entry.type === 'request') {
    what.append(
      make('span', 'kind', entry.kind && entry.kind !== 'empty' ? entry.kind : 'data'),
      ` ${entry.method} `,
      make('code', '', entry.path),
    );
    cookies.append(...drawCookies(entry.set, 'set'), ...drawCookies(entry.sent, 'sent'));
  } else {
    const [one, many] =
      entry.by === 'storage'
        ? ['A key appears in the browser’s storage', 'Keys appear in the browser’s storage']
        : ['A first-party cookie appears', 'First-party cookies appear'];
    what.append(entry.names.length > 1 ? many : one);
    cookies.append(...drawCookies(entry.names, 'new'));
  }
  return make('tr', isThird ? 'third' : 'first', make('td', 'time', formatTime(entry.at)), who, what, cookies);
};

/** One line of a jar: a heading and the names in it, or nothing. */
const drawJar = (title, names) =>
  names.size ? [make('p', 'jar', `${title} `, ...[...names].map((name) => make('span', 'cookie holds', name)))] : [];

const drawParty = (party) => {
  const { name, category } = companies.get(party.host) ?? { name: party.host, category: 'unknown' };
  const jars = [...drawJar('Its own cookies', party.cookies), ...drawJar('Written into the shop', party.written)];
  return make(
    'li',
    party.requests ? 'reached' : '',
    make('h3', '', name, make('span', 'category', category)),
    make('p', 'state', party.requests ? plural(party.requests, 'request') : 'Got nothing'),
    ...(jars.length ? jars : [make('p', 'jar', 'No cookie')]),
  );
};

/** What a script writes in one go is one line. */
const mergeWritten = (some) =>
  some.reduce((merged, entry) => {
    const last = merged.at(-1);
    const isMore =
      entry.type === 'cookie' && last?.type === 'cookie' && last.by === entry.by && entry.at - last.at < 20;
    if (isMore) merged[merged.length - 1] = { ...last, names: [...last.names, entry.name] };
    else merged.push(entry.type === 'cookie' ? { ...entry, names: [entry.name] } : entry);
    return merged;
  }, []);

const draw = () => {
  isPlanned = false;
  const { before, after, choice, parties } = summarize(entries, companies);
  find('before-requests').textContent = String(before.requests);
  find('before-cookies').textContent =
    `${plural(before.cookies, 'cookie or stored key', 'cookies and stored keys')} of third parties`;
  find('before').className = `figure ${before.requests + before.cookies ? 'bad' : 'good'}`;
  find('after-title').textContent = choice ? describeChoice(choice) : 'After the choice';
  find('after-requests').textContent = choice ? String(after.requests) : '–';
  find('after-unit').textContent = choice ? 'third-party requests' : 'no choice yet';
  find('after-cookies').textContent = choice
    ? `to ${plural(after.hosts, 'third party', 'third parties')}, with ${plural(after.cookies, 'cookie or stored key', 'cookies and stored keys')}`
    : 'Open the shop and choose.';
  find('parties').replaceChildren(...parties.map(drawParty));
  const isFirstShown = find('show-first').checked;
  const shown = entries.filter((entry) => isFirstShown || entry.type !== 'request' || entry.party === 'third');
  find('timeline').replaceChildren(...mergeWritten(shown).slice(-400).reverse().map(drawEntry));
  if (!shown.length)
    find('timeline').append(make('tr', 'mark', make('td', '', ''), make('td', '', 'Nothing yet. Open the shop.')));
};

const plan = () => {
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(draw);
};

const source = new EventSource('/monitor/events');
source.addEventListener('open', () => {
  find('line').textContent = 'Live.';
});
source.addEventListener('error', () => {
  find('line').textContent = 'The line is cut; trying again …';
});
source.addEventListener('message', ({ data }) => {
  const entry = JSON.parse(data);
  if (entry.type === 'start') entries = [];
  else if (entry.type === 'statistics') {
    find('stats-count').textContent = String(entry.count);
    if (entry.last)
      find('stats-last').textContent =
        `Last: ${entry.last.kind} of ${entry.last.path}, address kept as ${entry.last.address || 'nothing'}`;
    return;
  } else {
    if (entry.type === 'visit') entries = [];
    entries.push(entry);
    // A choice is told a moment after it was made; the order of the clock is the true one.
    entries.sort((a, b) => a.at - b.at || a.id - b.id);
  }
  plan();
});

find('show-first').addEventListener('change', plan);

find('restart').addEventListener('click', async () => {
  // Open pages of the shop go first: a tracker that still runs would write its cookies anew.
  new BroadcastChannel('demo').postMessage('restart');
  await forgetEverything();
});
plan();
