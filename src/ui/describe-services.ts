import type { ServiceDetails, UiConfig } from '../types.js';

/** Says what is known of the services of a configuration, and of what else is kept like one. */
export type DescribeServices = (config: UiConfig) => readonly ServiceDetails[];

/** Says what the site itself says of them, where nothing else is known. */
export const describePlainly: DescribeServices = ({ services }) =>
  services.map(({ id, name, category, vendor = '' }) => ({
    ...{ id, name, category, vendor, country: '', purposes: [], data: [], stored: [], policyUrls: [], optOutUrls: [] },
  }));
