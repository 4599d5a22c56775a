import type { Answer } from './message.js';
/** Nothing to say: 204. */
export declare const createEmptyAnswer: (...headers: string[]) => Answer;
/** 200 with the one-pixel image. */
export declare const createPixelAnswer: (...headers: string[]) => Answer;
/** One line of text. */
export declare const createTextAnswer: (status: number, line: string, ...headers: string[]) => Answer;
/** An object as JSON. */
export declare const createJsonAnswer: (status: number, value: object, ...headers: string[]) => Answer;
