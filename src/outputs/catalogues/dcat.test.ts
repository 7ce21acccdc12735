/** The catalogue says when the data were first published, how often they change, of which years they are and whom to ask. The shapes of DCAT-AP judge the built file in `tests/`. */
import { expect, test } from 'vitest';
import { cityPublished } from '../../../tests/support/city.ts';
import type { Published } from '../../ledger/index.ts';
import { must } from '../../text/must.ts';
import { TABLE_FILES } from '../formats/index.ts';
import { catalogue, type Node } from './dcat.ts';

const site = cityPublished();
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
  const release = { id: '2031.1', date: '2031-02-03', previous: null, rows: {}, changes: [], told: [], files: [] };
  const released = { ...site, ledger: { ...site.ledger, releases: [release, { ...release, date: '2031-09-09' }] } };
  expect(clauses(await nodesOf(released))['dct:issued']).toMatchObject({ '@value': '2031-02-03' });
});
