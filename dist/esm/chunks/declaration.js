import { l as listStored, d as describeReceipt, r as readDateLanguage } from './life.js';
import { s as scopeStyles, b as isolateName, c as namePlace, e as nameLink, f as fillGap, g as fillDate, a as adoptStyles } from './scope.js';
import { l as listServices } from './campaign-cookie.js';
import { a as readConfig } from './index.js';
import './own.js';
import './nearest.js';
import './decide.js';
import './errors.js';
import './storage.js';
import 'js-cookie';
import './find.js';
import '../locales/en.js';

/** Makes the node of a piece. Text stays text; nothing is read as HTML. */
function drawPiece(piece) {
    if (typeof piece === 'string')
        return document.createTextNode(piece);
    const [name, attributes, ...children] = piece;
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (typeof value === 'string')
            element.setAttribute(key, value);
    }
    element.append(...children.filter((child) => child !== false).map(drawPiece));
    return element;
}
/**
 * Makes what stands in the page like what it should be, and touches only what differs: a button that is exchanged for a
 * copy loses the focus, and the settings give it back to the one that was pressed.
 */
function updateNode(old, fresh) {
    if (old.isEqualNode(fresh))
        return;
    const isSame = old.cloneNode(false).isEqualNode(fresh.cloneNode(false));
    if (!isSame || old.nodeType !== 1) {
        old.replaceWith(fresh);
        return;
    }
    const before = [...old.childNodes];
    const after = [...fresh.childNodes];
    after.forEach((node, index) => {
        const place = before[index];
        if (place)
            updateNode(place, node);
        else
            old.appendChild(node);
    });
    for (const rest of before.slice(after.length))
        rest.remove();
}

/**
 * The look of the declaration. It belongs to the site's text, so it takes the site's type and colours: lines and fills
 * are translucent grey, which shows on light and dark pages alike. Lines first, then lines beside their labels, columns where
 * there is room for six of them with "Rechtsgrundlage" in one piece: what counts is the width of the text's column, not of the window. A container says nothing of how wide it would
 * like to be; where a column is as wide as what is in it (`align-items: center`), it would be of no width at all.
 */
const look = `~{container-type:inline-size;contain-intrinsic-inline-size:min(30em,75vw);display:block;margin-block:1.5em;font:inherit;color:inherit;text-align:start;line-height:1.5;overflow-wrap:anywhere}
~ *{box-sizing:border-box;font:inherit;color:inherit;text-align:inherit;text-transform:none;white-space:inherit;letter-spacing:inherit?;float:none}
~ .cg-mine{display:flex;flex-flow:wrap;gap:.75em 1.5em;align-items:center;justify-content:space-between;margin:0 0 1.5em;padding:1em 1.25em;border:1px solid #8888;border-radius:.75em;background:#8881}
~ .cg-mine p{flex:1 1 16em;margin:0}
~ button{display:inline-block;min-block-size:max(2.75em,44px);inline-size:auto;margin:0;padding:.5em 1.25em;border:2px solid;border-radius:.625em;background:none;font-weight:600;text-align:center;cursor:pointer}
~ button:hover{background:#8883}
~ :focus-visible{outline:3px solid;outline-offset:3px}
~ section,~ table,~ caption,~ thead,~ tbody,~ tr,~ th,~ td{display:block;inline-size:auto;margin:0;padding:0;border:0;background:none;vertical-align:top}
~ table,~ section{margin-block:0 2em;border-collapse:collapse}
~ .cg-caption{caption-side:top;margin:0 0 .75em;font-size:1em}
~ .cg-caption b{font-size:1.2em;font-weight:700}
~ .cg-caption>span:last-child{display:block;margin-block-start:.25em}
~ thead,~ .cg-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
~ tr{margin-block-end:.75em;padding:1em 1.25em;border:1px solid #8888;border-radius:.75em}
~ tr:nth-child(n){background:none}
~ th{font-weight:400}
~ th b{font-weight:700;overflow-wrap:anywhere}
~ td{margin-block-start:.75em}
~ .cg-label{display:block;font-size:.875em;font-weight:700}
~ p{margin:0}
~ ul{margin:0;padding:0;list-style:none}
~ ul li{margin:0;padding:0}
~ ul li::before,~ ul li::marker{content:none}
~ li+li{margin-block-start:.25em}
~ code{padding:.1em .3em;border-radius:.3em;background:#8882;font-family:ui-monospace,monospace;font-size:.875em;overflow-wrap:anywhere}
~ code+span{display:inline-block}
~ a{display:inline-block;min-block-size:1.7em;text-decoration:underline;overflow-wrap:anywhere}
~ .cg-state{display:inline-block;margin-inline-start:.6em;padding:.1em .7em;border:1px solid;border-radius:2em;font-size:.875em;font-weight:600}
~ .cg-state::before{content:"";display:inline-block;vertical-align:-.08em;inline-size:.6em;block-size:.6em;margin-inline-end:.45em;border:2px solid;border-radius:50%}
~ .cg-granted::before{background:currentColor}
@container (min-width:34em) and (max-width:65.99em){~ td{display:grid;grid-template-columns:10em minmax(0,1fr);column-gap:1em;align-items:baseline}~ td>:nth-child(n+2){grid-column:2}~ .cg-label{grid-row:1/span 4}}
@container (min-width:66em){~ table{display:table;inline-size:100%;table-layout:fixed}~ caption{display:table-caption}~ thead{display:table-header-group;position:static;clip-path:none;white-space:normal}~ tbody{display:table-row-group}~ tr{display:table-row;border:0;border-radius:0}~ thead th:nth-child(5){inline-size:25%}~ thead th:nth-child(2){inline-size:14%}~ thead th:nth-child(3){inline-size:13.5%}~ th,~ td{display:table-cell;margin:0;padding:.75em 1em .75em 0;border-block-end:1px solid #8888;font-size:.9375em;overflow-wrap:break-word;hyphens:auto}~[dir=rtl] :is(th,td){padding:.75em 0 .75em 1em}~ thead th{padding-block:.5em;border-block-end:2px solid;font-size:.875em;font-weight:700}~ .cg-label{display:none}}
@media print{~ .cg-mine button{display:none}~ tr{break-inside:avoid}}
@media (forced-colors:active){~ .cg-granted::before{background:CanvasText;forced-color-adjust:none}}
`;
/** The style sheet of the declaration, with the weight to hold against the site's own rules. */
const declarationStyles = scopeStyles(look, '.cg-declaration:not(#a#a)');

