import { darkTokens, lightTokens, shapeTokens } from './tokens.js';

/** What each token is for; a theme may set any of them for `html` or `:root`. */
export const tokenMeanings: Readonly<Record<string, string>> = {
  '--cg-font': 'font family of everything we draw',
  '--cg-heading': 'font family of headings',
  '--cg-weight': 'weight of the text of buttons, all alike',
  '--cg-width': 'width of the banner as a card',
  '--cg-radius': 'corners of banner, dialog and placeholders',
  '--cg-button-radius': 'corners of buttons',
  '--cg-border': 'width of the edge of banner and dialog',
  '--cg-shadow': 'shadow of banner and dialog',
  '--cg-accent': 'fill of "Reject all" and "Accept all" alike',
  '--cg-on-accent': 'text on that fill; keep a contrast of 4.5:1',
  '--cg-edge': 'edge of those two buttons',
  '--cg-backdrop': 'what lies over the page while the preferences are open',
  '--cg-scheme': 'light or dark: colours of scroll bars',
  '--cg-surface': 'background of banner and dialog',
  '--cg-text': 'text; keep a contrast of 4.5:1 on surface and on tonal',
  '--cg-muted': 'secondary text and the edge of a switch; keep 4.5:1 on surface and on tonal',
  '--cg-line': 'thin lines and edges',
  '--cg-tonal': 'fill of "Cookie settings", "Save choices" and placeholders',
  '--cg-on': 'a switch that is on, and the mark of an opt-out signal; keep 3:1 on surface',
  '--cg-focus': 'outline of what has the focus; keep 3:1 on surface',
};

/** Writes a theme file out of the built-in tokens: those in themes/ are its snapshots (tests/unit/ui/themes.test.ts). */
export function createThemeFile(theme: 'auto' | 'light' | 'dark'): string {
  const rule = (tokens: string, indent: string) =>
    `${indent}:root {\n${tokens
      .replace(/([^:;]+):([^;]+);?/g, `${indent}  --cg-$1: $2;\n`)
      .replace(/--_/g, '--cg-')
      .replace(/,(?! )/g, ', ')}${indent}}\n`;
  const meanings = Object.entries(tokenMeanings).map(([name, meaning]) => ` * ${name}: ${meaning}\n`);
  return `/* consentgate, theme "${theme}". Generated from src/ui/tokens.ts; copy it to start a theme of your own.
 *
${meanings.join('')} */
${rule(`${shapeTokens};${theme === 'dark' ? darkTokens : lightTokens}`, '')}${
  theme === 'auto' ? `\n@media (prefers-color-scheme: dark) {\n${rule(darkTokens, '  ')}}\n` : ''
}`;
}
