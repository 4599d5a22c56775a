/** What is known of a service once its data has come. */
import { expect, it } from 'vitest';
import { fetchData } from '../../../src/parts/vendor-data.js';

it('names that the site knows of besides are erased with those of the catalogue', async () => {
  const load = async () => ({ id: 'hotjar', name: 'Hotjar', category: 'analytics', cookies: ['_hj*'], storage: ['a'] });
  const site = { id: 'hotjar', name: 'hotjar', category: 'functional', cookies: ['mine'], storage: ['b'] };
  expect(await fetchData(site, load)).toMatchObject({
    name: 'Hotjar',
    category: 'functional',
    cookies: ['_hj*', 'mine'],
    storage: ['a', 'b'],
  });
});
