// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { describeHeld, isOffered } from '../../../src/ui/describe-held.js';

const createFrame = (attributes: Readonly<Record<string, string>>) => {
  const element = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(`data-${name}`, value);
  return { element };
};

it.each([
  ['marketing', ['marketing']],
  ['functional marketing', ['functional', 'marketing']],
  ['functional|marketing', ['functional']],
  ['functional | marketing analytics', ['functional', 'analytics']],
  ['functional !marketing', ['functional']],
  ['!marketing', []],
  ['!marketing|functional', ['functional']],
  ['functional|!marketing', ['functional']],
])('what "always" would grant for "%s": of alternatives one, and nothing that is to be denied', (consent, ids) => {
  const embed = createFrame({ consent });
  expect(describeHeld(embed).ids).toEqual(ids);
  expect(isOffered(embed)).toBe(ids.length > 0);
});

it('its service, and who would be asked', () => {
  const embed = createFrame({ consent: 'marketing', service: 'clips', src: 'https://clips.example/1' });
  expect(describeHeld(embed)).toMatchObject({ ids: ['clips'], host: 'clips.example' });
  expect(describeHeld({ ...embed, ids: ['own'], host: 'own.example' })).toMatchObject({
    ids: ['own'],
    host: 'own.example',
  });
  expect(describeHeld(createFrame({ consent: 'marketing', src: 'https://[' })).host).toBe('');
});
