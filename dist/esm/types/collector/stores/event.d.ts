/** What a visitor did. A `ping` says that a view is still open and never counts as one. */
export type EventKind = 'view' | 'event' | 'goal' | 'search' | 'content' | 'interaction' | 'link' | 'download' | 'ping' | 'other';
/** One thing that happened, in the only form in which it is ever kept: the address in it is masked already. */
export interface StoredEvent {
    /** When it arrived, in milliseconds since 1970. */
    readonly time: number;
    readonly site: string;
    /** 16 hexadecimal digits, the same for one visitor on one site during one day; see `visitor.ts`. */
    readonly visitor: string;
    /** Masked address, or `''`. */
    readonly address: string;
    readonly kind: EventKind;
    readonly url: string;
    readonly title: string;
    /** Origin of the page before, or `''`. */
    readonly referrer: string;
    /** Id that all events of one page view share, or `''`. */
    readonly view: string;
    /** Global Privacy Control was on: first-party statistics stay, sharing does not. */
    readonly gpc: boolean;
    /** What belongs to the kind, by the names of the Matomo Tracking HTTP API (`e_c`, `idgoal`, `search`, …). */
    readonly details: Readonly<Record<string, string | number>>;
}
