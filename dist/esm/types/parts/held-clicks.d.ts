import type { ConsentGate, Service } from '../types.js';
/**
 * Calls the page back that waits behind a click for a vendor that may not run (`event_callback`, Plausible's `callback`): its link
 * would lead nowhere. Looked up behind the click, because a queue whose `push` is not its own counts as taken over.
 */
export declare function answerClicks(services: readonly Service[], api: Pick<ConsentGate, 'has'>, signal: AbortSignal): void;
