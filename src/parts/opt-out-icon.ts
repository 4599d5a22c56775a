/** Blue and white as the regulation shows it, on whatever the site's own colours are. */
const fill = (colour: string) => `fill:${colour}`;
const stroke = (colour: string) => `fill:none;stroke:${colour};stroke-width:1.3;stroke-linecap:round`;

/** A capsule, white where the tick is and blue where the cross is. */
const shapes = [
  ['M7 0h16a7 7 0 0 1 0 14H7A7 7 0 0 1 7 0', fill('#06f')],
  ['M7 1.2h10.3l-3.1 11.6H7A5.8 5.8 0 0 1 7 1.2', fill('#fff')],
  ['M5.3 7.4l2.6 2.2 4-4.9', stroke('#06f')],
  ['M19 4.5l5 5m0-5l-5 5', stroke('#fff')],
];

/**
 * Makes the opt-out icon that California has beside "Your privacy choices" (Cal. Code Regs. tit. 11, § 7015(b)). An element
 * of the page rather than an address, which `img-src` could forbid; what is drawn stands in the style as well, because a
 * site's `*{all:unset!important}` takes the shape of a path away.
 */
export function createOptOutIcon(): SVGSVGElement {
  const create = <N extends 'svg' | 'path'>(name: N, look: string) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElementTagNameMap[N];
    element.style.cssText = `all:revert;${look};`.replace(/;/g, '!important;');
    return element;
  };
  const icon = create(
    'svg',
    'display:inline-block;width:2.15em;height:1em;margin-inline-end:.5em;vertical-align:-.1em',
  );
  icon.setAttribute('viewBox', '0 0 30 14');
  icon.setAttribute('aria-hidden', 'true');
  for (const [d = '', look] of shapes) {
    const path = create('path', `d:path("${d}");${look}`);
    path.setAttribute('d', d);
    icon.append(path);
  }
  return icon;
}
