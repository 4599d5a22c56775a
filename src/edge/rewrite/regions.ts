import type { Hold } from './hold.js';
import type { StartTag } from './scanner.js';

/** Where an element ends. */
export interface RegionEnd {
  /** Behind its content. */
  readonly textEnd: number;
  /** Behind its own end tag; `undefined` when it has none. */
  readonly end: number | undefined;
}

/** A tag inside an element that is held or not held together with it. */
export interface Member {
  readonly tag: StartTag;
  /** What would have to be done with it alone. */
  readonly how: Hold | undefined;
}

/** An element that can only be judged when its content is known. */
export interface Region {
  readonly members: Member[] | undefined;
}

/** The open elements that wait to be judged; nothing of the page behind the first one's start can be given out yet. */
export interface Regions {
  open(tag: StartTag, close: (end: RegionEnd, members: readonly Member[]) => void, members?: Member[]): void;
  /** The innermost one of that name. */
  find(name: string): Region | undefined;
  /** After a tag: closes what it has closed. `name` is empty unless it is an end tag. */
  settle(name: string, start: number, end: number): void;
  /** The page ends here. */
  closeAll(end: number): void;
  /** Offset of the first one. */
  start(): number | undefined;
}

interface Entry extends Region {
  readonly tag: StartTag;
  readonly close: Parameters<Regions['open']>[1];
}

/** Creates an empty list. */
export function createRegions(): Regions {
  /** All of them, in the order of the page. */
  const waiting = new Set<Entry>();
  /** Those of the tree, each inside the one before, and the same by name: a page may open thousands, and each tag asks. */
  const open: Entry[] = [];
  const named = new Map<string, Entry[]>();
  /** Those that the tree has dropped: all of a name are over with the next end tag of it. */
  const dropped = new Map<string, Entry[]>();
  const add = (to: Map<string, Entry[]>, entry: Entry) => {
    const same = to.get(entry.tag.name);
    if (same) same.push(entry);
    else to.set(entry.tag.name, [entry]);
  };
  const close = (entry: Entry, end: RegionEnd) => {
    waiting.delete(entry);
    entry.close(end, entry.members ?? []);
  };
  return {
    open(tag, close, members) {
      // To a browser that keeps what the tree drops, a tag in the text of another one is text.
      if (!tag.isOpen && !tag.mayBeSvg && dropped.has(tag.name)) return;
      const entry = { tag, close, members };
      waiting.add(entry);
      if (tag.isOpen) open.push(entry);
      add(tag.isOpen ? named : dropped, entry);
    },
    find: (wanted) => named.get(wanted)?.at(-1),
    settle(name, start, end) {
      const toEnd = (of: string) => ({ textEnd: start, end: name === of ? end : undefined });
      // What is around an open element is open as well.
      for (let last = open.at(-1); last?.tag.node?.isClosed; last = open.at(-1)) {
        open.pop();
        named.get(last.tag.name)?.pop();
        close(last, toEnd(last.tag.name));
      }
      const over = dropped.get(name) ?? [];
      dropped.delete(name);
      for (const entry of over.reverse()) close(entry, toEnd(name));
    },
    closeAll(end) {
      named.clear();
      for (const entry of [...waiting].reverse()) close(entry, { textEnd: end, end: undefined });
    },
    start() {
      const [first] = waiting;
      return first?.tag.start;
    },
  };
}
