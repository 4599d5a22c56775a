import { createGuard, type Guard } from '../gate/guard.js';
import type { Inside } from '../inside.js';
import { tellEvent } from '../signals/events.js';

/** Puts the guard up; never where everything was taken back while its file was on its way, since nothing would take its hooks back. */
export function mountGuard(inside: Inside): Guard | Promise<never> {
  const { made, use, config, signal } = inside;
  if (signal.aborted) return new Promise(() => {});
  made.guard = createGuard({
    ...inside,
    report: (violation) => use('strict', (strict) => strict.report(violation)),
    tell: (detail) => tellEvent('blocked', detail),
  });
  if (config.block === 'strict') use('strict');
  return made.guard;
}
