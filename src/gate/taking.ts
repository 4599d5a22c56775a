/** Attributes that hold style: most have no address. */
export const styles = /^(style|fill|stroke|mask|cursor|clip-path|marker-.*)$/i;

/** Tag and attribute whose address a browser fetches, or tells, by itself. */
export const takes =
  /^((?!(a|area) )\S+ ((?!data-)[^ ]+:)?href|meta content|object data|\S+ (src|(image)?srcset|poster|srcdoc|ping|background|to|from|values))$/i;

/** Elements that may have one, or a text with one. */
export const suspects =
  'style,iframe,[background],[srcset],[imagesrcset],[style*="//"],[src],[ping],[content],[data],[poster],[href]:not(a),set,animate,[fill*="//"],[mask*="//"],[clip-path*="//"],script';

/** What only tells others about the page, search engines for example, fetches nothing. */
export const isAbout = (element: Element): boolean =>
  // In a form it may be a field of that name.
  /^(meta|link)$/.test(element.localName) &&
  element.matches('meta:is([property],[name],[itemprop]),link[itemprop]:not([rel])');

/** Elements that go on asking after they were let through: what plays, or loads when it is scrolled to. */
export const goingOn = 'iframe,embed,object,video,audio,source,[loading=lazy]';
