type Method = (...args: unknown[]) => unknown;

/**
 * Puts a hook in front of a method of the window or the document, until the signal aborts. It is told what the method was
 * called on, its arguments, and the method itself. Whoever hooked it after us keeps that hook.
 */
export function hookMethod(
  target: object,
  name: string,
  signal: AbortSignal,
  around: (self: unknown, args: unknown[], native: () => unknown) => unknown,
): void {
  const methods = target as Record<string, Method | undefined>;
  const native = methods[name];
  // Documents of test tools do not have all of them.
  if (!native) return;
  const before = Object.getOwnPropertyDescriptor(target, name);
  // What is inherited is looked up anew: others (zone.js, error monitors) hook the prototype after us, and mean us too.
  const owner = before ? { [name]: native } : (Object.getPrototypeOf(target) as typeof methods);
  // A proxy keeps name, length and errors of its native, and says that it is one.
  const hooked = new Proxy(native, {
    apply: (_, self, args) => around(self, args, () => Reflect.apply(owner[name] as Method, self, args)),
  });
  // Not seen by whoever lists the properties, as that of the prototype is not. A page that has locked it keeps it.
  const own = before && 'value' in before ? before : { writable: true, configurable: true };
  Reflect.defineProperty(target, name, { ...own, value: hooked });
  signal.addEventListener('abort', () => {
    if (methods[name] !== hooked) return;
    if (before) Object.defineProperty(target, name, before);
    else delete methods[name];
  });
}
