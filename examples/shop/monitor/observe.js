// First-party helper of the demo: tells the monitor at which moment the visitor chose, and what appears in the storage.
// It listens only; nothing depends on it.
(() => {
  const post = (note) => fetch('/monitor/note', { method: 'POST', body: JSON.stringify(note), keepalive: true });

  // consentgate tells Google's data layer of a choice before it releases the first tag: the exact moment.
  window.dataLayer ??= [];
  const layer = window.dataLayer;
  const push = layer.push;
  let moment = 0;
  layer.push = function (...items) {
    if (items.some((item) => item?.[0] === 'consent' && item[1] === 'update')) moment = Date.now();
    return push.apply(this, items);
  };
  document.addEventListener('consentgate:change', ({ detail }) => {
    const decisions = Object.fromEntries(Object.entries(detail).map(([id, { choice }]) => [id, choice]));
    post({ type: 'choice', at: moment || Date.now(), decisions });
  });

  // Cookies reach the monitor in the headers of this note, keys of the storage only in its body.
  let known = '';
  const look = () => {
    const keys = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    const now = JSON.stringify([document.cookie.split('; ').map((pair) => pair.split('=')[0]), keys]);
    if (now === known) return;
    known = now;
    post({ type: 'storage', keys });
  };
  new BroadcastChannel('demo').addEventListener('message', () => {
    location.href = '/monitor/restart.html';
  });
  look();
  setInterval(look, 500);
})();
