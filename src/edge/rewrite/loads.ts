import type { RequestType } from '../../services/service.js';
import { ownPart } from './own-script.js';
import type { StartTag } from './scanner.js';

/** An attribute that makes the browser fetch something by itself. */
export interface Load {
  /** In lower case. */
  readonly attribute: string;
  readonly type: RequestType;
  /** What its value is. */
  readonly form: 'address' | 'srcset' | 'css' | 'html' | 'addresses' | 'code';
  /** Opens a connection only. */
  readonly isHint?: boolean;
}

const address = (attribute: string, type: RequestType): Load => ({ attribute, type, form: 'address' });
const srcset = (attribute: string): Load => ({ attribute, type: 'image', form: 'srcset' });
const style: Load = { attribute: 'style', type: 'image', form: 'css' };
const background = [address('background', 'image')];

const byElement: Readonly<Record<string, readonly Load[]>> = {
  script: [address('src', 'script'), address('attributionsrc', 'connect')],
  iframe: [address('src', 'frame'), { attribute: 'srcdoc', type: 'frame', form: 'html' }],
  frame: [address('src', 'frame')],
  embed: [address('src', 'frame')],
  object: [address('data', 'frame')],
  img: [address('src', 'image'), srcset('srcset'), address('attributionsrc', 'connect')],
  source: [address('src', 'image'), srcset('srcset')],
  video: [address('src', 'image'), address('poster', 'image')],
  audio: [address('src', 'image')],
  model: [address('src', 'image'), address('poster', 'image')],
  track: [address('src', 'connect')],
  // The legacy attribute of HTML, "15.3 non-replaced elements".
  body: background,
  table: background,
  thead: background,
  tbody: background,
  tfoot: background,
  tr: background,
  td: background,
  th: background,
  col: background,
  colgroup: background,
};

/** What a preload is of (HTML, "potential destination"). */
const byDestination: Readonly<Record<string, RequestType>> = {
  ...{ script: 'script', style: 'link', image: 'image', font: 'font', document: 'frame', fetch: 'connect' },
};

function readLink(tag: StartTag): readonly Load[] {
  const rel = (tag.get('rel') ?? '').toLowerCase().split(/[\t\n\f\r ]+/);
  const has = (...words: string[]) => words.some((word) => rel.includes(word));
  const type: RequestType | undefined = has('stylesheet')
    ? 'link'
    : has('modulepreload')
      ? 'script'
      : has('preload', 'prefetch', 'prerender', 'next')
        ? (byDestination[tag.get('as')?.toLowerCase() ?? ''] ?? 'connect')
        : rel.some((word) => /icon|startup-image/.test(word))
          ? 'image'
          : has('manifest', 'preconnect', 'dns-prefetch', 'compression-dictionary')
            ? 'connect'
            : undefined;
  if (!type || ownPart.test(tag.get('href') ?? '')) return [];
  const isHint = has('preconnect', 'dns-prefetch');
  return [{ attribute: 'href', type, form: 'address', isHint }, srcset('imagesrcset')];
}

// Attributes of SVG that may point into another file (SVG 2, "URL reference attributes").
const paint = 'fill,stroke,filter,mask,clip-path,marker,marker-start,marker-mid,marker-end,cursor'
  .split(',')
  .map((attribute): Load => ({ attribute, type: 'image', form: 'css' }));
const references = ['href', 'xlink:href'];
const animate = (form: Load['form']) =>
  ['to', 'from', 'by', 'values'].map((attribute): Load => ({ attribute, type: 'image', form }));
const animatedReference = animate('addresses');
const animatedPaint = animate('css');

function readSvg(tag: StartTag): readonly Load[] {
  if (tag.name === 'a') return paint;
  const type = tag.name === 'script' ? 'script' : 'image';
  const animated = tag.get('attributename');
  const values = animated === undefined ? [] : /^(?:xlink:)?href$/i.test(animated) ? animatedReference : animatedPaint;
  return [...references.map((attribute) => address(attribute, type)), ...paint, ...values];
}

/** Handlers that wait for a visitor's doing; what a click does is the site's own, a link to share with for one. */
const byVisitor =
  /^on(?:(?:dbl|aux)?click|contextmenu|mouse|pointer|(?:got|lost)pointer|key|touch|gesture|drag|drop|wheel|(?:before)?input|change|invalid|submit|reset|formdata|search|select(?!ionchange)|copy|cut|paste|composition|blur|focusout|cancel|close|command)/;
/** The focus comes by itself where the page asks for it, to the window too; `focusin` comes up from what is inside. */
const hasFocus = (tag: StartTag) => tag.get('autofocus') !== undefined || /^(?:body|frameset)$/.test(tag.name);

/** Finds the attributes by which a tag makes the browser fetch something. */
export function findLoads(tag: StartTag): readonly Load[] {
  if (tag.isBare) return [];
  const isVisitors = (name: string) => byVisitor.test(name) || (name === 'onfocus' && !hasFocus(tag));
  const handlers = tag.names('on').filter((name) => !isVisitors(name));
  const loads = findAddresses(tag);
  return handlers.length === 0
    ? loads
    : [...loads, ...handlers.map((attribute): Load => ({ attribute, type: 'script', form: 'code' }))];
}

function findAddresses(tag: StartTag): readonly Load[] {
  const own = tag.mayBeSvg
    ? [...readSvg(tag), ...(byElement[tag.name] ?? [])]
    : !tag.isHtml
      ? readSvg(tag)
      : tag.name === 'link'
        ? readLink(tag)
        : tag.name === 'input'
          ? tag.get('type')?.toLowerCase() === 'image'
            ? [address('src', 'image')]
            : []
          : (byElement[tag.name] ?? []);
  return tag.get('style') === undefined ? own : [...own, style];
}
