/**
 * What `consentgate/services` has beside one export per service: those are written by the build, in the page form, which
 * is what a site's bundle needs of a service. The catalogue has all that there is to know.
 */
export { catalogue } from './catalogue.js';
export type { PageService } from './page-service.js';
export type * from './service.js';
export { createShortForm } from './short-form.js';
