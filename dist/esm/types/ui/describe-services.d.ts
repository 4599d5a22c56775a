import type { ServiceDetails, UiConfig } from '../types.js';
/** Says what is known of the services of a configuration, and of what else is kept like one. */
export type DescribeServices = (config: UiConfig) => readonly ServiceDetails[];
/** Says what the site itself says of them, where nothing else is known. */
export declare const describePlainly: DescribeServices;
