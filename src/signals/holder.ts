import { answerSoon, keepPlace } from './early-answers.js';

/**
 * A call that waits: its arguments, and which member of the global was called (`.forms.create`). `become` hands what it gave, or
 * made (`isNew`), to the page.
 */
export type HeldCall = ArrayLike<unknown> &
  Iterable<unknown> & { path: string; become?: ((given: unknown) => void) | undefined; isNew?: true };

/** Stands in for a vendor's global of any form, and keeps what is called on it. */
export type Holder = { (...args: unknown[]): unknown; held: HeldCalls };

/** Calls that wait; `heir` is the global that they were taken for, and that hears what comes later. */
export type HeldCalls = HeldCall[] & { heir?: string };

/** Is it one of our stand-ins, and not a vendor's own? */
export const isHolder = (global: unknown): global is Holder => Array.isArray((global as Holder | undefined)?.held);

/** What gives a promise (reCAPTCHA's token, X's widgets), and what gives an object with members to call (TikTok). */
const promising = /\.execute$|\.create[A-Z]/;
const lending = /\.instance$/;

/** Makes a function that keeps its calls, and those of its members, however deep. */
export function createHolder(held: HeldCalls = [], path = ''): Holder {
  const holder = function (...args: unknown[]) {
    const heir = findHeir(held, path);
    if (heir) {
      const { heir: name } = held;
      // The page may have put a function of its own in its place, which calls what it has kept: us.
      delete held.heir;
      try {
        return heir(...args);
      } finally {
        held.heir = name as string;
      }
    }
    keepPlace(path, args[0]);
    for (const arg of args) answerSoon(arg, path);
    // biome-ignore lint/complexity/noArguments: vendors' queues hold Arguments objects
    const call: HeldCall = Object.assign(arguments, { path });
    held.push(call);
    if (promising.test(path))
      return new Promise((answer) => {
        call.become = answer;
      });
    if (!lending.test(path)) return;
    const { face, become } = createPromised();
    call.become = become;
    return face;
  } as Holder & Record<string, unknown>;
  holder.held = holder.q = holder.queue = held;
  return new Proxy(holder, {
    // It must not be taken for a promise, or who awaits the global would wait for ever.
    get: (own, name) =>
      own[name as string] ??
      (typeof name === 'symbol' || name === 'then' ? undefined : createHolder(held, `${path}.${name}`)),
    construct(_, args: unknown[]) {
      const { face, become } = createPromised();
      held.push(Object.assign(args, { path, become, isNew: true as const }));
      return face;
    },
  });
}

/** Whoever has taken one of our stand-ins into a variable goes on calling that, when the vendor's own is there as well. */
function findHeir({ heir }: HeldCalls, path: string): ((...args: unknown[]) => unknown) | undefined {
  if (!heir) return;
  let owner: unknown = window;
  let own: unknown = (window as unknown as Record<string, unknown>)[heir];
  for (const name of path.split('.').slice(1)) {
    owner = own;
    own = (own as Record<string, unknown> | undefined)?.[name];
  }
  if (typeof own !== 'function' || isHolder(own) || isHolder(owner)) return;
  return (...args) => Reflect.apply(own as () => unknown, owner, args);
}

/**
 * Stands in for what the page has made with `new`, or was to be given. What is called on it waits for the real one, and gives a
 * promise of its answer, as players do.
 */
function createPromised() {
  let real: Record<PropertyKey, unknown> | undefined;
  const waiting: (() => void)[] = [];
  const call = (name: PropertyKey, args: unknown[]) =>
    (real as Record<PropertyKey, (...args: unknown[]) => unknown>)[name]?.(...args);
  const face = new Proxy(
    {},
    {
      get(_, name) {
        if (real && typeof real[name] !== 'function') return real[name];
        // It must not be taken for a promise itself.
        if (!real && (name === 'then' || typeof name === 'symbol')) return undefined;
        return (...args: unknown[]) =>
          real
            ? call(name, args)
            : new Promise((answer) => waiting.push(() => answer(Promise.resolve().then(() => call(name, args)))));
      },
    },
  );
  return {
    face,
    become(made: unknown) {
      real = made as typeof real;
      for (const run of waiting.splice(0)) run();
    },
  };
}
