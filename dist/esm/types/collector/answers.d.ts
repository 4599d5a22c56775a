/** Nothing to say: 204. */
export declare const createEmptyAnswer: (headers?: Record<string, string>) => Response;
/** 200 with the one-pixel image. */
export declare const createPixelAnswer: () => Response;
/** One line of text. */
export declare const createTextAnswer: (status: number, line: string, headers?: Record<string, string>) => Response;
/** An object as JSON. */
export declare const createJsonAnswer: (status: number, value: object) => Response;
