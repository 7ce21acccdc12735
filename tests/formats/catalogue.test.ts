/** The catalogue as a portal harvests it: what it has of each data set afterwards. */
import { Parser, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/outputs/kit/bytes.ts';
import { indicatorRows } from '../../src/outputs/tables/indicator-rows.ts';
import { TABLES } from '../../src/outputs/tables/index.ts';
import { tableTerms } from '../../src/outputs/tables/table-terms.ts';
import { absolute } from '../../src/derive/publication.ts';
import { site } from '../../src/site.ts';
import { must } from '../../src/text/must.ts';
import { harvest } from '../support/ckan.ts';
import { bytes, read } from '../support/site.ts';
import { broken } from '../support/validators.ts';

const store = (turtle: string) => new Store(new Parser().parse(turtle));
const packages = harvest(store(read('data/catalog.ttl')));
const named = (identifier: string) =>
  must(
    packages.find((one) => one.identifier === identifier),
    identifier,
  );
const indicators = site.indicators.filter(({ targets, observations }) => targets.length + observations.length > 0);

test('all tables, each table, each plan and each indicator that has rows is a data set', () => {
  expect(packages.map(({ identifier }) => identifier).sort()).toEqual(
    [
      'all',
      ...TABLES.map(({ name }) => name),
      ...site.plans.map(({ id }) => `plan-${id}`),
      ...indicators.map(({ id }) => `indicator-${id}`),
    ].sort(),
  );
  console.log(`CKAN: ${packages.length} packages, ${packages.flatMap(({ resources }) => resources).length} resources`);
});

describe('of each data set', () => {
  test('a portal has title, description, contact, publisher, frequency, languages, themes, years, place and dates', () => {
    for (const one of packages) {
      const { resources, license_id: _, issued: __, ...fields } = one;
      for (const [field, value] of Object.entries(fields))
        expect(value.length, `${one.uri} ${field}`).toBeGreaterThan(0);
      expect(one.spatial, one.uri).not.toContain('');
      expect(one.modified, one.uri).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(Number(one.temporal_start), one.uri).toBeLessThanOrEqual(Number(one.temporal_end));
      expect(resources.length, one.uri).toBeGreaterThan(0);
      // Nothing is said to be published before a release has it.
      if (site.ledger.releases.length === 0) expect(one.issued, one.uri).toBe('');
    }
  });

  test('titles are there in both languages', () => {
    const vi = new Map(harvest(store(read('data/catalog.ttl')), 'vi').map((one) => [one.uri, one.title]));
    for (const plan of site.plans) {
      expect(named(`plan-${plan.id}`).title).toBe(plan.title.en);
      expect(vi.get(named(`plan-${plan.id}`).uri)).toBe(plan.title.vi);
    }
  });

  test('a plan has its city and its years', () => {
    for (const plan of site.plans) expect(named(`plan-${plan.id}`).spatial).toEqual([plan.city.name.en]);
  });

  test('there is a workbook, and every file is the one that is there', () => {
    for (const one of packages) {
      if (!one.identifier.startsWith('plan-'))
        expect(
          one.resources.map(({ format }) => format),
          one.uri,
        ).toContain('XLSX');
      for (const { url, size, hash } of one.resources) {
        const file = bytes(url.slice(absolute(site, '/').length));
        expect([file.length, sha256(file)], url).toEqual([size, hash]);
      }
    }
  });
});

describe('licences', () => {
  const terms = (identifier: string) => {
    const table = TABLES.find(({ name }) => name === identifier);
    if (table) return tableTerms(table, site);
    const indicator = site.indicator(identifier.replace('indicator-', ''));
    return indicator && identifier.startsWith('indicator-') ? tableTerms(indicatorRows(indicator), site) : null;
  };

  test('a portal shows the licence of the site where every row is its own, and never where rows are not', () => {
    let [own, mixed] = [0, 0];
    for (const one of packages.filter(({ identifier }) => identifier !== 'all')) {
      const others = terms(one.identifier)?.others ?? [];
      if (others.length === 0) own += 1;
      else mixed += 1;
      expect(one.license_id, one.uri).toBe(others.length === 0 ? site.publisher.data_licence.id : '');
      for (const { licence, rights } of one.resources) {
        expect(licence, one.uri).not.toBe('');
        expect(rights, one.uri).toHaveLength(others.length === 0 ? 0 : 1);
      }
    }
    expect(named('all').license_id).toBe('');
    expect(Math.min(own, mixed)).toBeGreaterThan(5);
  });

  test('rows of the World Bank are CC BY 4.0, and others say that they are not', () => {
    const rights = must(named('observations').resources[0], 'workbook').rights.join('\n');
    expect(rights).toMatch(/CC BY 4\.0 of the source.*\(\d+ of \d+ rows\)/);
    expect(rights).toMatch(/© publisher/);
    expect(rights).toMatch(/not verified/);
    const bank = site.observations.filter(({ source }) => source.publisher === 'World Bank');
    expect(bank.length).toBeGreaterThan(0);
  });
});

test('the reader notices a catalogue that says too little', () => {
  const [poor] = harvest(store(broken('catalog.ttl')));
  expect(Object.values(must(poor, 'a data set')).filter((value) => value === '').length).toBeGreaterThan(3);
});
