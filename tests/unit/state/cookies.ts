import { vi } from 'vitest';

/** Answers `document.cookie` with this text, as a browser would that holds several cookies of one name. */
export function setCookies(text: string): void {
  vi.spyOn(document, 'cookie', 'get').mockReturnValue(text);
}

/** What a cookie jar of a browser does, with the attributes of each cookie kept for the test to see. */
export function createJar() {
  const jar = new Map<string, { value: string; attributes: string }>();
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() =>
    [...jar].map(([name, { value }]) => `${name}=${value}`).join('; '),
  );
  vi.spyOn(document, 'cookie', 'set').mockImplementation((text: string) => {
    const [, name = '', value = '', attributes = ''] = /^([^=]*)=([^;]*)(.*)$/.exec(text) ?? [];
    jar.set(name, { value, attributes });
  });
  return jar;
}

/** A browser that takes no cookie. */
export function disableCookies(): void {
  vi.spyOn(document, 'cookie', 'get').mockReturnValue('');
  vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {});
}

/** A sandboxed frame, where every touch throws. */
export function forbidCookies(): void {
  const forbid = () => {
    throw new DOMException('sandboxed', 'SecurityError');
  };
  vi.spyOn(document, 'cookie', 'get').mockImplementation(forbid);
  vi.spyOn(document, 'cookie', 'set').mockImplementation(forbid);
}
