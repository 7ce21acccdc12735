/** What the built site says of regions: a city with its region, source and neighbours; the regions with their cities; the same in the files. */
import { describe, expect, test } from 'vitest';
import { cityPath, localised, regionPath, regionsPath } from '../../src/derive/address.ts';
import { loadSite } from '../../src/model/index.ts';
import { LANGS } from '../../src/model/schema/common.ts';
import { must } from '../../src/text/must.ts';
import { html, read } from '../support/site.ts';

const site = loadSite('.');
const cities = site.cities.filter(({ kind }) => kind === 'city');
const said = (path: string): string => html(path).split('<main')[1] ?? '';

describe.each(LANGS)('%s', (lang) => {
  test.each(cities.map((city) => [city.id, city] as const))(
    '%s: its region, the source, and the others of it',
    (_, city) => {
      const page = said(localised(cityPath(city), lang));
      const region = must(city.region, 'region');
      expect(page).toContain(`href="${localised(regionPath(region), lang)}">${region.name[lang]}<`);
      expect(page).toContain(must(region.country.regions, 'regions').sources[0].url);
      for (const other of region.cities)
        if (other !== city) expect(page).toContain(`href="${localised(cityPath(other), lang)}"`);
    },
  );
  test('every city stands below its region, with what the sources say', () => {
    const page = said(localised(regionsPath, lang));
    const parts = page.split('<h2 id="');
    for (const region of site.regions.filter((one) => one.cities.length > 0)) {
      const part = must(
        parts.find((one) => one.startsWith(`${region.id}"`)),
        region.id,
      );
      expect([...part.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(
        expect.arrayContaining(region.cities.map((city) => localised(cityPath(city), lang))),
      );
    }
    for (const { sources } of site.cities.flatMap(({ regions }) => regions ?? []))
      for (const { url } of sources) expect(page).toContain(url.replaceAll('&', '&amp;'));
  });
  test('the list of cities leads to it', () =>
    expect(said(localised('/cities/', lang))).toContain(`href="${localised(regionsPath, lang)}"`));
});

test('the JSON of a city has its region, that of the country all of them', () => {
  for (const city of cities) {
    const record = JSON.parse(read(`cities/${city.id}.json`)) as { region: { id: string } | null; regions: unknown };
    expect(record.region?.id).toBe(city.region?.id);
    expect(record.regions).toBeNull();
  }
  const country = must(
    site.cities.find(({ kind }) => kind === 'country'),
    'country',
  );
  const record = JSON.parse(read(`cities/${country.id}.json`)) as { regions: { list: { id: string }[] } };
  expect(record.regions.list.map(({ id }) => id)).toEqual(site.regions.map(({ id }) => id));
});
