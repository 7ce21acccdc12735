/** The catalogue says when the data were first published, how often they change, of which years they are and whom to ask. The shapes of DCAT-AP judge the built file in `tests/`. */
import { describe, expect, test } from 'vitest';
import { cityPublished } from '../../../tests/support/city.ts';
import type { Published } from '../../ledger/index.ts';
import { must } from '../../text/must.ts';
import { TABLE_FILES } from '../formats/index.ts';
import { factsOf } from '../kit/bytes.ts';
import { catalogue } from './dcat.ts';
import type { Node } from './dcat-kit.ts';

/** Without its indicators: each is a data set of its own, with files to weigh. */
const site: Published = { ...cityPublished(), indicators: [] };
const csv = TABLE_FILES.filter(({ mediaType }) => mediaType === 'text/csv');
const nodesOf = async (of: Published) => new Map((await catalogue(of, csv, [])).map((node) => [node['@id'], node]));
const clauses = (nodes: Map<unknown, Node>) =>
  must(nodes.get('https://plans.example/data/clauses/#dataset'), 'dataset');
const target = (node: Node, property: string) => (node[property] as { '@id': string })['@id'];

test('a data set has a contact, a frequency and the years of the plans', async () => {
  const nodes = await nodesOf(site);
  const dataset = clauses(nodes);
  for (const property of ['dcat:contactPoint', 'dct:accrualPeriodicity', 'dct:temporal'])
    expect(nodes.has(target(dataset, property)), property).toBe(true);
  expect(nodes.get(target(dataset, 'dct:temporal'))).toMatchObject({
    'dcat:startDate': { '@value': '2026' },
    'dcat:endDate': { '@value': '2035' },
  });
});

test.each([
  ['lien-he@nha-thu.example', 'vcard:hasEmail', 'mailto:lien-he@nha-thu.example'],
  ['https://nha-thu.example/ask', 'vcard:hasURL', 'https://nha-thu.example/ask'],
  [null, 'vcard:hasURL', 'https://plans.example/about/'],
])('the contact %s is the one that the publisher stated', async (contact, property, href) => {
  const nodes = await nodesOf({ ...site, publisher: { ...site.publisher, contact } });
  const point = must(nodes.get(target(clauses(nodes), 'dcat:contactPoint')), 'contact');
  expect(point[property]).toEqual({ '@id': href });
  expect(Object.keys(point).filter((key) => key.startsWith('vcard:has'))).toHaveLength(1);
});

test('first published with the first release, and not before', async () => {
  expect(clauses(await nodesOf(site))).not.toHaveProperty('dct:issued');
  const release = {
    id: '2031.1',
    date: '2031-02-03',
    previous: null,
    rows: { clauses: 3, plans: 1 },
    changes: [],
    told: [],
    files: [],
  };
  const released = { ...site, ledger: { ...site.ledger, releases: [release, { ...release, date: '2031-09-09' }] } };
  expect(clauses(await nodesOf(released))['dct:issued']).toMatchObject({ '@value': '2031-02-03' });
});

describe('true dates', () => {
  const released = (id: string, date: string, hash: string, rows: Record<string, number>) => ({
    id,
    date,
    previous: null,
    rows,
    changes: [],
    told: [],
    files: [{ path: `archive/${id}/data/clauses.csv`, size: 1, sha256: hash }],
  });
  const date = (node: Node, property: string) => (node[property] as { '@value': string } | undefined)?.['@value'];
  const sets = async (...releases: ReturnType<typeof released>[]) =>
    clauses(await nodesOf({ ...site, ledger: { ...site.ledger, releases } }));

  test('a table is as old as the first release that had it', async () => {
    const without = released('2031.1', '2031-01-01', '-', { plans: 1 });
    const there = released('2031.2', '2031-06-01', '-', { plans: 1, clauses: 2 });
    expect(date(await sets(without, there), 'dct:issued')).toBe('2031-06-01');
  });

  test('and was changed by the release since which its file is the same', async () => {
    const file = must(
      csv.find(({ path }) => path === 'data/clauses.csv'),
      'file',
    );
    const hash = (await factsOf(file, site)).sha256;
    const rows = { clauses: 2 };
    const old = released('2030.1', '2030-01-01', 'other', rows);
    const first = released('2031.1', '2031-01-01', hash, rows);
    const second = released('2031.2', '2031-06-01', hash, rows);
    expect(date(await sets(old, first, second), 'dct:modified')).toBe('2031-01-01');
    expect(date(await sets(first, second, old), 'dct:modified')).toBe(site.publisher.updated);
    expect(date(await sets(), 'dct:modified')).toBe(site.publisher.updated);
  });
});
