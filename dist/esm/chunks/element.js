/**
 * Makes an element. The banner and the placeholders are drawn with this alone, so that a first visit does not
 * download Preact for a handful of elements that never change.
 */
function createElement(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const key in attributes)
        element.setAttribute(key, attributes[key]);
    element.append(...children.filter(Boolean));
    return element;
}
/** Makes a button; the ones that carry an action need no listener of their own. */
function createButton(text, attributes, onClick) {
    const button = createElement('button', { type: 'button', ...attributes }, text);
    if (onClick)
        button.addEventListener('click', onClick);
    return button;
}

export { createButton as a, createElement as c };
//# sourceMappingURL=element.js.map
