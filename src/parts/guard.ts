import { createGuard, type Guard } from '../gate/guard.js';
import type { Inside } from '../inside.js';
import { tellEvent } from '../signals/events.js';

/** Puts the guard up. */
export function mountGuard(inside: Inside): Guard {
  const { made, use, config } = inside;
  made.guard = createGuard({
    ...inside,
    report: (violation) => use('strict', (strict) => strict.report(violation)),
    tell: (detail) => tellEvent('blocked', detail),
  });
  if (config.block === 'strict') use('strict');
  return made.guard;
}
