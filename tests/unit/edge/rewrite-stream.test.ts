import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPageRewriter, createRewriter, rewriteHtml } from '../../../src/edge/rewrite/rewrite.js';

const image = 'https://i.ytimg.com/vi/x/0.jpg';
const page = `<!doctype html>\r\n<html lang=de><head><title>Käse & 😀 <b></title>
<script async SRC='//static.hotjar.com/c/hotjar-1.js?a=1&amp;b'></script><script>\r\nfbq('init', "ü</b>")</script>
<style>@import "https://fonts.googleapis.com/css";\r/* </script> é */</style><style>b{}</style>
<link rel=preload as=image href=${image}></head><body class="a">\u0000<!-- <img src=${image}> --!>
<noscript><img src="${image}" alt="ß"></noscript><video poster=x><source src=${image}></video>
<template data-consent=a><img src=${image}><script>é</script></template>
<svg viewBox="0 0 1 1"><image xlink:href=${image} /><style>b{}</style><![CDATA[ <img src=${image}> ]]></svg>
<img alt='>' src=${image} src=${image}>text &lt; \ud83d\ude00 <p <img src=${image}>
<textarea><img src=${image}></textarea><script>"<!--<script>"</script>"</script><iframe srcdoc="&lt;img src=${image}&gt;"></iframe>
</body></html>\r\n<!-- end`;

const rewriter = await createPageRewriter();

async function collect<T extends string | Uint8Array>(pieces: readonly T[]): Promise<T[]> {
  const out: T[] = [];
  const source = new ReadableStream<T>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const reader = source.pipeThrough(rewriter.stream<T>()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) out.push(piece.value);
  return out;
}

const passText = async (pieces: readonly string[]) => (await collect(pieces)).join('');
const passBytes = async (pieces: readonly Uint8Array[]) => Buffer.concat(await collect(pieces));

describe('createRewriter', () => {
  it('gives the same for text that is cut anywhere', { timeout: 120_000 }, async () => {
    const whole = await rewriteHtml(page);
    expect(whole.match(/data-consent/g)?.length).toBeGreaterThan(9);
    for (let at = 0; at <= page.length; at++) expect(await passText([page.slice(0, at), page.slice(at)])).toBe(whole);
    expect(await passText([...Array(page.length).keys()].map((at) => page[at] as string))).toBe(whole);
  });

  it('gives the same for bytes that are cut anywhere', { timeout: 120_000 }, async () => {
    const bytes = Buffer.from(page.replace('\u0000', ''));
    const whole = Buffer.from(await rewriteHtml(page.replace('\u0000', '')));
    expect((await passBytes([bytes])).toString()).toBe(whole.toString());
    for (let at = 0; at <= bytes.length; at++)
      expect((await passBytes([bytes.subarray(0, at), bytes.subarray(at)])).equals(whole)).toBe(true);
    expect((await passBytes([...bytes].map((byte) => Uint8Array.of(byte)))).equals(whole)).toBe(true);
  });

  it('knows the end of a comment in code, from bytes as from text', async () => {
    const html = `<script>// \u2028new Image().src = '${image}'</script>`;
    expect((await passBytes([Buffer.from(html)])).toString()).toBe(await rewriteHtml(html));
    expect(await rewriteHtml(html)).not.toBe(html);
  });

  it('keeps bytes that are no UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe, 0x80, 0, 0xe4]),
      Buffer.from(`<img alt="\xe4\xff" src=${image}>`, 'latin1'),
    ]);
    const out = await passBytes([bytes]);
    expect(out.toString('latin1')).toBe(
      `\xff\xfe\x80\0\xe4<img data-consent="marketing" data-service="youtube" alt="\xe4\xff" data-src=${image}>`,
    );
  });

  it('passes a byte order mark by', async () => {
    const html = `<head><noscript><link rel=icon href=${image}></noscript>`;
    const out = await rewriteHtml(html);
    expect(await rewriteHtml(`\uFEFF${html}`)).toBe(`\uFEFF${out}`);
    for (const at of [0, 1, 2, 3, 4]) {
      const bytes = Buffer.from(`\uFEFF${html}`);
      expect((await passBytes([bytes.subarray(0, at), bytes.subarray(at)])).toString()).toBe(`\uFEFF${out}`);
    }
    expect((await passBytes([Uint8Array.of(0xef), Uint8Array.of(0xbb)])).equals(Uint8Array.of(0xef, 0xbb))).toBe(true);
  });

  it('takes a name of a host in UTF-8 from bytes', async () => {
    const html = '<img src="https://bücher.example/x">';
    const reader = new Blob([html])
      .stream()
      .pipeThrough(createRewriter<Uint8Array>({ strict: true, allow: 'xn--bcher-kva.example' }))
      .getReader();
    let out = '';
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) out += Buffer.from(piece.value);
    expect(out).toBe(html);
  });

  it('holds hosts that are written with references, escapes or in an older encoding, from bytes as from text', async () => {
    for (const html of [
      '<img src="//b&uuml;cher.example/x">',
      '<img src="//b&#252;cher.example/é">',
      '<p style="background:url(//b\\fc cher.example/x)">',
      '<img src="//b\xfccher.example/x">',
    ]) {
      const bytes = Buffer.from(html, html.includes('\xfc') ? 'latin1' : 'utf8');
      const stream = new Blob([bytes]).stream().pipeThrough(createRewriter<Uint8Array>({ strict: true }));
      const out = await new Response(stream as BodyInit).text();
      expect(out, html).toContain('data-consent="marketing"');
    }
  });

  it('gives out what is finished before the page ends', async () => {
    const stream = createRewriter<string>();
    const writer = stream.writable.getWriter();
    const reader = stream.readable.getReader();
    const written = writer.write(`<p>a</p><img src=${image}><p`);
    expect((await reader.read()).value).toBe(
      `<p>a</p><img data-consent="marketing" data-service="youtube" data-src=${image}>`,
    );
    await written;
    const rest = reader.read();
    await writer.close();
    expect((await rest).value).toBe('<p');
  });

  it('is given nothing, gives nothing', async () => {
    expect(await passText([])).toBe('');
    expect(await passText(['', ''])).toBe('');
  });

  it('is told when what it is given is neither text nor bytes', async () => {
    const { html } = await createPageRewriter();
    const read = Buffer.from(page) as unknown as string;
    expect(() => html(read)).toThrow('html() takes text; bytes go through stream()');
    await expect(rewriteHtml(Uint8Array.of(60) as unknown as string)).rejects.toThrow(TypeError);
    await expect(collect([new ArrayBuffer(2) as unknown as Uint8Array])).rejects.toThrow('come as Uint8Array');
  });

  it('does not mix text and bytes', async () => {
    await expect(collect<string | Uint8Array>(['a', Uint8Array.of(1)])).rejects.toThrow('either text or bytes');
  });

  it('gives the same for random pieces of random pages', { timeout: 120_000 }, async () => {
    const bits = page.split(/(?<=[>"'=\s])/);
    const html = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(html, fc.array(fc.nat(30), { minLength: 1, maxLength: 9 }), async (parts, sizes) => {
        const text = parts.join('');
        const pieces: string[] = [];
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const size = 1 + (sizes[turn % sizes.length] as number);
          pieces.push(text.slice(at, at + size));
          at += size;
        }
        expect(await passText(pieces)).toBe(rewriter.html(text));
      }),
      { numRuns: 300 },
    );
  });
});
