import type { VNode } from 'preact';
import type { Messages } from '../locales/en.js';
import type { ServiceDetails } from '../types.js';
import type { Choices } from './choices.js';
/** What the list of one category needs. */
export interface ServiceListProps {
    /** Id of the category. */
    readonly category: string;
    /** How many there are, which is known before anything else about them. */
    readonly total: number;
    readonly services: readonly ServiceDetails[];
    readonly messages: Messages;
    readonly choices: Choices;
    onPick(id: string, on: boolean): void;
}
/** The services of one category, folded away: who they are, what they do, what they keep, and for how long. */
export declare function ServiceList({ category, total, services, messages, choices, onPick }: ServiceListProps): VNode | null;
