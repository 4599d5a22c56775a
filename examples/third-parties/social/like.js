// A stand-in for a social plugin: draws its button, asks who looks at it, leaves a cookie on the page that embeds it.
(() => {
  const home = new URL(document.currentScript.src).origin;
  const style = document.createElement('style');
  style.textContent =
    '.likely{display:inline-flex;align-items:center;gap:.5rem;min-height:44px;padding:0 1.1rem;border:0;border-radius:22px;background:#3a5ba9;color:#fff;font:600 .95rem system-ui,sans-serif;cursor:pointer}.likely[aria-pressed=true]{background:#27407a}';
  document.head.append(style);
  document.cookie = `likely_visitor=${Math.random().toString(36).slice(2)}; Path=/; Max-Age=31536000; SameSite=Lax`;
  for (const place of document.querySelectorAll('[data-likely]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'likely';
    button.setAttribute('aria-pressed', 'false');
    let likes = 0;
    const draw = () => {
      const liked = button.getAttribute('aria-pressed') === 'true';
      button.textContent = `${liked ? '♥ Liked' : '♡ Like'} · ${likes + (liked ? 1 : 0)}`;
    };
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
      draw();
    });
    fetch(`${home}/count?page=${encodeURIComponent(location.href)}`, { credentials: 'include' })
      .then((answer) => answer.json())
      .then((counted) => {
        likes = counted.likes;
        draw();
      });
    draw();
    place.replaceChildren(button);
  }
})();
