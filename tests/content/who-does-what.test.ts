/** Who does what: facts of the real plans, and what must not be claimed. */
import { describe, expect, test } from 'vitest';
import { must } from '../../src/text/must.ts';
import { loadModel } from '../../src/model/index.ts';
import { partsOf } from '../../src/derive/bodies/workload.ts';
import {
  agencyMatrix,
  featuresWithoutBody,
  measuresWithoutBody,
  reorganisation,
  rowsWithoutBody,
} from '../../src/derive/bodies/matrix.ts';

const { site } = loadModel('.');
const city = (id: string) => must(site.city(id), id);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('matrix', () => {
  const rows = agencyMatrix(city('hai-phong'), site.framework);
  test('every duty is in a focal area or in the last column', () => {
    for (const { agency, cells, other } of rows)
      expect(new Set([...cells.flatMap(({ duties }) => duties), ...other.duties]).size).toBe(partsOf(agency).length);
  });
  test('every assigned indicator is counted once', () => {
    const assigned = site.annex
      .filter(({ plan }) => plan.id === 'hai-phong-2026')
      .reduce((sum, row) => sum + row.responsible.length, 0);
    expect(rows.flatMap(({ cells }) => cells).reduce((sum, { indicators }) => sum + indicators.length, 0)).toBe(
      assigned,
    );
  });
  test('a body without a duty or an indicator has no row', () => {
    expect(ids(rows.map(({ agency }) => agency))).not.toContain('hp-bcd');
  });
});

describe('reorganisation', () => {
  test('the labour department of Hải Phòng has several successors, each with evidence', () => {
    const labour = must(
      reorganisation(city('hai-phong')).changed.find(({ id }) => id === 'hp-sldtbxh'),
      'labour department',
    );
    expect(ids(labour.successors.map(({ agency }) => agency))).toEqual(['hp-snv', 'hp-sgddt', 'hp-snnmt', 'hp-stc']);
    expect(labour.successors.every(({ evidence }) => evidence.vi.length > 0)).toBe(true);
  });
  test('Hà Nội has no later plan here, so no successor is claimed', () => {
    expect(reorganisation(city('ha-noi'))).toMatchObject({ later: [], changed: [], appeared: [] });
    expect(ids(reorganisation(city('ha-noi')).unresolved)).toEqual(['hn-ubndqh']);
  });
  test('a department that both plans of Hải Phòng name is not new', () => {
    const { appeared } = reorganisation(city('hai-phong'));
    expect(ids(appeared)).toContain('hp-bqlkkt');
    expect(ids(appeared)).not.toContain('hp-sgddt');
  });
});

describe('gaps', () => {
  const plan = (id: string) => must(site.plan(id), id);
  test('experts rate nine indicators of area 3 in each annex', () => {
    for (const id of ['ha-noi-2025', 'hai-phong-2026'])
      expect(rowsWithoutBody(plan(id)).map(({ indicator }) => indicator.id[0])).toEqual(
        Array.from({ length: 9 }, () => '3'),
      );
  });
  test('a feature with an assigned indicator is no gap', () => {
    expect(featuresWithoutBody(plan('hai-phong-2026'), site.framework).map(({ feature }) => feature.no)).not.toContain(
      '2.4.1',
    );
    expect(featuresWithoutBody(plan('ho-chi-minh-2025'), site.framework).map(({ feature }) => feature.no)).toContain(
      '1.2.1',
    );
  });
  test('every task of Hồ Chí Minh City is assigned by its own lines', () => {
    expect(measuresWithoutBody(plan('ho-chi-minh-2025'))).toEqual([]);
    expect(ids(measuresWithoutBody(plan('ha-noi-2025')))).toContain('ha-noi-2025/ii-4-2');
  });
});
