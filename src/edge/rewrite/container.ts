/**
 * Writes markup as the text of a `<script type="text/html">`, as the release reads it: only end tags of scripts are
 * written differently. `undefined` when it cannot be done: behind `<!--` a `<script` would make the element's own end
 * tag part of its text (HTML, "script data double escape start state").
 */
export function writeContained(markup: string): string | undefined {
  const text = markup.replace(/<(?=\/script)/gi, '<\\');
  const steps = /<!--|-->|<script(?=[\t\n\f\r />])/gi;
  let isEscaped = false;
  for (let step = steps.exec(text); step; step = steps.exec(text)) {
    if (step[0] === '<!--') {
      isEscaped = true;
      // `<!-->` opens and closes with the same dashes.
      steps.lastIndex -= 2;
    } else if (step[0] === '-->') isEscaped = false;
    else if (isEscaped) return undefined;
  }
  return text;
}

/** The same for a style element: a backslash before a letter that is no hex digit changes nothing in CSS. */
export const writeContainedStyle = (markup: string): string =>
  writeContained(markup) ?? markup.replace(/<(?=\/script)/gi, '<\\').replace(/<(?=script)/gi, '<\\');
