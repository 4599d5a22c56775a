/** The attribute of an option: `privacyUrl` is `data-privacy-url`. */
export const toAttribute = (name: string): string =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What an attribute or an id is called as a property: `google-analytics` is `googleAnalytics`. */
export const toCamelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
