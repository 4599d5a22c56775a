import { decodeEach, readObject, readTime, type Tool } from './tool.js';

const toList = (value: unknown) => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : null);

/**
 * vanilla-cookieconsent 3: JSON with the accepted categories, and under `services` every category with its accepted
 * services. What was refused is what is missing. Version 2 keeps its dates elsewhere and is not read.
 */
export const vanillaCookieconsent: Tool = {
  names: 'cc_cookie',
  isRenamable: true,
  isDated: true,
  decode: decodeEach((text, known) => {
    const { categories, services, consentTimestamp, lastConsentTimestamp } = readObject(text);
    const accepted = toList(categories);
    if (!accepted) return null;
    const lists = Object.entries(Object(services) as Record<string, unknown>);
    const single = lists.flatMap(([, list]) => toList(list) ?? []);
    const hasSingle = (id: string) => lists.some(([category, list]) => category === id && toList(list)?.length);
    return {
      time: readTime(lastConsentTimestamp ?? consentTimestamp),
      categories: [...new Set([...accepted, ...lists.map(([id]) => id)])].flatMap((id) =>
        // One of its services may have been refused, and only the site knows which there were.
        accepted.includes(id) && hasSingle(id) && !known[0] ? [] : [[id, accepted.includes(id)]],
      ),
      services: [...new Set([...single, ...known])].map((id) => [id, single.includes(id)]),
    };
  }),
};
