/** What code imports: `import 'a'`, `from 'b'`, `import('c')`; all of its text where it computes a name. */
export function readImports(text: string, type: string): string {
  // A type is read without regard to case (HTML, "prepare the script element").
  if (!/module/i.test(type) && !/\bimport\s*\(/.test(text)) return '';
  const names: string[] = [];
  const rest = text.replace(
    /\bimport\s*\(\s*(["'])(.*?)\1\s*[,)]|\b(?:import|from)\s*(["'])(.*?)\3/g,
    (_, _quote, called, _other, named) => `${names.push(called ?? named)}`,
  );
  // A lone quote in a comment may have taken an import for the end of a name.
  return /\b(import\s*\(|(import|from)\s*\/[/*])/.test(rest) || /import|from|\*\//.test(`${names}`)
    ? text
    : `"${names.join('" "')}"`;
}
