import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cityPublished } from '../../../tests/support/city.ts';
import { SITE_PICTURE } from '../../derive/share.ts';
import { must } from '../../text/must.ts';
import { bytesOf } from '../kit/bytes.ts';
import { COLOURS, shareFiles, sharePicture } from './share-pictures.ts';

const site = cityPublished();
const files = shareFiles(site);

test('plans, cities and features have a picture in each language, as large as pages say', async () => {
  expect(files).toHaveLength(2 * (site.plans.length + site.cities.length + site.framework.features.length));
  const file = must(files[0], 'picture');
  const { path, width, height } = sharePicture(
    site,
    `/${file.path.split('/').slice(1).join('/').split('.')[0]}/`,
    'vi',
  );
  expect(path).toBe(`/${file.path}`);
  expect(await sharp(await bytesOf(file, site)).metadata()).toMatchObject({ format: 'png', width, height });
});

test('a clause is shown with its plan, a body with its city, and any other page with the picture of the site', () => {
  const [plan, agency] = [must(site.plans[0], 'plan'), must(site.agencies[0], 'agency')];
  expect(sharePicture(site, `/plans/${plan.id}/i-1/`, 'en').path).toBe(`/cards/plans/${plan.id}.en.png`);
  expect(sharePicture(site, `/agencies/${agency.id}/`, 'vi').path).toBe(`/cards/cities/${agency.city.id}.vi.png`);
  for (const path of ['/', '/plans/', '/about/', '/plans/no-such-plan/', '/framework/9.9.9/'])
    expect(sharePicture(site, path, 'vi')).toEqual({ ...SITE_PICTURE, alt: null });
});

test('its colours are the tokens of the stylesheet', () => {
  const [light = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
  for (const [name, colour] of Object.entries(COLOURS)) expect(light, name).toContain(`--${name}: ${colour};`);
});
