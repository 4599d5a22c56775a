import { isActive } from './find.js';

/** Puts what a tag writes into the page as the parser would have done. */
export interface LateWriting {
  /**
   * Puts HTML after an element, piece by piece as `document.write` does. Scripts in it do not run by themselves: returns all
   * that wait for it, in order, to take from and to add to.
   */
  write(after: Element, html: string): Element[];
  /** Nothing more comes: returns the scripts that still wait. */
  end(after: Element): Element[];
}

/** What matches of some nodes and of all below them. */
const findAll = (nodes: readonly Node[], selector: string): Element[] =>
  (nodes as Element[]).flatMap((node) => [
    ...(node.matches?.(selector) ? [node] : []),
    ...(node.querySelectorAll?.(selector) ?? []),
  ]);

/** Scripts that wait for us. Marked ones wait for their own grant. */
const findScripts = (nodes: readonly Node[]) =>
  findAll(nodes, 'script:not([data-consent],[data-service])').filter(isActive);

/** Shadow roots in what was written come alive: returns the scripts in them. */
const openShadows = (nodes: readonly Node[]): Element[] =>
  findAll(nodes, 'template[shadowrootmode]').flatMap((template) => {
    const { content, parentElement } = template as HTMLTemplateElement;
    const inside = [...content.childNodes];
    const mode = template.getAttribute('shadowrootmode') as ShadowRootMode;
    parentElement?.attachShadow({ mode }).append(content);
    template.remove();
    return [...findScripts(inside), ...openShadows(inside)];
  });

/** Elements whose content is read by rules of its own, and what has to stand around it to be read so. */
const contexts: Readonly<Record<string, string>> = {
  table: '<table>',
  tbody: '<table><tbody>',
  thead: '<table><thead>',
  tfoot: '<table><tfoot>',
  tr: '<table><tbody><tr>',
  select: '<select>',
  svg: '<svg>',
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
 * What is whole. The rest of a text has to wait for more: half a tag, or a script without its end. WebKit runs a script by
 * itself that has gone into the page before it was complete.
 */
const whole =
  /[^<]+|<!--(?:-?>|.*?-->)|<(script|noscript|style|textarea|title|xmp|iframe)(?=[\s/>])[^>]*>.*?<\/\1[^>]*>|<(?!!--|(?:script|noscript|style|textarea|title|xmp|iframe)[\s/>])[a-z/!?][^>]*>|<(?=[^a-z/!?])/gisy;

/** What belongs in a head; with anything else, a parser begins the body. */
const headed = 'script,noscript,style,link,meta,title,base,template';

interface Writing {
  readonly page: Document;
  readonly end: ChildNode;
  readonly nodes: ChildNode[];
  readonly context: string;
  /** Scripts that wait. */
  readonly scripts: Element[];
  /** What waits for the rest. */
  tail: string;
}

/** Creates it. `findPlace`: the element after which what one writes shall stand. */
export function createLateWriting(
  trustHtml: (text: string) => string,
  findPlace: (after: Element) => Element,
): LateWriting {
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
    const place = findPlace(after);
    const parent = place.parentElement;
    const isDrawn = parent instanceof SVGElement && parent.localName !== 'foreignObject';
    const context = isDrawn ? 'svg' : (parent?.localName ?? '');
    // A document without a window parses like the real one, and runs and fetches nothing.
    const page = document.implementation.createHTMLDocument();
    page.write(trustHtml(`<body>${contexts[context] ?? ''}`));
    const writing: Writing = { page, end: new Text(), nodes: [], context, scripts: [], tail: '' };
    writings.set(after, writing);
    place.after(writing.end);
    return writing;
  };
  /** What was written last in the head of a page and stands in its body. */
  let last: ChildNode | undefined;
  const put = ({ page, context, nodes, end, scripts }: Writing, html: string) => {
    const before = new Set(findScripts(nodes));
    page.write(trustHtml(readsNoscript() ? muteNoscript(html) : html));
    const { body } = page;
    const around = contexts[context] ? body.querySelector(context) : null;
    // Nodes move over as soon as they begin; the parser goes on filling them where they are.
    const begun = [...body.childNodes].flatMap((node) =>
      around && node.contains(around) ? [...around.childNodes] : node,
    );
    nodes.push(...begun);
    // What code puts beside them runs by itself, or (`innerHTML`) never.
    scripts.push(...findScripts(nodes).filter((script) => !before.has(script)));
    for (const node of begun) {
      const isHeaded = (node as Element).matches?.(headed) ?? !(node as Text).wholeText?.trim();
      if (context === 'head' && !isHeaded && document.head.contains(end) && document.body) {
        if (last?.parentNode === document.body) last.after(end);
        else document.body.prepend(end);
      }
      end.before(node);
      if (context === 'head' && document.body?.contains(node)) last = node;
    }
    // Firefox knows a sheet again by its text, and with it that its imports came to nothing in the other document.
    for (const style of findAll(begun, 'style')) style.append(' ');
  };

  return {
    write(after, html) {
      const writing = writings.get(after) ?? open(after);
      const text = writing.tail + html;
      let length = 0;
      for (const [piece] of text.matchAll(whole)) length += piece.length;
      writing.tail = text.slice(length);
      put(writing, text.slice(0, length));
      return writing.scripts;
    },
    end(after) {
      const writing = writings.get(after);
      if (!writing) return [];
      writings.delete(after);
      put(writing, writing.tail);
      writing.page.close();
      writing.end.remove();
      return [...writing.scripts, ...openShadows(writing.nodes)];
    },
  };
}
