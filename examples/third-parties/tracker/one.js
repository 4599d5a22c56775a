// A stand-in for a tracker: says on the page, and to its own host, that it ran.
{
  const home = new URL(document.currentScript.src).origin;
  window.ran ??= [];
  window.ran.push('external');
  document.cookie = 'tracker_visit=1; Path=/; SameSite=Lax';
  fetch(`${home}/hit?page=${encodeURIComponent(location.pathname)}`, { credentials: 'include', mode: 'no-cors' });
  document.dispatchEvent(new Event('example:ran'));
}
