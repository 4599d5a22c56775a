import type { Store } from '../stores/store.js';
import type { Outlet } from './matomo.js';
/**
 * A store whose events also go to an outlet: acknowledged means that both have them. When one of them fails, the sender
 * is told so and sends again: counted twice in one place is better than lost in the other.
 */
export declare function withOutlet(store: Store, outlet: Outlet): Store;
