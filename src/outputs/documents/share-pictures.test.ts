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

test('plans, cities, features and clauses with targets have a picture in each language, as large as pages say', async () => {
  const { plans, cities, clauses, framework } = site;
  const promising = clauses.filter(({ targets }) => targets.length > 0);
  expect(files).toHaveLength(2 * (plans.length + cities.length + promising.length + framework.features.length));
  for (const { id } of promising)
    expect(sharePicture(site, `/plans/${id}/`, 'en').path).toBe(`/cards/plans/${id}.en.png`);
  const file = must(files[0], 'picture');
  const { path, width, height } = sharePicture(
    site,
    `/${file.path.split('/').slice(1).join('/').split('.')[0]}/`,
    'vi',
  );
  expect(path).toBe(`/${file.path}`);
  expect(await sharp(await bytesOf(file, site)).metadata()).toMatchObject({ format: 'png', width, height });
});

test('a clause without targets is shown with its plan, a body with its city, and any other page with the picture of the site', () => {
  const agency = must(site.agencies[0], 'agency');
  const clause = must(
    site.clauses.find(({ targets }) => targets.length === 0),
    'clause',
  );
  expect(sharePicture(site, `/plans/${clause.id}/`, 'en').path).toBe(`/cards/plans/${clause.plan.id}.en.png`);
  expect(sharePicture(site, `/agencies/${agency.id}/`, 'vi').path).toBe(`/cards/cities/${agency.city.id}.vi.png`);
  for (const path of ['/', '/plans/', '/about/', '/plans/no-such-plan/', '/framework/9.9.9/'])
    expect(sharePicture(site, path, 'vi')).toEqual({ ...SITE_PICTURE, alt: null });
});

test('its colours are the tokens of the stylesheet', () => {
  const [light = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
  for (const [name, colour] of Object.entries(COLOURS)) expect(light, name).toContain(`--${name}: ${colour};`);
});
