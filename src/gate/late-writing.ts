import { isActive } from './find.js';

/** Puts what a tag writes into the page as the parser would have done. */
export interface LateWriting {
  /** Puts HTML after an element, piece by piece as `document.write` does. Scripts in it do not run by themselves. */
  write(after: Element, html: string): void;
  /** Nothing more comes: returns the scripts that were written, in order. */
  end(after: Element): Element[];
}

/** What matches of some nodes and of all below them. */
const findAll = (nodes: readonly Node[], selector: string): Element[] =>
  (nodes as Element[]).flatMap((node) => [
    ...(node.matches?.(selector) ? [node] : []),
    ...(node.querySelectorAll?.(selector) ?? []),
  ]);

/** The scripts that a written node has brought; a shadow root in it comes alive. Marked ones wait for their own grant. */
const findScripts = (node: ParentNode): Element[] => {
  for (const template of node.querySelectorAll?.<HTMLTemplateElement>('template[shadowrootmode]') ?? []) {
    const mode = template.getAttribute('shadowrootmode') as ShadowRootMode;
    template.parentElement?.attachShadow({ mode }).append(template.content);
    template.remove();
  }
  const hosts = [...(node.querySelectorAll?.('*') ?? [])];
  return [node as Element, ...hosts].flatMap((element) => [
    ...(element.localName && isActive(element) && !element.matches('[data-consent],[data-service]') ? [element] : []),
    ...(element.shadowRoot ? findScripts(element.shadowRoot) : []),
  ]);
};

/** Elements whose content is read by rules of its own, and what has to stand around it to be read so. */
const contexts: Readonly<Record<string, string>> = {
  table: '<table>',
  tbody: '<table><tbody>',
  thead: '<table><thead>',
  tfoot: '<table><tfoot>',
  tr: '<table><tbody><tr>',
  select: '<select>',
};

/**
 * What stands in `noscript` is text where scripts run. Chromium and WebKit read it as markup in a document that runs none, and
 * the picture in it would be asked for: it is written as text. What only looks like one, in a script for example, stays.
 */
const muteNoscript = (html: string) =>
  html.replace(
    /(<!--.*?(?:-->|$)|<(script|style|textarea|title|xmp|iframe)\b.*?(?:<\/\2|$))|(<noscript\b[^>]*>)(.*?)(?=<\/noscript|$)/gis,
    (_, other: string | undefined, _name, open, text: string) =>
      other ?? open + text.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  );

/**
 * The end of a text that has to wait for the rest: half a tag, or a script without its end. WebKit runs a script by itself
 * that has gone into the page before it was complete.
 */
const unfinished = /(?:<(script|noscript)\b(?:(?!<\/\1).)*|<[^<>]*)$/is;

interface Writing {
  readonly page: Document;
  readonly end: ChildNode;
  readonly nodes: ChildNode[];
  readonly context: string;
  /** What waits for the rest. */
  tail: string;
}

/** Creates it. */
export function createLateWriting(trustHtml: (text: string) => string): LateWriting {
  const writings = new Map<Element, Writing>();
  let hasNoscript: boolean | undefined;
  const readsNoscript = () => {
    if (hasNoscript === undefined) {
      const page = document.implementation.createHTMLDocument();
      page.write(trustHtml('<body><noscript><br>'));
      hasNoscript = !!page.querySelector('br');
    }
    return hasNoscript;
  };

  const open = (after: Element): Writing => {
    const context = after.parentElement?.localName ?? '';
    // A document without a window parses like the real one, and runs and fetches nothing.
    const page = document.implementation.createHTMLDocument();
    page.write(trustHtml(`<body>${contexts[context] ?? ''}`));
    const writing: Writing = { page, end: new Text(), nodes: [], context, tail: '' };
    writings.set(after, writing);
    after.after(writing.end);
    return writing;
  };
  const put = ({ page, context, nodes, end }: Writing, html: string) => {
    page.write(trustHtml(readsNoscript() ? muteNoscript(html) : html));
    const { body } = page;
    const around = contexts[context] ? body.querySelector(context) : null;
    // Nodes move over as soon as they begin; the parser goes on filling them where they are.
    const begun = [...body.childNodes].flatMap((node) =>
      around && node.contains(around) ? [...around.childNodes] : node,
    );
    nodes.push(...begun);
    end.before(...begun);
    // Firefox knows a sheet again by its text, and with it that its imports came to nothing in the other document.
    for (const style of findAll(begun, 'style')) style.append(' ');
  };
  const write = (after: Element, html: string) => {
    const writing = writings.get(after) ?? open(after);
    const text = writing.tail + html;
    [writing.tail = ''] = unfinished.exec(text) ?? [];
    put(writing, text.slice(0, text.length - writing.tail.length));
  };

  return {
    write,
    end(after) {
      const writing = writings.get(after);
      if (!writing) return [];
      writings.delete(after);
      put(writing, writing.tail);
      writing.page.close();
      writing.end.remove();
      return writing.nodes.flatMap((node) => findScripts(node as Node as Element));
    },
  };
}
