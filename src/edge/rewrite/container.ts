/**
 * Writes markup as the text of a `<script type="text/html">`, as the release reads it: only end tags of scripts are
 * written differently, and what looks so in the code of one. `undefined` when it cannot be done: behind `<!--` and
 * `<script` the element's own end tag would be part of its text (HTML, "script data double escaped state").
 */
export function writeContained(markup: string): string | undefined {
  const text = markup.replace(/<(?=\\*\/script)/gi, '<\\');
  const steps = /<!--|-->|<script(?=[\t\n\f\r />])/gi;
  let isEscaped = false;
  let isTwice = false;
  for (let step = steps.exec(text); step; step = steps.exec(text)) {
    if (step[0] === '-->') isEscaped = isTwice = false;
    else if (step[0] !== '<!--') isTwice ||= isEscaped;
    else if (!isEscaped) {
      isEscaped = true;
      // `<!-->` opens and closes with the same dashes.
      steps.lastIndex -= 2;
    }
  }
  return isTwice ? undefined : text;
}

/** The same for a style element: a backslash before a letter that is no hex digit changes nothing in CSS. */
export const writeContainedStyle = (markup: string): string =>
  writeContained(markup) ?? markup.replace(/<(?=\\*\/script)/gi, '<\\').replace(/<(?=script)/gi, '<\\');
