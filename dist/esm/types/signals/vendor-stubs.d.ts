import type { Stub } from '../services/service.js';
import { type HeldCall } from './holder.js';
/** A vendor's global, of whatever form it is. */
type Global = Record<string, unknown> & unknown[] & ((...args: unknown[]) => unknown);
/** The page's globals by name. */
export declare const readGlobals: () => Record<string, Global | undefined>;
/** The queue of a stub as long as the vendor's script is not there. */
export declare function findQueue(stub: Stub | undefined): unknown[] | undefined;
/** Has the vendor's script taken over what collects calls? Then the queue is no plain one any more, or gone with its function. */
export declare function isTaken(stub: Stub | undefined): boolean;
/** May our stub be there before the vendor's own snippet? Many snippets do nothing when they find their function. */
export declare const isHarmless: (stub: Stub) => boolean;
/** Puts a vendor's stub into the page, in the form that its script expects, unless it is there. */
export declare function createStub(stub: Stub): void;
/** Takes what the page called before the vendor was there, and makes room for the vendor's own stub. */
export declare function takeHeld(name: string): HeldCall[];
/** Calls back once a global is assigned that is not there yet, as soon as the script that does so is through. */
export declare function awaitGlobal(name: string, onThere: () => void): void;
export {};
