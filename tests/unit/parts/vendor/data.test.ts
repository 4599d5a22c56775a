/** What is known of a service once its data has come. */
import { expect, it } from 'vitest';
import { joinData } from '../../../../src/parts/vendor/data.js';

it('names that the site knows of besides are erased with those of the catalogue', () => {
  const data = { id: 'hotjar', name: 'Hotjar', category: 'analytics', cookies: ['_hj*'], storage: ['a'] };
  const site = { id: 'hotjar', name: 'hotjar', category: 'functional', cookies: ['mine'], storage: ['b'] };
  expect(joinData(site, data)).toMatchObject({
    name: 'Hotjar',
    category: 'functional',
    cookies: ['_hj*', 'mine'],
    storage: ['a', 'b'],
  });
});
