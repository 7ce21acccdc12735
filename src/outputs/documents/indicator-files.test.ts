import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { loadPublishedSite } from '../../ledger/index.ts';
import { INDICATOR_FORMATS, indicatorFiles } from './indicator-files.ts';
import { must } from '../../text/must.ts';

const site = loadPublishedSite('.');
const all = indicatorFiles(site);
function text(path: string): string {
  const content = must(
    all.find((file) => file.path === path),
    path,
  ).render(site);
  if (content instanceof Promise) throw new Error(`${path} is no text`);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
const rows = (id: string) =>
  Papa.parse<Record<string, string>>(text(`indicators/${id}.csv`), { header: true, skipEmptyLines: true }).data;

test('each indicator has three files', () =>
  expect(all).toHaveLength(site.indicators.length * INDICATOR_FORMATS.length));

test('the CSV holds every target and every value of the model, and says where none is', () => {
  for (const indicator of site.indicators) {
    const own = rows(indicator.id);
    expect(
      own.filter(({ kind }) => kind === 'target').map(({ value }) => value),
      indicator.id,
    ).toEqual(indicator.targets.map(({ value }) => String(value ?? '')));
    expect(
      own.filter(({ kind }) => kind === 'value').map(({ value }) => Number(value)),
      indicator.id,
    ).toEqual(indicator.observations.map(({ value }) => value));
  }
  expect(rows('2.2.2-a').filter(({ kind }) => kind === 'missing')).toMatchObject([
    { area: 'hai-phong', reason: 'not-reported', value: '' },
  ]);
});

test('the JSON holds the rows of the tables about it', () => {
  const { indicator, targets, observations, progress } = JSON.parse(text('indicators/1.2.1-b.json')) as {
    indicator: { id: string };
    targets: unknown[];
    observations: unknown[];
    progress: unknown[];
  };
  const model = must(site.indicator('1.2.1-b'), 'indicator');
  expect([indicator.id, targets.length, observations.length, progress.length]).toEqual([
    '1.2.1-b',
    model.targets.length,
    model.observations.length,
    model.targets.length,
  ]);
});

test('the description says what, in which unit, from where, under which licence, how to cite', () => {
  for (const indicator of site.indicators) {
    const about = JSON.parse(text(`indicators/${indicator.id}.metadata.json`)) as Record<string, never> & {
      sources: unknown[];
      columns: { name: string }[];
      licence: { id: string };
      cite: { en: string };
    };
    expect(about).toMatchObject({
      id: indicator.id,
      definition: indicator.definition,
      unit: { key: indicator.unit.id },
    });
    expect(about.licence.id).toBe(site.publisher.data_licence.id);
    // A release never changes, so that it is cited; before the first one, the page.
    const release = site.ledger.releases.at(-1);
    expect(about.cite.en).toContain(release ? `/archive/${release.id}/` : `/indicators/${indicator.id}/`);
    expect(about.columns.map(({ name }) => name)).toEqual(
      text(`indicators/${indicator.id}.csv`).split('\r\n')[0]?.split(','),
    );
    expect(about.sources.length).toBe(
      new Set(indicator.observations.map(({ source }) => source.url + source.title)).size,
    );
  }
});