/** Words of the regulation for the points of Art. 6(1) GDPR that a service can rest on. */
const points = { a: 'basisConsent', b: 'basisContract', c: 'basisObligation', f: 'basisInterests' };
/** On which ground a service may work: the site's own word, else what follows from how it asks, else the catalogue's. */
function describeBasis({ own, known }, { mode, exempt }, messages) {
    const text = known.legalBasis ?? '';
    const isAsked = known.category !== 'necessary' && mode === 'opt-in' && !exempt.includes(known.category);
    // Who asks first does so because consent is the ground (ePrivacy Directive Art. 5(3)), whatever others use it on.
    if (isAsked && !('legalBasis' in own))
        return messages.basisConsent;
    const [, point] = /\b6\s*\(1\)\s*\(([abcf])\)/i.exec(text) ?? [];
    if (point)
        return messages[points[point.toLowerCase()]];
    return text || (known.category === 'necessary' ? messages.basisNecessary : messages.notStated);
}

/** English words in a page that speaks another language say so (WCAG 3.1.2). */
const mark = (text, { known }, { lang }) => lang !== 'en' && text && known.english?.includes(text) ? 'en' : undefined;
/** Is the site itself the one who receives the data? Then there is no company to name. */
const isSite = ({ known }) => known.isSite === true;
const nameVendor = (entry, messages) => {
    const { vendor: name, country } = entry.known;
    if (isSite(entry))
        return messages.ownSite;
    if (!name)
        return messages.notStated;
    const vendor = isolateName(name, messages);
    return country ? `${vendor} (${namePlace(country, messages)})` : vendor;
};
const list = (texts, lang) => texts.length > 1
    ? ['ul', { lang }, ...texts.map((text) => ['li', {}, text])]
    : ['p', { lang }, texts[0] ?? ''];
/** A fact of the catalogue or the site's own, or that nobody has told. */
function describeList(entry, key, messages) {
    const texts = entry.known[key];
    if (!texts[0])
        return ['p', {}, messages.notStated];
    return list(texts, mark(texts[0], entry, messages));
}
/** A long name may end its line behind a word, and not inside of one. */
const breakName = (name) => name
    .replace(/[^/_][/_]+(?=.)/g, '$& ')
    .split(' ')
    .flatMap((part, index) => (index ? [['wbr', {}], part] : [part]));
