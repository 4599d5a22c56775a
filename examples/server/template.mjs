/**
 * The only template step of the examples: pages name third parties as `http://tracker.localhost:{{port}}/…`, because the
 * port is known only when a server runs. Whoever serves an example replaces `{{port}}` in its .html and .js files.
 */
export function fillTemplate(text, { port }) {
  return text.replaceAll('{{port}}', String(port));
}
