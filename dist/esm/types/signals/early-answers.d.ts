/**
 * A page may go on only when it is called back (a link whose click is counted): it is, once, with the vendor or without. Of an
 * event with a `path` of its own nobody knows what its `callback` is to be told.
 */
export declare function answerSoon(said: unknown, path?: string): void;
/**
 * Notes the place of a form, so that something can stand there until it comes. One that would come where its script stands is given
 * a place: when it comes, nobody knows any more where that was.
 */
export declare function keepPlace(path: string, options: unknown): void;
