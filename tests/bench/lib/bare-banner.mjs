/** What somebody would write by hand: a banner of some sixty lines, drawn by Preact, in one file. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const source = `
import { h, render } from 'preact';

const name = 'bare';
const read = () => document.cookie.split('; ').find((text) => text.startsWith(name + '='));
const css = \`
  .bare { position: fixed; inset: auto 1rem 1rem; max-width: 28rem; padding: 1.25rem; z-index: 9999; }
  .bare { font: 1rem/1.5 system-ui, sans-serif; color: #16181d; background: #fff; }
  .bare { border: 1px solid #d9dce3; border-radius: 16px; box-shadow: 0 12px 32px #00000029; }
  .bare h2 { margin: 0; font-size: 1.2rem; }
  .bare div { display: flex; flex-wrap: wrap; gap: .6rem; margin-top: 1rem; }
  .bare button { flex: 1 1 8rem; min-height: 44px; color: #fff; background: #16181d; border: 0; border-radius: 10px; font: inherit; }
\`;

function Banner({ onAnswer }) {
  return h(
    'section',
    { class: 'bare', role: 'region', 'aria-labelledby': 'bare-title', 'data-consentgate': 'banner' },
    h('style', null, css),
    h('h2', { id: 'bare-title' }, 'Your choice about cookies'),
    h(
      'p',
      null,
      'We use cookies that this site needs. With your permission we also use cookies and similar techniques for ' +
        'extra features, statistics and marketing. You can change your choice at any time. ',
      h('a', { href: '/privacy' }, 'Privacy policy'),
    ),
    h(
      'div',
      null,
      h('button', { onClick: () => onAnswer('no') }, 'Reject all'),
      h('button', { onClick: () => onAnswer('yes') }, 'Accept all'),
    ),
  );
}

if (!read()) {
  const root = document.createElement('div');
  const onAnswer = (answer) => {
    document.cookie = name + '=' + answer + '; path=/; max-age=15724800';
    render(null, root);
    root.remove();
  };
  const draw = () => {
    document.body.prepend(root);
    render(h(Banner, { onAnswer }), root);
  };
  if (document.body) draw();
  else document.addEventListener('DOMContentLoaded', draw);
}
`;

/** Gives it as one minified classic script. */
export async function buildBareBanner() {
  const virtual = {
    name: 'source',
    resolveId: (id) => (id === 'bare-banner' ? id : null),
    load: (id) => (id === 'bare-banner' ? source : null),
  };
  const bundle = await rollup({ input: 'bare-banner', plugins: [virtual, nodeResolve()] });
  const { output } = await bundle.generate({ format: 'iife', plugins: [terser()] });
  return output[0].code;
}
