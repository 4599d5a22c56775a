/** An edge worker before a site: the site's answers come back with the policy of the consent cookie. */
import { createPolicyHandler } from 'consentgate/edge';

const handle = createPolicyHandler({ services: 'google-analytics youtube', allow: 'cdn.example' });

export default {
  fetch: (request) => handle(request, (original) => fetch(original)),
};
