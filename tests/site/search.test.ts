/** The gate of search on the built site, beside a sample that it must refuse. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSearch, bytesOf, QUERIES } from '../../scripts/bench/bench-search.ts';
import { pagefind, type Contestant } from '../../scripts/bench/search-engines.ts';
import { loadModel } from '../../src/model/index.ts';
import { byGroup, gate, judge, MOST_BYTES, readQueries, type Outcome } from '../../scripts/bench/search-measure.ts';
import { records } from '../../src/search/index/records.ts';
import { DIST } from '../support/site.ts';
import { must } from '../../src/text/must.ts';

const cases = readQueries(readFileSync(QUERIES, 'utf8'));
const { site } = loadModel('.');
let built: Contestant;
let outcomes: Outcome[];
let most: number;

beforeAll(async () => {
  built = builtSearch(DIST);
  outcomes = await judge(cases, built.ask);
  most = (await bytesOf(built, cases)).most;
});

describe('the query set', () => {
  test('has at least 150 queries of every kind', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect([...new Set(cases.map(({ group }) => group))].sort()).toEqual([
      'english',
      'marks',
      'mixed',
      'nfd',
      'numbers',
      'partly',
      'places',
      'plain',
      'quoted',
      'short',
      'telex',
      'tone',
      'vni',
    ]);
  });

  test('expects only clauses that exist', () => {
    expect(cases.flatMap(({ expected }) => expected.filter((id) => site.clause(id) === undefined))).toEqual([]);
  });

  test('without marks stands for every query with marks', () => {
    const expected = (group: string) => cases.filter((one) => one.group === group).map((one) => one.expected.join(' '));
    expect(expected('plain')).toEqual(expected('marks'));
  });
});

describe('the gate', () => {
  test('lets the built site through', () => {
    expect(gate(outcomes, most)).toEqual([]);
  });

  test('numbers, places, keys and short forms are found', () => {
    const figures = byGroup(outcomes);
    for (const group of ['numbers', 'places', 'short', 'tone', 'nfd', 'mixed'])
      expect({ group, good: must(figures[group], 'figures').recallAt5 >= 0.9 }).toEqual({ group, good: true });
  });

  test('refuses Pagefind without the fold of đ, and says why', async () => {
    const plain = await pagefind('plain', { vi: records(site, 'vi'), en: records(site, 'en') }, (text) => text);
    const against = gate(await judge(cases, plain.ask), MOST_BYTES);
    await plain.close();
    expect(against.join('; ')).toMatch(/without marks: recall@5 .* < \.97.*typing leftovers/);
  });

  test('refuses a heavy first query', () => {
    expect(gate(outcomes, MOST_BYTES + 1)).toEqual([`first query: ${MOST_BYTES + 1} bytes > ${MOST_BYTES}`]);
  });

  test('refuses one lost phrase', () => {
    const phrase = outcomes.findIndex(({ group }) => group === 'quoted');
    const lost = outcomes.map((one, index) => (index === phrase ? { ...one, foundShare: 0 } : one));
    expect(gate(lost, most).join()).toMatch(/quoted phrases/);
  });
});

describe('bad input', () => {
  const odd: Record<string, string> = {
    'ten thousand letters': 'học tập '.repeat(1250),
    'one word of ten thousand letters': 'a'.repeat(10_000),
    'punctuation only': '!?…—“”""\'\'.,;:()[]{}<>|\\/@#$%^&*',
    'an open quotation mark': '"học tập',
    HTML: '<img src=x onerror=alert(1)><script>alert(1)</script>',
    'lone combining marks': '\u0301\u0323\u0335 \u0300',
    'right-to-left text': 'تعلّم مدى الحياة שלום',
    'a lone surrogate': 'học \ud800 tập',
    'zero-width and control characters': '\u200b\u200e\u0000 học\u00a0tập',
    emoji: '🎓📚',
    'digits of other scripts': '٢٠٣٠ ２０３０',
    'names of object members': 'constructor __proto__ toString',
  };
  for (const [name, query] of Object.entries(odd)) {
    for (const lang of ['vi', 'en'] as const) {
      test(`${name} (${lang})`, async () => {
        await expect(built.ask(query, lang)).resolves.toBeInstanceOf(Array);
      });
    }
  }
});
