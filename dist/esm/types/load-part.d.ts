/** Brings what mounts a part, for as long as there is somebody to mount it for; or the data of a service. */
export declare const loadPart: (name: string) => Promise<unknown>;
