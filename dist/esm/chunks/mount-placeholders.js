import { enPlaceholder } from '../locales/en.js';
import { m as mergeWords } from './merge.js';
import { c as createElement, a as createButton } from './element.js';
import { d as describeSignals, k as findLock, f as fillGap, n as nameCategories, a as adoptStyles, s as scopeStyles, m as holdScope } from './scope.js';
import { n as nameService } from './name-service.js';
import { b as baseStyles } from './index3.js';

/** Where the embed would load from, or `''`: what stands in its own markup (`srcdoc`) comes from the site. */
function readHost(element) {
    try {
        const address = element.getAttribute('data-src') ?? element.getAttribute('data-data') ?? '';
        return address && new URL(address, document.baseURI).host;
    }
    catch {
        return '';
    }
}
/** What would have to be granted: its service, else the categories. Of alternatives the first, and nothing that is to be denied. */
function readIds(element) {
    const { consent = '', service } = element.dataset;
    return service ? [service] : (consent.replace(/![^\s|]*(\s*\|\s*)?|\s*\|\s*\S+/g, '').match(/[\w-]+/g) ?? []);
}
/** Completes what is known of a held embed. */
const describeHeld = ({ element, ids, host }) => ({
    element,
    ids: ids ?? readIds(element),
    host: host ?? readHost(element),
});
/** Would a yes load it? What runs for want of one has nothing to offer. */
const isOffered = (embed) => !!describeHeld(embed).ids[0];

/** What all rules for our boxes name. */
const boxClass = '.cg-hold';
/**
 * Has our boxes look in a shadow root as in the page, whose sheets end there: a component that draws its own frame
 * (`<lite-youtube>`) would show bare words. The sheets are the same objects; themes are custom properties of the page's
 * root, which come in by themselves. `lent` keeps, for each root, what takes them back.
 */
function lendStyles(element, lent) {
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot) || lent.has(root))
        return;
    try {
        const ours = document.adoptedStyleSheets.filter(({ cssRules }) => [...cssRules].some(({ cssText }) => cssText.includes(boxClass)));
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...ours];
        lent.set(root, () => {
            root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !ours.includes(sheet));
        });
    }
    catch {
        // Safari before 16.4 has elements instead (sheet.ts).
        const copies = [...document.head.querySelectorAll('style')]
            .filter(({ textContent }) => textContent?.includes(boxClass))
            .map((style) => style.cloneNode(true));
        root.append(...copies);
        lent.set(root, () => {
            for (const copy of copies)
                copy.remove();
        });
    }
}

/** Says whose content is not there and why, and who would be contacted; and lets the visitor load it. */
function createPlaceholder(host, messages, { element, ids, host: contact }, onLoad) {
    const service = host.config.services.find(({ id }) => ids.includes(id));
    // What stands in the page's own markup (`srcdoc`) has no host; whoever made the page may have named it.
    const title = element.getAttribute('title') ?? '';
    const name = service ? nameService(service) : contact || title || location.host;
    const categories = service?.category ? [service.category] : ids;
    // A yes overrides a signal only if the visitor was told about the signal.
    const signal = describeSignals(host, messages);
    const act = (run) => () => {
        onLoad(name);
        run();
    };
    return createElement('div', {
        class: 'cg-part',
        role: 'group',
        // Of two films of one service each has its own.
        'aria-label': title && title !== name ? `${name}: ${title}` : name,
        lang: messages.lang,
        dir: messages.dir,
    }, createElement('b', {}, fillGap(messages.from, name)), createElement('p', {}, 
    // Of whom nobody knows the address it cannot be said that they get the visitor's.
    `${fillGap(messages.held, nameCategories(categories, messages))} ${contact || service ? fillGap(messages.placeholder, contact || name) : ''}`.trim()), signal && createElement('p', {}, signal), !ids.some((id) => findLock(id, host)) &&
        createElement('div', { class: 'cg-actions' }, createButton(messages.once, {}, act(() => host.releaseOnce(element))), createButton(messages.always, {}, act(() => host.consent.grant(...ids)))));
}

/**
 * Style of the placeholders; it arrives with them. `~` and `?` are written out by `scopeStyles`. The embed beside a
 * placeholder is out of the way even where a rule of the site like `iframe{display:block}` outdoes `hidden`. In a small
 * embed there is less air, so that both buttons are in view; in a tiny one they come before the words, or beside them
 * where it is wide, and in a low one before the name.
 */
