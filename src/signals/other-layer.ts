import { readDataLayer } from './consent-mode.js';

/** A data layer; the first one knows those that hear what it hears of consent. */
export type Layer = Record<string, unknown>[] & { followers?: Layer[] };

/** The name of the data layer, as Google's snippet is given it, or in an address of Google's or of the site's own server. */
const layerName =
  /script["'],\s*["'](\w+)["'],\s*["']GTM-|id=[A-Z]+-.{0,99}[?&]l=([a-z_]\w*)|[?&]l=([a-z_]\w*)&.{0,99}id=[A-Z]+-/i;

const isFirst = ({ 0: command, 1: word }: Layer[number]) => command === 'set' || word === 'default';
const isWord = (entry?: Layer[number]) =>
  entry?.[0] === 'consent' || /^(ads_data_r|url_pass)/.test(`${entry?.[1]}`) || entry?.event === 'consentgate_update';

/** Does this script bring what reads a data layer: by its address, or by the id that its text names? */
const isReader = /googletagmanager\.com|["'=](GTM|G|AW|DC|GT)-[A-Z\d]/;

const readText = (script: Element) =>
  script.getAttribute('data-src') ?? script.getAttribute('src') ?? script.textContent ?? '';

/** What was said of consent in this layer so far. */
export const readWords = (layer: unknown[]): Layer => (layer as Layer).filter(isWord);

/**
 * The data layer that this script would read, and that lacks our default: the page has made it anew (`dataLayer = [{ … }]`), and
 * taken our words away. One that is at work already has heard them.
 */
export function findUntold(script: Element): Layer | undefined {
  const layer = readDataLayer() as Layer;
  const isPlain = Array.isArray(layer) && layer.push === Array.prototype.push;
  return isPlain && isReader.test(readText(script)) && !layer.some((said) => said?.[1] === 'default')
    ? layer
    : undefined;
}

/**
 * Tells a Tag Manager whose data layer has another name (`&l=myLayer`) of consent: before its tag runs all that was said so
 * far, and from then on what is said later. Our words go to `dataLayer`, which hands them on.
 */
export function followLayer(script: Element): void {
  const name = layerName.exec(readText(script))?.slice(1).find(Boolean);
  if (!name) return;
  const page = window as unknown as Record<string, Layer>;
  const first = readDataLayer() as Layer;
  page[name] ??= [];
  const layer = page[name];
  first.followers ??= [];
  if (layer === first || first.followers.includes(layer)) return;
  first.followers.push(layer);
  const words = first.filter(isWord);
  // The default is one only ahead of everything else, and an event comes behind what the page has said of itself.
  layer.unshift(...words.filter(isFirst));
  layer.push(...words.filter((word) => !isFirst(word)));
  const { push } = first;
  first.push = (...entries) => {
    layer.push(...entries.filter(isWord));
    return push.apply(first, entries);
  };
}
