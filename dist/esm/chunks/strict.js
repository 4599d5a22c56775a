import { a as readConfig, t as tellEvent, b as createPolicy, d as readOurs, e as enReload } from './index.js';
import { m as mergeWords } from './merge.js';
import './nearest.js';
import './decide.js';
import './errors.js';
import './storage.js';
import 'js-cookie';
import './find.js';
import '../locales/en.js';

/* What a visitor would miss after a reload: where they were, and what they had typed. */
const key = 'consentgate:page';
/** Never kept: secrets (a password may be shown as text), cards, files, and what the page itself filled in. */
const kept = ':is(input,textarea,select):not([type=password],[type=file],[type=hidden],[type=submit],[type=button],[autocomplete*=password i],[autocomplete*=one-time i],[autocomplete*=cc- i])';
const readFields = () => [...document.querySelectorAll(kept)].filter((field) => !field.closest('#consentgate-root'));
/** Keeps scroll position and form fields for the next load of this address, in this tab. */
function keepPage() {
    const fields = readFields().map(({ value, checked, name, id, multiple, options }) => [
        name || id,
        value,
        checked,
        ...(multiple && options ? [[...options].map(({ selected }) => selected)] : []),
    ]);
    try {
        sessionStorage.setItem(key, JSON.stringify([location.href, scrollX, scrollY, fields]));
    }
    catch {
        // No storage: the page comes back as it is served.
    }
}
/** Puts back what was kept, once. */
function restorePage() {
    let state;
    try {
        state = JSON.parse(sessionStorage.getItem(key) ?? 'null');
        sessionStorage.removeItem(key);
    }
    catch {
        return;
    }
    if (!Array.isArray(state) || state[0] !== location.href)
        return;
    const [, x, y, fields] = state;
    const restore = () => {
        for (const field of readFields()) {
            // By name and not by place: what the yes has let in may have put a form of its own before the others.
            const at = fields.findIndex(([name]) => name === (field.name || field.id));
            if (at < 0)
                continue;
            const [[, value, checked, chosen]] = fields.splice(at, 1);
            const isChosen = chosen?.every((one, at) => field.options[at]?.selected === one) ?? true;
            if (field.value === value && field.checked === checked && isChosen)
                continue;
            // Of a list with several choices the value is only the first.
            if (chosen)
                [...field.options].forEach((option, at) => {
                    option.selected = !!chosen[at];
                });
            else
                field.value = value;
            if (checked !== undefined && checked !== null)
                field.checked = checked;
            // Frameworks keep the value of a field for themselves.
            for (const type of ['input', 'change'])
                field.dispatchEvent(new Event(type, { bubbles: true }));
        }
        scrollTo(x, y);
    };
    if (document.readyState === 'complete')
        restore();
    else
        addEventListener('load', restore, { once: true });
}

/** Like the reopen control: no sheet takes it away, the banner's own, which sets everything back, no more than the site's. */
const style = (element, css) => {
    element.style.cssText = css.replace(/;/g, '!important;');
};
/** The line of configuration that lets a host through. */
const toCure = (host) => `data-allow="${host}"`;
/**
 * Widens the policy after a grant, by the only way there is (CSP 3): a new load of the page. `fetchWords` brings what is said
 * of it in the page's language.
 */
function mountStrict(inside, fetchWords) {
    const { store, subscribe, root, config, raw } = inside;
    const { reload } = readConfig(inside);
    const told = new Set();
    const toSources = (policy) => policy.split(/[ ;]/);
    /** What may be let through by now. */
    const readSources = () => toSources(createPolicy([...config.allow, ...readOurs(raw)], Object.values(store.subjects).filter(({ id }) => store.allows(undefined, id))));
    /** What is let through: all policies together, since a withdrawal puts a narrower one on top (vendor/policy.ts). */
    const readInForce = () => {
        const [first = [], ...further] = [
            ...document.querySelectorAll(`meta[http-equiv=Content-Security-Policy][content^="default-src 'unsafe"]`),
        ].map(({ content }) => toSources(content));
        return first.filter((source) => further.every((sources) => sources.includes(source)));
    };
    let isAsked = false;
    const renew = () => {
        keepPage();
        location.reload();
    };
    const findWords = async () => {
        // A grant waits for no words longer than that: English is here.
        const late = new Promise((go) => setTimeout(go, 1000, { lang: 'en', dir: 'ltr' }));
        return mergeWords(enReload, await Promise.race([fetchWords(), late]));
    };
    const announce = (text, { lang, dir }) => {
        const line = Object.assign(document.createElement('p'), { className: 'cg-reload', lang, dir });
        line.setAttribute('role', 'status');
        // In view, wherever the visitor has scrolled to, and clear of the reopen control.
        style(line, 'position:fixed;inset:auto 1rem 4.5rem;z-index:2147483647;inline-size:fit-content;max-inline-size:100%;box-sizing:border-box;margin:0 auto;padding:.6rem 1rem;font:1rem/1.5 system-ui;color-scheme:light dark;color:var(--cg-text,CanvasText);background:var(--cg-surface,Canvas);border:1px solid;border-radius:.5rem;');
        root().append(line);
        // A status line that is born with text stays silent (WCAG 4.1.3).
        setTimeout(() => line.prepend(text), 50);
        return line;
    };
    const explain = (host, address, how = '') => {
        if (told.has(host))
            return;
        told.add(host);
        console.info(`consentgate: held ${address}${how} because block is "strict"; ${toCure(host)} or a service with this host lets it through`);
    };
    /** What the guard has held of a host that is no service's never gets as far as the policy. */
    const explainHeld = ({ service = '', address, ...marks }) => {
        if (service && !store.subjects[service])
            explain(service, address ?? Object.values(marks).find((text) => text?.includes(service)) ?? service, ',');
    };
    restorePage();
    for (const { dataset } of document.querySelectorAll('[data-service]'))
        explainHeld(dataset);
    document.addEventListener('consentgate:blocked', ({ detail }) => detail.cure || explainHeld(detail), inside);
    subscribe(() => {
        const sources = readInForce();
        if (isAsked || reload === 'never' || readSources().every((source) => sources.includes(source)))
            return;
        isAsked = true;
        findWords().then((words) => {
            if (reload === 'ask') {
                const button = document.createElement('button');
                button.textContent = words.reload;
                style(button, 'font:inherit;min-block-size:44px;padding:0 1rem;');
                button.addEventListener('click', renew);
                announce(`${words.reloadLater} `, words).append(button);
            }
            else {
                announce(words.reloading, words);
                // What was said shall be heard, and the click that granted be seen.
                setTimeout(renew, 300);
            }
        });
    });
    return {
        report({ blockedURI, effectiveDirective, sourceFile, lineNumber, disposition }) {
            let host;
            try {
                ({ host } = new URL(blockedURI));
            }
            catch {
                return;
            }
            // What has been granted waits for the next load; what is in force has been held by a policy of the site's own.
            if (disposition !== 'enforce' || !host || [...readSources(), ...readInForce()].includes(host))
                return;
            tellEvent('blocked', {
                service: host,
                address: blockedURI,
                directive: effectiveDirective,
                source: sourceFile,
                cure: toCure(host),
            });
            const place = sourceFile ? ` asked for by ${sourceFile}:${lineNumber},` : '';
            explain(host, blockedURI, ` (${effectiveDirective}),${place}`);
        },
    };
}

export { mountStrict };
//# sourceMappingURL=strict.js.map