const placeholderStyles = `${baseStyles}~{overflow:auto;box-sizing:border-box;max-inline-size:100%;padding:.5em;border:1px solid var(--_line);border-radius:calc(var(--_radius)*.75);background:var(--_tonal) center/cover;align-content:safe center;text-align:center}
~ .cg-part{inline-size:fit-content;max-inline-size:30em;margin:auto;padding:1em 1.2em;border-radius:calc(var(--_radius)*.75);background:var(--_tonal)}
~ b{font-family:var(--_heading);font-weight:650}
~ .cg-actions{justify-content:center}
~ .cg-part button{flex:1 1 8.5em;max-inline-size:11em}
~.cg-small{padding:0}
~.cg-small .cg-part{padding:.3em .4em;font-size:max(.875rem,.875em);line-height:1.4?}
~.cg-small p{margin-block-start:.2em?}
~.cg-small .cg-actions{margin-block-start:.5em}
~.cg-small .cg-part button{flex:1 1 7em;min-block-size:3.15em}
~.cg-tiny{scrollbar-width:thin}
~.cg-tiny .cg-part{display:flex;flex-flow:wrap;align-items:center;column-gap:.6em;inline-size:auto;max-inline-size:none;margin:0;padding:.2em .3em;font-size:max(.8125rem,.8125em);line-height:1.2?}
~.cg-tiny p{order:1;flex:1 1 20em}
~.cg-tiny b{flex:1 0 100%;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
~.cg-tiny .cg-actions{flex:1 1 16em;gap:.25em;margin-block-start:.2em}
~.cg-tiny .cg-part button{flex:1 1 5em;min-block-size:3.4em;padding:.1em .3em}
~.cg-low b{order:1}
~.cg-low .cg-part{font-size:max(.75rem,.75em)}
~.cg-low .cg-part button{min-block-size:24px}
@media print{~ .cg-actions{display:none}}
.cg-hold+[hidden]{display:none}
`;

/** What decides where an embed lies and how large it is. */
const layout = 'position inset margin float vertical-align grid-area flex display aspect-ratio max-width'.split(' ');
/** An embed may be larger than its place by its own edge (a frame's is 2 px on each side); by more than this, in pixels, it is no edge. */
const edge = 9;
/** What it takes up in the page, which a transform of its own, or of something around it, does not change. */
function readSize(element) {
    const { width, height } = element.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = element;
    // That is whole pixels; what is drawn as large as it is laid out can be told to the fraction.
    return Math.abs(width - offsetWidth) < 1 && Math.abs(height - offsetHeight) < 1
        ? { width, height }
        : { width: offsetWidth, height: offsetHeight };
}
/**
 * The size that an embed will have; none in something hidden (a closed tab): then it is unknown, not small. Firefox lays out as
 * text, which has no width and height, an `<object>` or `<embed>` whose address is missing.
 */
function measure(element) {
    const { style } = element;
    const { display } = style;
    const priority = style.getPropertyPriority('display');
    const isText = element.matches('object,embed') && getComputedStyle(element).display === 'inline';
    if (isText)
        style.setProperty('display', 'inline-block', 'important');
    const size = element.getClientRects()[0] && readSize(element);
    if (isText)
        style.setProperty('display', display, priority);
    return size;
}
/** How wide the place is that an element has; what is inline (a `<span>`, a component without a style) has no width itself. */
function readRoom(element) {
    const parent = element.parentElement ?? element.parentNode?.host;
    return parent ? parent.clientWidth || readRoom(parent) : 0;
}
/** The ratio of its attributes, or that of most films. */
function readRatio(element) {
    const [width, height] = ['width', 'height'].map((name) => Number(element.getAttribute(name)));
    return width && height ? `${width}/${height}` : '16/9';
}
/**
 * Makes the box that stands in for an embed, right before it and of the same size, so that nothing moves when they
 * change places; `null` for an embed that nobody would see (a 1×1 frame, or one that the site hides).
 */
function createStandIn(element) {
    const style = getComputedStyle(element);
    const rect = measure(element);
    const isSmall = !!rect && (rect.width < 40 || rect.height < 40);
    // The place of a button is empty as long as the script is not there that fills it.
    const isWidget = !element.matches('audio,video,object,iframe,embed');
    if (style.display === 'none' || (isSmall && !isWidget))
        return null;
    const box = document.createElement('div');
    // (No container query: containment would take its width from a box that is as wide as what is in it.)
    box.className = `cg-hold${rect && rect.height < 240 ? ' cg-small' : ''}${rect && rect.height < 76 ? ' cg-low' : ''}`;
    box.dataset.consentgate = 'placeholder';
    // `style-src` blocks style attributes in markup, not properties set by script (CSP 3, "style-src-attr").
    // Important, so that a rule of the site for everything (`div{display:none!important}`) moves nothing.
    const look = (property, value) => box.style.setProperty(property, value, 'important');
    for (const property of layout)
        look(property, style.getPropertyValue(property));
    // Moved to the middle by it, or made small; what comes in by a movement is not where it will be.
    if (style.transitionDuration === '0s' && style.animationName === 'none') {
        look('transform', style.transform);
        look('transform-origin', style.transformOrigin);
    }
    if (style.display === 'inline')
        look('display', 'inline-block');
    // An embed as wide as its parent follows the window; any other keeps its width.
    const isNarrow = rect && !isSmall && rect.width + 1 < readRoom(element);
    look('width', isNarrow ? `${rect.width}px` : '100%');
    const hasRatio = /\d/.test(style.aspectRatio);
    // One that fills a box which has its height from its padding goes on filling it when the window turns.
    const frame = style.position === 'absolute' && element.offsetParent;
    const rest = rect && !isSmall && frame ? Math.round(rect.height - frame.clientHeight) : edge;
    if (!rect && !isWidget)
        look('aspect-ratio', readRatio(element));
    else if (Math.abs(rest) < edge)
        look('height', `calc(100% + ${rest}px)`);
    else if (rect && !isSmall && !hasRatio)
        look('height', `${rect.height}px`);
    // A picture of the site's own. One from another origin is not fetched: that would be the contact we prevent.
    const poster = element.getAttribute('data-poster-local');
    const url = new URL(poster ?? '', document.baseURI);
    if (poster && url.origin === location.origin)
        look('background-image', `url("${url.href}")`);
    element.hidden = true;
    element.before(box);
    // A parent that is as wide as what is in it (an inline block, a cell) had its width from the embed.
    const readRest = () => (rect && !isSmall ? rect.width - readSize(box).width : 0);
    const over = readRest();
    if (over)
        look('width', Math.abs(over) < edge && !isNarrow ? `calc(100% + ${over}px)` : `${rect?.width}px`);
    // Beside a long text a box gives way further than a frame does.
    if (Math.abs(readRest()) >= 1)
        look('flex-shrink', '0');
    // The ratio of an embed is that of what is inside its edge (2 px, if the site says nothing), and a height may outdo it.
    if (rect && !isSmall && hasRatio)
        look('aspect-ratio', `${readSize(box).width}/${rect.height}`);
    return box;
}

