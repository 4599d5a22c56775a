import type { Inside } from '../inside.js';
import type { MountUi, Ui } from '../types.js';
/** Mounts the interface as soon as there is a body to draw in. */
export declare function mountUiPart(mount: MountUi, inside: Inside): Promise<Ui>;
