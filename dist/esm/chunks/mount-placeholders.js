import { d as describeSignals, c as createElement, i as isLocked, b as createButton, f as fillGap, a as adoptStyles, s as scopeStyles, g as enPlaceholder } from './index3.js';

/** Says who would be contacted and why nothing is shown yet, and lets the visitor load it. */
function createPlaceholder(host, messages, { element, ids, host: contact }) {
    const name = host.config.services.find(({ id }) => ids.includes(id))?.name ?? contact;
    // A yes overrides a signal only if the visitor was told about the signal.
    const signal = describeSignals(host, messages);
    return createElement('div', { role: 'group', 'aria-label': name, lang: messages.lang, dir: messages.dir }, createElement('b', {}, name), createElement('p', {}, fillGap(messages.placeholder, contact || name)), signal && createElement('p', {}, signal), !ids.some((id) => isLocked(id, host)) &&
        createElement('div', { class: 'cg-actions' }, createButton(messages.once, {}, () => host.releaseOnce(element)), createButton(messages.always, {}, () => host.consent.grant(...ids))));
}

/**
 * Style of the placeholders; it arrives with them. `~` is written out by `scopeStyles`. The embed beside a placeholder is
 * out of the way even where a rule of the site like `iframe{display:block}` outdoes `hidden`.
 */
const placeholderStyles = `~.cg-hold{overflow:auto;box-sizing:border-box;max-inline-size:100%;padding:.5rem;border:1px solid var(--cg-line);background:var(--cg-tonal) center/cover;align-content:safe center;text-align:center}
~.cg-hold>div{inline-size:fit-content;max-inline-size:28rem;margin:auto;padding:.75rem;border-radius:var(--cg-radius);background:var(--cg-tonal)}
.cg-hold+[hidden]{display:none!important}
`;

/** What decides where an embed lies and how large it is. */
const layout = 'position inset margin float vertical-align grid-area flex display aspect-ratio'.split(' ');
/**
 * Makes the box that stands in for an embed, right before it and of the same size, so that nothing moves when they
 * change places; `null` for an embed that nobody would see (a 1×1 frame, or one that the site hides).
 */
function createStandIn(element) {
    const style = getComputedStyle(element);
    // None where an ancestor is hidden (a closed tab): then the size is unknown, not small.
    const rect = element.getClientRects()[0];
    if (style.display === 'none' || (rect && (rect.width < 40 || rect.height < 40)))
        return null;
    const box = document.createElement('div');
    box.className = 'cg-hold';
    box.dataset.consentgate = 'placeholder';
    // `style-src` blocks style attributes in markup, not properties set by script (CSP 3, "style-src-attr").
    const look = box.style;
    for (const property of layout)
        look.setProperty(property, style.getPropertyValue(property));
    if (style.display === 'inline')
        look.display = 'inline-block';
    // An embed as wide as its parent follows the window; any other keeps its width.
    look.width = rect && rect.width + 1 < (element.parentElement?.clientWidth ?? 0) ? `${rect.width}px` : '100%';
    if (!rect)
        look.aspectRatio = '16/9';
    else if (!/\d/.test(style.aspectRatio))
        look.height = `${rect.height}px`;
    // A picture of the site's own. One from another origin is not fetched: that would be the contact we prevent.
    const poster = element.getAttribute('data-poster-local');
    const url = new URL(poster ?? '', document.baseURI);
    if (poster && url.origin === location.origin)
        look.backgroundImage = `url("${url.href}")`;
    element.hidden = true;
    element.before(box);
    return box;
}

/** Gives each held embed its placeholder, now and later; returns the function that takes all of them back. */
function mountPlaceholders(host, words) {
    const messages = { ...enPlaceholder, ...words };
    /** `null`: looked at, and not worth a placeholder. */
    const boxes = new Map();
    function release(element) {
        const box = boxes.get(element);
        boxes.delete(element);
        if (!box)
            return;
        box.remove();
        element.hidden = false;
    }
    function draw() {
        const held = host.held();
        for (const element of boxes.keys()) {
            if (!held.some((embed) => embed.element === element))
                release(element);
        }
        for (const embed of held) {
            const { element } = embed;
            if (!boxes.has(element))
                boxes.set(element, createStandIn(element));
            const box = boxes.get(element);
            const placeholder = createPlaceholder(host, messages, embed);
            // Only where it says something else now: a button that is drawn again loses the focus.
            if (box && !box.firstChild?.isEqualNode(placeholder))
                box.replaceChildren(placeholder);
        }
    }
    const undo = [adoptStyles(scopeStyles(placeholderStyles), host.config.nonce), host.subscribe(draw)];
    draw();
    return () => {
        for (const step of undo)
            step();
        for (const element of boxes.keys())
            release(element);
    };
}

export { mountPlaceholders };
//# sourceMappingURL=mount-placeholders.js.map
