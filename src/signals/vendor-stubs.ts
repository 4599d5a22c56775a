import type { Stub } from '../services/service.js';
import { replaceGlobal } from './early-stubs.js';
import { type HeldCall, isHolder } from './holder.js';

/** A vendor's global, of whatever form it is. */
type Global = Record<string, unknown> & unknown[] & ((...args: unknown[]) => unknown);

/** The page's globals by name. */
export const readGlobals = (): Record<string, Global | undefined> =>
  window as unknown as Record<string, Global | undefined>;

/** Is it an array that nobody has taken over yet? */
const isPlain = (queue: unknown): queue is unknown[] =>
  Array.isArray(queue) && (queue.push === Array.prototype.push || 'methods' in queue);

/** The queue of a stub as long as the vendor's script is not there. */
export function findQueue(stub: Stub | undefined): unknown[] | undefined {
  const page = readGlobals();
  const global = stub && page[stub.name];
  if (!global) return undefined;
  if (stub.form !== 'function') return isPlain(global) ? global : undefined;
  // Meta's and X's scripts leave the function where it is and give it something to call.
  if (global.callMethod || global.exe) return undefined;
  const queue = stub.queue.startsWith('.') ? global[stub.queue.slice(1)] : page[stub.queue];
  return isPlain(queue) ? queue : undefined;
}

/** Has the vendor's script taken over what collects calls? Then the queue is no plain one any more, or gone with its function. */
export function isTaken(stub: Stub | undefined): boolean {
  const global = stub && readGlobals()[stub.name];
  if (!global || isHolder(global)) return false;
  if (stub.form !== 'function') return !isPlain(global);
  // Google's function stays what it was, whoever reads what it fills.
  return !!(global.callMethod || global.exe) || (stub.queue.startsWith('.') && !isPlain(global[stub.queue.slice(1)]));
}

/** May our stub be there before the vendor's own snippet? Many snippets do nothing when they find their function. */
export const isHarmless = (stub: Stub): boolean => stub.form !== 'function' || !stub.queue.startsWith('.');

/** Has calls of these methods go into the queue that they belong to. */
function putMethods(queue: Global, methods: readonly string[]): Global {
  for (const method of methods)
    queue[method as never] ??= ((...args: unknown[]) => void queue.push([method, ...args])) as never;
  return queue;
}

/** Puts a vendor's stub into the page, in the form that its script expects, unless it is there. */
export function createStub(stub: Stub): void {
  const page = readGlobals() as Record<string, unknown>;
  const { name } = stub;
  if (stub.form === 'function') {
    if (page[name]) return;
    const own = stub.queue.startsWith('.') ? stub.queue.slice(1) : '';
    if (!own) page[stub.queue] ??= [];
    const queue = (own ? [] : page[stub.queue]) as unknown[];
    const global = function (this: unknown) {
      const run = (global.callMethod ?? global.exe) as (() => void) | undefined;
      // biome-ignore lint/complexity/noArguments: vendors tell an Arguments object from an array
      const args = arguments as unknown as [];
      if (run) run.apply(global, args);
      // A script may have put another queue there, as its own snippet would see.
      else
        ((own ? (global[own as never] as unknown[]) : undefined) ?? queue).push(
          stub.entry === 'array' ? [...args] : args,
        );
    } as unknown as Global;
    Object.assign(global, stub.fields, own ? { [own]: queue } : { isOurs: true });
    page[name] = global;
    if (stub.alias) {
      Object.assign(global, { push: global });
      page[stub.alias] ??= global;
    }
    return;
  }
  page[name] ??= [];
  const global = page[name] as Global;
  if (stub.form === 'methods') {
    global.methods ??= stub.methods;
    const { methods, accounts } = stub;
    putMethods(global, methods);
    if (accounts)
      global.instance ??= ((id: string) => {
        global[accounts as never] ??= {} as never;
        const queues = global[accounts as never] as Record<string, Global>;
        queues[id] ??= [] as unknown[] as Global;
        return putMethods(queues[id], methods);
      }) as never;
  } else {
    for (const [method, field] of Object.entries(stub.keeps ?? {}))
      global[method as never] ??= ((value: unknown) => {
        Object.assign(global, { [field]: value });
      }) as never;
  }
}

/** Takes what the page called before the vendor was there, and makes room for the vendor's own stub. */
export function takeHeld(name: string): HeldCall[] {
  const page = readGlobals();
  const holder: unknown = page[name];
  if (!isHolder(holder)) return [];
  delete page[name];
  // What is called on it from now on, by whoever has kept it, is the next one's.
  holder.held.heir = name;
  return holder.held;
}

/** Calls back once a global is assigned that is not there yet, as soon as the script that does so is through. */
export function awaitGlobal(name: string, onThere: () => void): void {
  if (Object.getOwnPropertyDescriptor(window, name)) return;
  Object.defineProperty(window, name, {
    configurable: true,
    enumerable: true,
    get: () => undefined,
    set(value) {
      replaceGlobal(name, value);
      // The snippet goes on filling it; the script that it asks for cannot run before that.
      queueMicrotask(onThere);
    },
  });
}
