import type { TrackCall } from '../types.js';
import type { UtmCookie } from './utm-cookie.js';
/** Remembers the campaign while that is granted. */
export interface Utm {
    /** Looks for a new campaign, and takes the old one into the forms; forgets it when it is not granted. */
    update(isGranted: boolean): void;
    /** Adds to a goal the campaign that it is owed to. */
    attribute(goal: TrackCall): TrackCall;
}
/** `rule`: `first` keeps the first campaign for as long as the cookie lives, `last` takes each new one. */
export declare function createUtm(rule: string, cookie: UtmCookie, fillForms: (parameters: string) => void): Utm;
