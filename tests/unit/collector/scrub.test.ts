// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createAnonymizer } from '../../../src/collector/anonymize-ip.js';
import { createScrubber } from '../../../src/collector/scrub.js';

describe('addresses in texts', () => {
  const scrubber = createScrubber(createAnonymizer());

  it.each([
    ['You are 203.0.113.77.', 'You are 203.0.0.0.'],
    ['203.0.113.77:443, 198.51.100.9', '203.0.0.0:443, 198.51.0.0'],
    ['[2001:db8:85a3:8d3::7348]', '[2001:db8:85a3::]'],
    ['x=2001:DB8:85A3:8D3:1:2:3:4&', 'x=2001:db8:85a3::&'],
    ['::ffff:203.0.113.77', '203.0.0.0'],
    ['version 1.2.3.4', 'version 1.2.0.0'],
  ])('%s', (text, clean) => {
    expect(scrubber.text(text)).toBe(clean);
  });

  it.each(['', 'Shop', '12:30:45', '1.2.3', '1.2.3.4.5', '999.1.1.1', 'a::b', 'std::vector', '26.11.2026', '10:00'])(
    'leaves %j alone',
    (text) => {
      expect(scrubber.text(text)).toBe(text);
    },
  );

  it.each([
    ['shop.example', 'shop.example'],
    ['203.0.113.77', '203.0.0.0'],
    ['[2001:db8:85a3:8d3::7348]', '[2001:db8:85a3::]'],
    ['127.0.0.1', '127.0.0.1'],
    ['192.168.1.20', '192.168.1.20'],
    ['[::1]', '[::1]'],
  ])('host %s', (host, clean) => {
    expect(scrubber.host(host)).toBe(clean);
  });
});