function describeStored({ known }, messages) {
    if (!known.stored[0])
        return ['p', {}, messages.nothingStored];
    return [
        'ul',
        {},
        ...listStored(known.stored, messages).map(([name, life]) => ['li', {}, ['code', { dir: 'ltr' }, ...breakName(name)], ' ', ['span', {}, life]]),
    ];
}
function describeRecipients(entry, messages) {
    const { transfer = '', retention = '' } = entry.known;
    const line = (message, value) => {
        const lang = mark(value, entry, messages);
        const [before = '', after = ''] = message.split('{}');
        return ['p', {}, before, lang ? ['span', { lang }, value] : value, after];
    };
    return [
        ['p', {}, nameVendor(entry, messages)],
        ...(transfer ? [line(messages.transferTo, namePlace(transfer, messages))] : []),
        ...(retention ? [line(messages.retention, retention)] : []),
    ];
}
function describeLinks(entry, messages) {
    const { known } = entry;
    const name = isolateName(isSite(entry) ? known.name : known.vendor || known.name, messages);
    const links = (urls, text) => urls.map((href) => {
        const words = nameLink(fillGap(text, name), href, urls);
        const attributes = { href, target: '_blank', rel: 'noopener noreferrer' };
        return ['p', {}, ['a', attributes, words, ['span', { class: 'cg-hidden' }, ` ${messages.newWindow}`]]];
    });
    return [...links(known.policyUrls, messages.vendorPolicy), ...links(known.optOutUrls, messages.optOut)];
}
/** Whether something is on for this visitor, as a word with a sign that does not need colour; nothing on a server. */
function describeChoice(id, { choice }, messages) {
    const state = choice?.of(id);
    // The blank is for the ear: "Statistics", then "Allowed".
    return state ? [' ', ['span', { class: `cg-state cg-${state}` }, messages[state]]] : [];
}
/** One service as a row. Roles are written out: a table that is laid out as cards on a phone stays one for a screen reader. */
function createRow(entry, facts, messages) {
    const { known } = entry;
    const basis = describeBasis(entry, facts, messages);
    const differs = facts.choice && facts.choice.of(known.id) !== facts.choice.of(known.category);
    const cell = (label, ...content) => [
        'td',
        { role: 'cell' },
        // What the column is called, for the eye only, where the columns have become lines.
        ['span', { class: 'cg-label', 'aria-hidden': 'true' }, label],
        ...content,
    ];
    return [
        'tr',
        { role: 'row' },
        [
            'th',
            { role: 'rowheader', scope: 'row' },
            ['b', {}, known.name],
            ...(differs ? describeChoice(known.id, facts, messages) : []),
            ...describeLinks(entry, messages),
        ],
        cell(messages.purpose, describeList(entry, 'purposes', messages)),
        cell(messages.legalBasis, ['p', { lang: mark(basis, entry, messages) }, basis]),
        cell(messages.data, describeList(entry, 'data', messages)),
        cell(messages.stored, describeStored(entry, messages)),
        cell(messages.recipients, ...describeRecipients(entry, messages)),
    ];
}

