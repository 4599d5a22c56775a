import autocannon from 'autocannon';

const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const hit =
  'rec=1&apiv=1&idsite=1&pv_id=k3v9q0&url=https%3A%2F%2Fshop.example%2Fa%2Fpage&action_name=A+page+of+the+shop' +
  '&urlref=https%3A%2F%2Fsearch.example&rand=x1abcd';
const createBody = (count) => JSON.stringify({ requests: Array(count).fill(`?${hit}`), send_image: 0 });

/** How a page view is sent: as the pixel and the beacon of Matomo do, and as our own beacon does. */
export const ways = {
  GET: { path: `/collect?${hit}&send_image=0`, method: 'GET' },
  POST: { path: '/collect', method: 'POST', body: createBody(1) },
};

/** Sends page views for so many seconds, or so many requests; `hits` are in each. */
export async function sendLoad(url, { way = 'POST', connections, seconds, requests, hits = 1 }) {
  const { path, ...request } = ways[way];
  const result = await autocannon({
    ...{ url: url + path, connections, ...request },
    ...(hits > 1 ? { body: createBody(hits) } : {}),
    ...(seconds ? { duration: seconds } : { amount: requests }),
    headers: { 'user-agent': userAgent, ...(way === 'POST' ? { 'content-type': 'text/plain;charset=UTF-8' } : {}) },
  });
  const answered = result['2xx'];
  return {
    perSecond: answered / result.duration,
    answered,
    failed: result.non2xx + result.errors,
    p99: result.latency.p99,
  };
}
