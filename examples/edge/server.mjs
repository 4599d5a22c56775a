/** A site in Node whose pages carry the policy of the consent cookie: `node examples/edge/server.mjs`, then open the address. */
import { createServer } from 'node:http';
import { createPolicyMiddleware } from 'consentgate/edge';

// The same words as in the page's own options.
const policy = createPolicyMiddleware({ services: 'google-analytics youtube', allow: 'cdn.example' });

const page = `<!doctype html><html lang="en"><title>Shop</title>
<p>This video is in the page as its vendor wrote it, and yet nobody is asked for it before a yes to marketing.</p>
<iframe src="https://www.youtube.com/embed/aqz-KE-bpKQ" width="560" height="315" title="Video"></iframe>`;

const server = createServer((request, response) =>
  policy(request, response, () => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  }),
);
server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
