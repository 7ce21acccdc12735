/** The dossier of an invented city in brief: what it promises by feature, and what is missing, said plainly. */
import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { LANGS } from '../../text/bilingual.ts';
import { must } from '../../text/must.ts';
import { dossierOf, dossierPartPath, dossierParts, PART_IDS } from './dossier.ts';
import { summaryOf } from './summary.ts';

const site = cityModel();
const city = (id: string) => must(site.city(id), id);
const brief = (id: string) => summaryOf(site, city(id), 'en');

test('each feature is told once: in a row, or as one of which nothing is known', () => {
  for (const id of ['may-trang', 'gio-xanh']) {
    const { features, silent, tally } = brief(id);
    const told = [...features.map(({ feature }) => feature.no), ...silent.map(({ no }) => no)];
    expect(told.sort()).toEqual(site.framework.features.map(({ no }) => no).sort());
    expect(tally.all).toBe(told.length);
  }
});

test('a row has the targets, bodies and values of its feature', () => {
  const rows = brief('may-trang').features.map(({ feature, targets, who, values }) => [
    feature.no,
    targets.map(({ target }) => target.id),
    who.map(({ id }) => id),
    values.map(({ indicator }) => indicator.id),
  ]);
  expect(rows).toMatchSnapshot();
});

test('the tally counts features and not targets', () => {
  const { tally, features } = brief('may-trang');
  const count = (has: (one: (typeof features)[number]) => boolean) => features.filter(has).length;
  expect(tally).toMatchObject({
    target: count(({ targets }) => targets.length > 0),
    body: count(({ who }) => who.length > 0),
    value: count(({ values }) => values.length > 0),
  });
  expect(tally.judged).toBeLessThanOrEqual(tally.target);
});

test('what a part lacks stands in the summary, under that part; indicators are told in the rows', () => {
  for (const lang of LANGS) {
    const { missing } = summaryOf(site, city('may-trang'), lang);
    const { parts } = dossierOf(site, city('may-trang'), lang);
    expect(missing.map(({ part, texts }) => [part, texts])).toEqual(
      parts
        .filter(({ id, groups }) => id !== 'indicators' && groups.some((group) => group.missing.length > 0))
        .map(({ id, groups }) => [id, groups.flatMap((group) => group.missing)]),
    );
    expect(missing.length).toBeGreaterThan(0);
  }
});

test('every part of every dossier is a page', () => {
  expect(dossierParts(site)).toHaveLength(2 * PART_IDS.length);
  expect(dossierPartPath({ id: 'x' }, 'funding')).toBe('/dossier/x/funding/');
});

test('notes for those who write an application stand apart from what is told', () => {
  for (const lang of LANGS) {
    const { notes, drafting, parts, lead } = dossierOf(site, city('may-trang'), lang);
    expect(drafting).toMatch(/200/);
    expect([lead, ...notes, ...parts.flatMap(({ title, question }) => [title, question])].join(' ')).not.toContain(
      '200',
    );
  }
});
