/**
 * Makes the opt-out icon that California has beside "Your privacy choices" (Cal. Code Regs. tit. 11, § 7015(b)). An element
 * of the page rather than an address, which `img-src` could forbid; what is drawn stands in the style as well, because a
 * site's `*{all:unset!important}` takes the shape of a path away.
 */
export declare function createOptOutIcon(): SVGSVGElement;
