/** Writes nginx's share of the work: `node examples/edge/nginx.mjs > /etc/nginx/conf.d/consentgate.conf`. */
import { createNginxMap } from 'consentgate/edge';

process.stdout.write(createNginxMap({ services: 'google-analytics youtube', allow: 'cdn.example' }));
