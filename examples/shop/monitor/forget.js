import { companies } from '/monitor/companies.js';

/** Makes this browser forget what the shop and its third parties have stored, and the monitor what it has seen. */
export async function forgetEverything() {
  localStorage.clear();
  sessionStorage.clear();
  const port = location.port && `:${location.port}`;
  const answers = [...companies.keys()].map((host) =>
    fetch(`http://${host}${port}/forget`, { credentials: 'include' }),
  );
  await Promise.allSettled(answers);
  await fetch('/monitor/restart', { method: 'POST' });
}
