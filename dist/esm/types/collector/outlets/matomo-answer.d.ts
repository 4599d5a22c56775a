/** What became of a bulk request. */
export type Verdict = 
/** Taken; some may have been refused, and which ones is told only to a superuser's token. */
{
    readonly kind: 'taken';
    readonly refused: number;
}
/** All of it was refused: the token is not accepted, or these requests are not. */
 | {
    readonly kind: 'refused';
    readonly reason: string;
}
/** No judgement: Matomo is down, busy, or something else answers. */
 | {
    readonly kind: 'away';
    readonly reason: string;
};
/** Reads Matomo's answer to a bulk request of `count` requests. */
export declare function readMatomoAnswer(status: number, type: string, text: string, count: number): Verdict;
