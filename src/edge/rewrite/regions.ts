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
  const list: Entry[] = [];
  /** The same by name: a page may open thousands, and each tag asks. */
  const named = new Map<string, Entry[]>();
  /** How many of them the tree has dropped. */
  let dropped = 0;
  return {
    open(tag, close, members) {
      const entry = { tag, close, members };
      list.push(entry);
      const same = named.get(tag.name);
      if (same) same.push(entry);
      else named.set(tag.name, [entry]);
      if (!tag.isOpen) dropped++;
    },
    find: (wanted) => named.get(wanted)?.at(-1),
    settle(name, start, end) {
      for (let i = list.length - 1; i >= 0; i--) {
        const entry = list[i] as Entry;
        const { tag, close, members = [] } = entry;
        // An element that the tree dropped is over with the next end tag of its name.
        if (!(tag.isOpen ? tag.node?.isClosed : name === tag.name)) {
          // What is around an open element is open as well.
          if (dropped === 0) return;
          continue;
        }
        if (!tag.isOpen) dropped--;
        list.splice(i, 1);
        const same = named.get(tag.name) as Entry[];
        same.splice(same.lastIndexOf(entry), 1);
        close({ textEnd: start, end: name === tag.name ? end : undefined }, members);
      }
    },
    closeAll(end) {
      named.clear();
      for (const { close, members = [] } of list.splice(0).reverse()) close({ textEnd: end, end: undefined }, members);
    },
    start: () => list[0]?.tag.start,
  };
}