/** Gives each held embed its placeholder, now and later; returns the function that takes all of them back. */
function mountPlaceholders(host, words) {
    const messages = mergeWords(enPlaceholder, words);
    /** `null`: looked at, and not worth a placeholder. */
    const boxes = new Map();
    /** Shadow roots that have our sheets. */
    const lent = new Map();
    /** Outside of the boxes, which are gone when there is something to say. */
    const status = createElement('p', { class: 'cg-status', role: 'status', lang: messages.lang });
    const announce = (name) => {
        host.root().append(status);
        setTimeout(() => {
            status.textContent = fillGap(messages.loading, name);
        }, 150);
    };
    function release(element) {
        const box = boxes.get(element);
        boxes.delete(element);
        if (!box)
            return;
        const hadFocus = box.contains(box.getRootNode().activeElement);
        box.remove();
        element.hidden = false;
        if (!hadFocus)
            return;
        // Whoever pressed the button goes on where the content is now.
        const focus = () => document.activeElement === document.body && element.focus();
        focus();
        // Chromium takes the focus out of a frame that goes to another document.
        element.addEventListener('load', focus, { once: true });
    }
    function draw() {
        const held = host.held().filter(isOffered);
        for (const element of boxes.keys()) {
            if (!held.some((embed) => embed.element === element))
                release(element);
        }
        for (const embed of held) {
            const { element } = embed;
            if (!boxes.has(element))
                boxes.set(element, createStandIn(element));
            const box = boxes.get(element);
            if (box && isElsewhere(element))
                element.before(box);
            if (box)
                lendStyles(box, lent);
            const placeholder = createPlaceholder(host, messages, describeHeld(embed), announce);
            // Only where it says something else now: a button that is drawn again loses the focus.
            if (!box || box.firstChild?.isEqualNode(placeholder))
                continue;
            box.replaceChildren(placeholder);
            // Where not all of it has room, there is less air, for larger text and longer words as well; where that is not enough,
            // the buttons are in view, and the words are scrolled to.
            const isFull = () => box.scrollHeight > box.clientHeight;
            if (isFull())
                box.classList.add('cg-small');
            box.classList.toggle('cg-tiny', isFull());
        }
    }
    /** Applications take out, put back and move what they have made, and know nothing of what we have put before it. */
    const isOutdated = () => {
        // Two services may want the same place.
        const held = [
            ...new Set(host
                .held()
                .filter(isOffered)
                .map(({ element }) => element)),
        ];
        return held.length !== boxes.size || held.some((element) => !boxes.has(element) || isElsewhere(element));
    };
    const isElsewhere = (element) => {
        const box = boxes.get(element);
        return box && box.nextElementSibling !== element;
    };
    let isWaiting = false;
    const observer = new MutationObserver(() => {
        if (isWaiting)
            return;
        isWaiting = true;
        // Once for each picture that the visitor sees, and not for each change.
        requestAnimationFrame(() => {
            isWaiting = false;
            if (isOutdated())
                draw();
        });
    });
    observer.observe(document, { childList: true, subtree: true });
    const undo = [
        () => observer.disconnect(),
        adoptStyles(scopeStyles(placeholderStyles, holdScope), host.config.nonce),
        host.subscribe(draw),
    ];
    draw();
    return () => {
        for (const step of [...undo, ...lent.values()])
            step();
        status.remove();
        for (const element of boxes.keys())
            release(element);
    };
}

export { mountPlaceholders };
//# sourceMappingURL=mount-placeholders.js.map
