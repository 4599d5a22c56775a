/** The page behind the pictures: a small magazine without anything from elsewhere, so that every picture can be made anywhere. */

const style = `
:root { color-scheme: light dark; --paper: #f4f1ea; --ink: #22201c; --soft: #6d675d; --rule: #d8d2c5; }
@media (prefers-color-scheme: dark) { :root { --paper: #121316; --ink: #e9e6df; --soft: #a39d91; --rule: #33353b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 Georgia, "DejaVu Serif", serif; }
.page { max-width: 1080px; margin: 0 auto; padding: 28px 32px 60px; }
header { display: flex; align-items: baseline; justify-content: space-between; border-bottom: 1px solid var(--rule); padding-bottom: 14px; }
header b { font-size: 26px; letter-spacing: -.01em; }
nav { display: flex; gap: 22px; font: 15px system-ui, sans-serif; color: var(--soft); }
.lead { display: grid; grid-template-columns: 1.2fr 1fr; gap: 40px; margin-top: 30px; }
h1 { font-size: 44px; line-height: 1.12; letter-spacing: -.015em; margin: 14px 0 12px; }
.kicker { font: 600 13px system-ui, sans-serif; letter-spacing: .08em; text-transform: uppercase; color: #b4552d; margin: 0; }
.art { border-radius: 4px; min-height: 330px; background: radial-gradient(circle at 70% 28%, #ffd58a 0 9%, transparent 9.5%), linear-gradient(180deg, #f6b98a 0 38%, #d9805f 38% 52%, #3f6a72 52% 70%, #26454d 70%); }
.cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 28px; margin-top: 40px; }
.cards h2 { font-size: 21px; line-height: 1.25; margin: 10px 0 4px; }
.cards p { margin: 0; color: var(--soft); font-size: 15px; }
.thumb { height: 120px; border-radius: 4px; background: linear-gradient(120deg, var(--a), var(--b)); }
iframe { border: 0; }
.film { margin: 26px 0 0; }
@media (max-width: 700px) {
  .page { padding: 18px 18px 60px; } nav span:nth-child(n + 3) { display: none; }
  .lead, .cards { grid-template-columns: 1fr; gap: 18px; margin-top: 18px; } h1 { font-size: 31px; } .art { min-height: 170px; order: -1; }
}`;

const cards = [
  [
    '#7aa6a1',
    '#2f5d62',
    'The harbour that learned to float',
    'Engineers moored a whole quarter, and the tide does the rest.',
  ],
  ['#e3b778', '#b4552d', 'Bread, and the people who wait for it', 'A night with four bakers who disagree about salt.'],
  ['#9a8fc0', '#4b4374', 'What the owls heard', 'Microphones in the old forest tell a story in the dark.'],
];

const card = ([from, to, title, text]) =>
  `<article><div class="thumb" style="--a:${from};--b:${to}"></div><h2>${title}</h2><p>${text}</p></article>`;

/** A film of another company, which is held; `poster` shows a picture of the site's own. */
const film = (poster) =>
  `<div class="film"><iframe title="The tide, filmed for a year" width="100%" height="420" data-consent="marketing" data-service="youtube"
    data-src="https://www.youtube-nocookie.com/embed/film" ${poster ? 'data-poster-local="/poster.svg"' : ''}></iframe></div>`;

/** A picture of the site's own, for a placeholder. */
export const poster = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 7" preserveAspectRatio="none"><rect width="16" height="7" fill="#f6b98a"/><circle cx="11" cy="2" r=".8" fill="#ffe0a8"/><path d="M0 3h16v4H0z" fill="#d9805f"/><path d="M0 4q4-.8 8 0t8 0v3H0z" fill="#3f6a72"/><path d="M0 5.4q4-.7 8 0t8 0V7H0z" fill="#26454d"/></svg>`;

/** Writes the page. `options` go into the JSON element, `lang` and `region` to where a site puts them. */
export const createGalleryPage = ({ options = {}, lang = 'en', dir = 'ltr', css = '', embed = '' }) => `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>The Tide</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><style>${style}${css}</style>
<script type="application/json" data-consentgate>${JSON.stringify({ privacyUrl: '/privacy', imprintUrl: '/imprint', ...options })}</script>
<script src="/consentgate/consentgate.js"></script></head>
<body><div class="page"><header><b>The Tide</b><nav><span>Stories</span><span>Places</span><span>Sound</span><span>Subscribe</span></nav></header>
${embed && film(embed === 'poster')}
<div class="lead"><div><p class="kicker">Coast</p><h1>The island that moves a little every winter</h1>
<p>Nobody noticed until the lighthouse keeper wrote down, night after night, where the moon came up. Then the maps had to be drawn anew.</p>
<p>We went there in November, with a theodolite, two thermos flasks and the keeper’s granddaughter, who has kept the book since.</p></div><div class="art"></div></div>
<section class="cards">${cards.map(card).join('')}</section></div></body></html>`;
