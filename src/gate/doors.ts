import type { Trust } from '../trusted-types.js';
import type { HeldFinder } from './held-addresses.js';
import { readImports } from './imports.js';
import type { Keeper } from './keeper.js';

type Realm = Window & typeof globalThis;
type Native = (self?: unknown) => unknown;
/** What stands at a door: it is told the receiver, the arguments (which it may change), the native, and the door's name. */
type Around = (self: never, args: unknown[], native: Native, name: string) => unknown;

/** Who stands at the doors. */
export interface Doorkeeper extends Keeper, HeldFinder {
  readonly trust: Trust;
  readonly signal: AbortSignal;
  /** Tells the page what was held and is no element. */
  tell(detail: { readonly service: string; readonly address: string }): void;
}

/** Which argument has the text or the address. */
const toIndex = (name: string) => (/^exec/.test(name) ? 2 : +/^(createP|Font|insertA|addR|setProp|open)/.test(name));

/** Puts the keeper at every door by which the code of a realm, and of those below it, reaches hosts and stores. */
export function openDoors(top: Realm, keeper: Doorkeeper): void {
  const { find, findName, holdAttribute, inspect, trust, signal, mark } = keeper;
  /** Leads nowhere: every request to it ends as a failed one does, without leaving the browser. */
  const dead = `blob:${location.origin}/`;
  /**
   * What there is to know of an object: the native that a hook stands for, the storage behind what the page has of it and
   * the other way round, whose a blob is, which tag of a document has no end yet, how a realm's hooks are taken back.
   */
  const known = new WeakMap<object, unknown>();

  /**
   * Takes the hooks back, realm by realm; empty when that is done. One list, since a signal compares each new listener with
   * all others; and weak, or each page that has gone from a frame stayed in memory with its hooks.
   */
  const undo: WeakRef<(() => unknown)[]>[] = [];
  let steps: (() => unknown)[];
  signal.addEventListener('abort', () => {
    for (const realm of undo.splice(0))
      for (const step of realm.deref() ?? []) {
        try {
          step();
        } catch {
          // The window of a frame that belongs to another origin by now: its hooks have gone with its page.
        }
      }
  });

  const refuse = (address: unknown) => {
    const service = find((address as Request)?.url ?? address);
    if (service) keeper.tell({ service, address: `${address}` });
    return service;
  };
  const enter = (realm: Realm) => {
    try {
      const window = ((realm as never as Document).defaultView ?? realm) as Realm;
      // A frame has the same window for all its pages: what is in it is another page's.
      if (!known.has(window.Math)) open(window);
    } catch {
      // Another origin's.
    }
  };

  const open = (realm: Realm) => {
    // The first one says whose they are.
    steps = [() => realm];
    known.set(realm.Math, steps);
    undo.push(new WeakRef(steps));
    /**
     * Hooks what there is of methods and constructors, setters, and getters of what cannot be set. In which order they are
     * named says nothing; Brotli packs this one best.
     */
    const hook = (owner: object | undefined, names: string, around: Around) => {
      for (const name of owner ? names.split(' ') : []) {
        const descriptor = Object.getOwnPropertyDescriptor(owner, name);
        const part = descriptor?.value ? 'value' : descriptor?.set ? 'set' : 'get';
        const native = descriptor?.[part];
        if (!native || !descriptor.configurable) continue;
        const enter = (self: unknown, args: unknown[], call: Native) =>
          undo[0] ? around(self as never, args, call, name) : call(self);
        const apply = (_: unknown, self: unknown, args: unknown[]) =>
          enter(self, args, (as = self) => Reflect.apply(native, as, args));
        const construct = (_: unknown, args: unknown[], made: NewableFunction) =>
          enter(made, args, () => Reflect.construct(native, args, made)) as object;
        // A proxy keeps name, length, prototype and errors of its native; a method is four times as fast, and cannot be
        // constructed either. That of a class is strict: called without a receiver it is the realm's, as a native is.
        const method = class {
          hook(...args: unknown[]) {
            return apply(native, this ?? realm, args);
          }
        }.prototype.hook;
        const hooked = native.prototype
          ? new Proxy(native, { apply, construct })
          : Object.setPrototypeOf(
              Object.defineProperties(method, Object.getOwnPropertyDescriptors(native)),
              Object.getPrototypeOf(native),
            );
        known.set(hooked, native);
        if (native.prototype?.constructor === native) native.prototype.constructor = hooked;
        Object.defineProperty(owner, name, { ...descriptor, [part]: hooked });
        steps.push(() => {
          if (native.prototype?.constructor === hooked) native.prototype.constructor = native;
          // Whoever hooked after us keeps that hook; ours only passes on from now.
          if (Object.getOwnPropertyDescriptor(owner, name)?.[part] === hooked)
            Object.defineProperty(owner, name, descriptor);
        });
      }
    };
    const on = (owners: string, names: string, around: Around) => {
      for (const owner of owners.split(' '))
        hook(
          owner ? (realm as unknown as Record<string, { prototype: object }>)[owner]?.prototype : realm,
          names,
          around,
        );
    };
    /** Sees the styles that no look at the page sees: in a frame, in a closed shadow. */
    const styles = new MutationObserver((records) => {
      keeper.restyle(records);
      // What has got its style before it came there.
      for (const { addedNodes } of records) for (const node of addedNodes) inspect(node as Element);
    });
    const watchStyles = (root: Node) =>
      styles.observe(root, { attributeFilter: ['style'], childList: true, subtree: true });
    steps.push(() => styles.disconnect());
    let frames = -1;
    // As a property it takes five times as long, and a page may have a variable of that name.
    const countFrames = (Object.getOwnPropertyDescriptor(realm, 'length') as PropertyDescriptor).get as () => number;
    /** Writes what is left of a tag that gets no end. */
    let end = () => {};
    const enterFrames = (added: Iterable<unknown> = []) => {
      // A look at a frame opens its doors; one in a shadow is none of the window's.
      for (const node of added) (Object(node) as HTMLIFrameElement).contentWindow;
      const count = countFrames.call(realm);
      if (frames === count) return;
      frames = count;
      for (let index = 0; index < frames; index++) enter(realm[index] as Realm);
    };
    /** An attribute is set: by the property of its name, or by name and value; others may follow (`setAttribute(…, 0)`). */
    const attribute: Around = (self, args, native, name) => {
      const index = /^setA/.test(name) ? +/NS/.test(name) : -1;
      return holdAttribute(self, `${args[index] ?? name}`.toLowerCase(), args[index + 1]) ? undefined : native();
    };
    /** An attribute comes in with its value, which is put in again when it has an element: that door is its own. */
    const attributeNode: Around = (_, [attr], native) => {
      const { value } = Object(attr) as Attr;
      const id = find(value);
      if (id) (attr as Attr).value = '';
      const result = native();
      if (id) (attr as Attr).value = value;
      return result;
    };
    /** A held script that has got back a type that runs would do so as soon as it has a text. */
    const wake = (element: Element | null) =>
      element?.localName === 'script' && (element as HTMLElement).dataset.service && inspect(element);
    /** A text comes in that becomes markup, or a style. */
    const text: Around = (self: Element, args, native, name) => {
      wake(self);
      if (name === 'writeln') return (self as unknown as Document).write(...(args as string[]), '\n');
      // What is written behind its end would begin another page.
      if (name === 'close') end();
      const isHtml = /HTML|^(write|exec)|Fragment/.test(name) && self.localName !== 'style';
      const index = toIndex(name);
      const given = args[index];
      // Only what was trusted stays so (`require-trusted-types-for 'script'`).
      const seal = (html: string) => (typeof given === 'string' ? html : trust('createHTML', html));
      if (/^write/.test(name)) {
        // A tag that comes in pieces is looked at as a whole; one that gets no end is written when the script has ended. There is
        // one way to read each letter, or many attributes would be tried in all ways.
        const before = known.get(self) ?? '';
        const [, whole, tail] = /(.*?)(<(?!\s)(?:=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))|=(?!\s*["'])|[^<>=])*)?$/s.exec(
          before + args.map(String).join(''),
        ) as unknown as [unknown, string, string?];
        if (before || tail || args[1]) args.splice(0, args.length, seal(whole));
        known.set(self, tail);
        end = () => {
          // A document that was opened anew has lost its listeners.
          listen(self);
          const rest = known.get(self) as string | undefined;
          known.delete(self);
          if (!rest) return;
          args[0] = seal(rest);
          native();
        };
        queueMicrotask(end);
      }
      // Said to be no address: that of a text is looked up only where it names a host.
      const id = find(`{${args[index]}`);
      if (id) args[index] = seal(keeper[isHtml ? 'cleanHtml' : 'clean'](`${args[index]}`));
      const result = native();
      if (id && !isHtml)
        keeper.later(id, () => {
          args[index] = given;
          // Behind the rule that stands in for it; an import has its place before all others.
          if (name === 'insertRule')
            args[1] = /@i/.test(given as string) ? 0 : (self as unknown as CSSStyleSheet).cssRules.length;
          native();
        });
      else if (id)
        for (const element of (('querySelectorAll' in self ? self : result) as Element | undefined)?.querySelectorAll(
          '[data-service],style[data-held-css]',
        ) ?? []) {
          const { service, heldCss } = (element as HTMLElement).dataset;
          if (service) mark(element, service);
          else {
            element.removeAttribute('data-held-css');
            keeper.later(id, () => {
              element.textContent = decodeURIComponent(heldCss as string);
            });
          }
        }
      enterFrames((self as never as ShadowRoot).host && self.querySelectorAll('iframe'));
      return result;
    };
    const insert: Around = (self: Element, args, native, name) => {
      // Of a text those that come beside it are its parent's.
      const to = self.nodeType === 3 ? self.parentElement : self;
      const texts = /Text/.test(name) ? args.slice(1) : args;
      wake(to);
      const css = to?.localName === 'style' && texts.map((arg) => (arg as Node)?.textContent ?? arg).join('');
      // An address may stand in two texts, of which neither names a host.
      const id = css && (find(css) || find(`{${(to.lastChild as Text | null)?.data?.slice(-99)}${css}`));
      if (id) {
        keeper.later(id, () => to.append(css));
        if (find(css)) to.append(keeper.clean(css));
        return args[0];
      }
      for (const node of args as Element[]) {
        // What this document made has come through its doors. Scripts and styles have got their text by now.
        if (
          node?.nodeType &&
          (/^(script|style)$/.test(node.localName) ||
            node.ownerDocument !== (self.ownerDocument ?? self) ||
            (node.firstElementChild && node.querySelector?.('script')))
        )
          inspect(node);
      }
      const result = native();
      enterFrames(args);
      return result;
    };
    /** A call with an address: it fails as it would without a network. */
    const call: Around = (_, args, native, name) => {
      const index = toIndex(name);
      if ([args[index]].flat().find(refuse)) args[index] = /^WebS/.test(name) ? 'ws://0.0.0.0:1' : dead;
      return native();
    };
    /** A call with a description of something: it gets an empty one. */
    const described: Around = (_, args, native, name) => {
      const index = +/^K/.test(name);
      try {
        // What can be gone through once is gone through here.
        if ((args[index] as [])[Symbol.iterator]) args[index] = [...(args[index] as [])];
        // Each text by itself: the address of a server is one.
        if (
          JSON.stringify(args[index])
            .replace(/"\s*(stun|turn)s?:/gi, '"ws://')
            .split('"')
            .some(find)
        )
          args[index] = null;
      } catch {
        // Nothing that could be written down: nothing given, or what goes round in circles.
      }
      return native();
    };
    /** A call that has a way to say no. */
    const deny: Around = (self: Element, [address], native) =>
      !refuse(address ?? self.getAttribute?.('action')) && native();

    on('Function', 'toString', (self, _, native) => native(known.get(self)));
    // Only what begins like an interface with addresses: a browser sets up each that is looked at, which takes longer than
    // all the hooks (measured: 0.9 ms for the other half).
    for (const name of Object.getOwnPropertyNames(realm)) {
      if (/^HTML(A[nr]|Em|I|M[eo][dt]|Ob|S[co]|V|.ra|Li|B[ao])/.test(name)) {
        on(name, 'src srcset href imageSrcset poster srcdoc background ping data content', attribute);
        on(name, 'contentWindow contentDocument', (_self, _args, native) => {
          const inner = native() as Realm;
          enter(inner);
          return inner;
        });
      }
      // Sheets, groups, rules, declarations; HTMLElement, SVGElement, MathMLElement. Firefox and WebKit have a door for each property,
      // by each of its names, and need one: the former fetches at once.
      if (/^(CSS(Gr|St|Key|2|Fo)|(SVG|.*ML)Element)/.test(name))
        on(
          name,
          `setProperty insertRule addRule appendRule replace style cssText replaceSync ${Object.keys(
            (realm[name as never] as unknown as typeof HTMLElement).prototype,
          )
            .filter((key) => /(src|mage|t-?style|side|source|ground|border|^content|mask|cursor)$/i.test(key))
            .join(' ')}`,
          text,
        );
    }
    on('HTMLScriptElement', 'type', attribute);
    on('Element', 'setAttributeNS setAttribute', attribute);
    on('Element NamedNodeMap', 'setAttributeNodeNS setNamedItem setNamedItemNS setAttributeNode', attributeNode);
    on(
      'HTMLScriptElement CharacterData Attr HTMLElement Node',
      'textContent nodeValue innerText value data text',
      (self: Attr, args, native, name) => {
        // A text has no name of its own.
        if ((self.localName ?? (self as Node as Text).parentElement?.localName) === 'style')
          return text(self as never, args, native, name);
        // A script that is empty runs as soon as it has a text.
        wake(self as never);
        const id =
          self.localName === 'script' && find(readImports(`${args[0]}`, (self as never as HTMLScriptElement).type));
        if (id) mark(self as never, id);
        return self.ownerElement && holdAttribute(self.ownerElement, self.name, args[0]) ? undefined : native();
      },
    );
    on('CharacterData', 'insertData appendData replaceData', (self: Text, _, native) => {
      if (self.parentElement?.localName !== 'style') return native();
      const copy = self.cloneNode() as Text;
      native(copy);
      // A range in a text that names nobody stays where it is, and a wrong place is an error as ever.
      if (!find(`{${copy.data}`)) return native();
      self.data = copy.data;
    });
    on('XSLTProcessor', 'transformToFragment transformToDocument', (_, args, native) => {
      // In WebKit a picture loads while it is made, so it is made where none does.
      const to = args[1] as Document | undefined;
      if (to) args[1] = realm.document.implementation.createHTMLDocument();
      const made = native() as Element;
      if (made) inspect(made);
      return to && made ? to.adoptNode(made) : made;
    });
    on(
      'RTCPeerConnection CredentialsContainer  Element KeyframeEffect',
      'setKeyframes RTCPeerConnection CSSStyleSheet animate webkitRTCPeerConnection MediaMetadata KeyframeEffect setConfiguration get',
      described,
    );

    on('StylePropertyMap', 'set append', (_, args, native) => {
      const id = find(args.join());
      return id ? keeper.later(id, native) : native();
    });
    on(
      'Element ShadowRoot Range Document',
      'createProcessingInstruction setHTMLUnsafe createContextualFragment writeln innerHTML setHTML execCommand write insertAdjacentHTML outerHTML close',
      text,
    );
    on(
      'Element CharacterData DocumentFragment HTMLTableElement Node Range Document',
      'tFoot before caption moveBefore prepend adoptNode insertAdjacentElement replaceWith insertBefore surroundContents after importNode insertNode insertAdjacentText replaceChildren tHead body replaceChild appendChild append',
      insert,
    );
    // Where the whole page goes is a link that somebody follows.
    on('Navigation', 'navigate', (...door) => (realm === top ? door[2]() : call(...door)));
    on('', 'fetchLater WebSocket Worker WebSocketStream fetch SharedWorker WebTransport EventSource FontFace', call);
    // What it is given is an attribute like any other, with a door of its own.
    on('', 'Audio', (_, args, native) => {
      const [src] = args.splice(0);
      const audio = native() as HTMLAudioElement;
      if (src !== undefined) audio.src = src as string;
      return audio;
    });
    on('Cache Worklet XMLHttpRequest', 'open addModule add put addAll', call);
    on('Navigator SVGAnimatedString HTMLFormElement', 'sendBeacon submit baseVal', deny);
    /**
     * Is it a frame that a target names, or a window that nobody asked for? A frame of any realm: pages made of frames have a
     * menu in one of them.
     */
    const isFrame = (name: string) =>
      /^(_(self|parent))?$/i.test(name)
        ? realm !== top && (/p/i.test(name) ? realm.parent : realm) !== top && realm.frameElement
        : // A window that nobody has clicked for is no link that somebody follows; and a popup blocker answers `null`, too.
          (!/^_top$/i.test(name) && navigator.userActivation?.isActive === false) ||
          undo.some((steps) => {
            try {
              // What else is called so is no window.
              return ((steps.deref()?.[0]?.() as Realm | undefined)?.[name as never] as Realm | undefined)?.window;
            } catch {
              // Another origin's by now.
              return false;
            }
          });
    on('', 'open', (_, [address, name], native) => {
      const made = isFrame(`${name || '_blank'}`) && refuse(address) ? null : native();
      // A window without an address is a realm of this page's, as a frame is.
      enter(made as Realm);
      return made;
    });
    on('', 'File Blob', (_, [given], native) => {
      const blob = native() as Blob;
      const parts = [...((given as unknown[]) ?? [])];
      known.set(
        blob,
        /^$|plain|script|ml|s[sl]/.test(blob.type) &&
          // Pieces of one address may be parts of their own; what is no text would be a long list of numbers.
          (find(parts.filter((part) => !ArrayBuffer.isView(part)).join('')) ||
            parts.map((part) => known.get(Object(part))).find((id) => id)),
      );
      return blob;
    });
    on('Blob', 'slice', (self: Blob, _, native) => {
      const blob = native() as Blob;
      known.set(blob, known.get(self));
      return blob;
    });
    // What it puts into shadows comes into the page later, where no look sees it.
    hook(realm.Document, 'parseHTMLUnsafe', text);
    hook(realm.URL, 'createObjectURL', (_, [blob], native) => {
      const address = native() as string;
      const id = known.get(blob as object);
      if (id) keeper.add(address, id as string);
      return address;
    });
    const stores =
      'CacheStorage IDBFactory StorageBucketManager FileSystemFileHandle FileSystemHandle FileSystemDirectoryHandle CookieStore Document';
    on(stores, 'cookie set move getFileHandle getDirectoryHandle open', (self: object, args, native) => {
      // With a name and features behind the address a document's is that of the window.
      if ('cookie' in self && args[2] !== undefined) return (self as Document).defaultView?.open(...(args as string[]));
      // Asked again, an object could say something else.
      if ('cookie' in self) args[0] = `${args[0]}`;
      // A file may be moved into a folder and to a name.
      const name = args.find((arg) => typeof arg === 'string') ?? args[0];
      // WebKit keeps a cookie without a name (`=_ga=1`), and hands it out as if it had one.
      if (!findName(/[^\s=](?:[^=]*[^\s=])?/.exec((name as CookieInit)?.name ?? (name as string)))) return native();
      // What ends a cookie stores nothing: erasing must get through, said once more so that no browser reads anything else.
      if (
        'cookie' in self &&
        (/^[ -~]*;\s*max-age=[-0]/i.test(name as string) ||
          Date.parse(/^[ -~]*;\s*expires=([^;]*)/i.exec(name as string)?.[1] as string) < Date.now())
      ) {
        args[0] = `${name};max-age=0`;
        return native();
      }
      const error = new DOMException(`consentgate holds ${name}`, 'SecurityError');
      if ('cmp' in self) throw error;
      // A document and a cookie store, unlike the others, are targets of events: nobody waits for a promise of the former.
      return 'addEventListener' in self ? Promise.resolve() : Promise.reject(error);
    });
    on('Storage', 'removeItem setItem getItem key clear', (self, [name, ...value], native) =>
      value.length && findName(name) ? undefined : native(known.get(self) ?? self),
    );
    // Its keys are properties too, and there are no setters to hook for those.
    // An event that the page makes is given the area itself, behind what the page has of it.
    on('', 'StorageEvent', (_, args, native) => {
      const init = args[1] as StorageEventInit | undefined;
      const storageArea = known.get(init?.storageArea as Storage) as Storage | undefined;
      if (storageArea) args[1] = { ...init, storageArea };
      return native();
    });
    on(' StorageEvent', 'localStorage sessionStorage storageArea', (_self, _args, native) => {
      const area = native() as Storage | null;
      if (area && !known.has(area)) {
        const proxy = new Proxy(area, {
          defineProperty: (target, name, value) => !!findName(name) || Reflect.defineProperty(target, name, value),
          // Its methods go by the hooks, which know the area; when those are gone, code that has kept this goes on with it.
          get: (target, name) => {
            const value = target[name as string];
            return value?.bind && !undo[0] ? value.bind(target) : value;
          },
        });
        known.set(area, proxy);
        known.set(proxy, area);
      }
      return area && known.get(area);
    });
    /** Would what is clicked or sent bring a held address into a frame? A link that leads out of it is followed. */
    const leads = (target: Element, type: string, submitter?: Element | null) => {
      const isForm = type === 'submit';
      const element = target.closest?.call?.(target, isForm ? 'form' : ':any-link') as HTMLElement | null | undefined;
      return (
        element &&
        (isForm ||
          isFrame(
            element.getAttribute('target') ??
              realm.document.querySelector('base[target]')?.getAttribute('target') ??
              '',
          )) &&
        refuse(
          submitter?.getAttribute('formaction') ||
            (isForm
              ? element.getAttribute('action')
              : // A drawing's may stand under an old name.
                ((element as unknown as SVGAElement).href.baseVal ?? (element as HTMLAnchorElement).href)),
        )
      );
    };
    // Nothing of a click on what is in no document comes to a listener, and one that cannot be prevented is not begun.
    on('HTMLElement EventTarget', 'click dispatchEvent', (self: Element, [event], native, name) =>
      (self.isConnected && ((event as Event | undefined)?.cancelable ?? true)) ||
      ((event as Event | undefined)?.type ?? name) !== 'click' ||
      !leads(self, 'click')
        ? native()
        : false,
    );
    const hear = (event: Event) => {
      if (!undo[0]) return;
      if (event.type === 'load') {
        frames = -1;
        enterFrames([event.target]);
        // The innermost target: a link in a shadow is a link, too.
      } else if (
        !event.defaultPrevented &&
        leads(event.composedPath()[0] as Element, event.type, (event as SubmitEvent).submitter)
      )
        event.preventDefault();
    };
    const listen = (target: EventTarget, types = ['submit', 'click', 'load'], isCapture = true) => {
      types.map((type) => target.addEventListener(type, hear, isCapture));
    };
    // A form's event does not leave its shadow, and no link is seen in a closed one. Each listener costs half a microsecond.
    on('Element', 'attachShadow', (_self, _args, native) => {
      const root = native() as ShadowRoot;
      listen(root, ['submit', 'click']);
      watchStyles(root);
      return root;
    });
    // A frame's first document may be replaced, and its window stays; that one hears of no load of an element.
    listen(realm);
    // Where it leads to may be said when it is clicked or sent.
    listen(realm, ['submit', 'click'], false);
    listen(realm.document);
    if (realm !== top) watchStyles(realm.document);
    enterFrames();
  };
  enter(top);
}
