// A stand-in for a video host: it counts what is watched, with its cookie.
const report = (moment) => fetch(`/progress?moment=${moment}`, { method: 'POST', credentials: 'include' });

document.querySelector('button').addEventListener('click', () => {
  const isPlaying = document.body.classList.toggle('playing');
  report(isPlaying ? 'play' : 'pause');
});
report('impression');