/** A name as it stands by itself: the words for categories are those of a sentence. */
const capitalize = (name, lang) => name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
function createTable(id, facts, messages) {
    const isNecessary = id === 'necessary';
    const entries = facts.services.filter(({ known }) => known.category === id);
    if (isNecessary)
        entries.push(describeOwn(facts, messages));
    const name = isNecessary ? messages.necessary : capitalize(messages.names[id] ?? id, messages.lang);
    const caption = [
        ['b', {}, name],
        ...(isNecessary ? [] : describeChoice(id, facts, messages)),
        ...(messages.purposes[id] ? [['span', {}, ` ${messages.purposes[id]}`]] : []),
    ];
    if (!entries[0])
        return ['section', {}, ['p', { class: 'cg-caption' }, ...caption], ['p', {}, messages.noServices]];
    const { service, purpose, legalBasis, data, stored, recipients } = messages;
    return [
        'table',
        { role: 'table' },
        ['caption', { class: 'cg-caption' }, ...caption],
        [
            'thead',
            { role: 'rowgroup' },
            [
                'tr',
                { role: 'row' },
                ...[service, purpose, legalBasis, data, stored, recipients].map((label) => ['th', { role: 'columnheader', scope: 'col' }, label]),
            ],
        ],
        ['tbody', { role: 'rowgroup' }, ...entries.map((entry) => createRow(entry, facts, messages))],
    ];
}
/** What the visitor has chosen, and the button to change it. */
function createChoice({ choice }, messages) {
    const answered = choice?.answered;
    const sentences = answered
        ? [
            fillDate(messages.answered, answered.time, answered.lang, { dateStyle: 'long', timeStyle: 'short' }),
            fillDate(messages.validUntil, answered.until, answered.lang, { dateStyle: 'long' }),
            fillGap(messages.receipt, answered.receipt),
        ]
        : [messages.noChoice];
    return [
        'div',
        { class: 'cg-mine' },
        choice !== undefined && ['p', {}, sentences.join(' ')],
        ['button', { type: 'button', class: 'cg-tonal', 'data-consent-action': 'open-preferences' }, messages.change],
    ];
}
/** Our own cookie, with what it is for. */
const describeOwn = ({ cookie }, messages) => {
    const { ownPurpose, ownData } = messages;
    const known = describeReceipt(messages, cookie.name, cookie.days);
    return { own: known, known: { ...known, purposes: [ownPurpose], data: [ownData] } };
};
/** The declaration: what the visitor chose, and a table per category. */
function createDeclaration(facts, messages) {
    const ids = ['necessary', ...facts.categories.filter((id) => id !== 'necessary')];
    return [
        'div',
        { class: 'cg-declaration', lang: messages.lang, dir: messages.dir },
        createChoice(facts, messages),
        ...ids.map((id) => createTable(id, facts, messages)),
    ];
}

/** The elements that a site has put where the declaration should stand. */
const declarationSelector = '[data-consentgate=declaration]';
/** Draws the declaration into every element that waits for one, now and on each change. */
function mountDeclaration(host, messages) {
    function readFacts() {
        const receipt = host.consent.receipt();
        const decisions = host.consent.decisions();
        const { categories, mode, exempt, cookie } = host;
        return {
            categories,
            mode,
            exempt,
            cookie,
            services: host.services().map((own) => ({ own, known: host.describe(own) })),
            choice: {
                of: (id) => decisions[id]?.choice,
                answered: receipt && {
                    time: receipt.time,
                    until: receipt.time + cookie.days * 86_400,
                    receipt: receipt.id,
                    lang: readDateLanguage(messages.lang),
                },
            },
        };
    }
    function update() {
        const piece = createDeclaration(readFacts(), messages);
        for (const element of document.querySelectorAll(declarationSelector)) {
            const fresh = drawPiece(piece);
            // What a server has drawn stands there already, with the words that do not depend on the visitor.
            const old = element.matches('.cg-declaration') ? element : element.querySelector('.cg-declaration');
            if (!old)
                element.replaceChildren(fresh);
            else if (old === element)
                updateChildren(old, fresh);
            else
                updateNode(old, fresh);
        }
    }
    const undo = [adoptStyles(declarationStyles, host.nonce), host.subscribe(update)];
    update();
    return {
        update,
        destroy() {
            for (const step of undo)
                step();
        },
    };
}
/** The same, where the element itself has to stay: it carries the site's own attributes. */
function updateChildren(old, fresh) {
    const copy = old.cloneNode(false);
    copy.textContent = '';
    copy.append(...fresh.childNodes);
    updateNode(old, copy);
}

/** Draws the declaration where the page has a place for it. */
async function mountDeclarationPart(inside, messages, describe) {
    const { api, store, signal, subscribe } = inside;
    const config = readConfig(inside);
    // It may stand below the script that has brought us here.
    if (document.readyState === 'loading')
        await new Promise((go) => document.addEventListener('DOMContentLoaded', go));
    const { categories, mode, exempt, cookieName, expiresDays, nonce } = config;
    const declaration = mountDeclaration({
        ...{ categories, mode, exempt, nonce, describe, subscribe },
        cookie: { name: cookieName, days: +expiresDays },
        consent: api,
        services: () => listServices(config.services.map((service) => ({ ...service, ...store.subjects[service.id] })), config),
    }, messages);
    signal.addEventListener('abort', declaration.destroy);
    return declaration;
}

export { mountDeclarationPart };
//# sourceMappingURL=declaration.js.map
