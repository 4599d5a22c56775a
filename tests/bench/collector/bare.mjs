// The measure of all things: a server of Node that does nothing but answer.
import { createServer } from 'node:http';

const server = createServer((_request, response) => {
  response.writeHead(204);
  response.end();
});
server.listen(0, '127.0.0.1', () => console.log(`listens on http://127.0.0.1:${server.address().port}`));
