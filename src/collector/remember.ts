/**
 * Makes a function remember what it has made of a text: addresses and titles of pages come again and again. What is longer
 * than `longest` does not, and would only fill the memory; when there are `most`, it begins anew.
 */
export function remember<T extends string | null>(
  read: (text: string) => T,
  longest: number,
  most = 1000,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      if (text.length > longest) return read(text);
      // A copy: a piece of a request would keep all of that request in the memory.
      const own = text.split('').join('');
      result = read(own);
      if (known.size >= most) known.clear();
      known.set(own, result);
    }
    return result;
  };
}
