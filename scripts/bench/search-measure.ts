/** Owns how search is judged: the query set, recall, rank, and the gate. Pure; any engine can be measured. */
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import type { Lang } from '../../src/model/schema/common.ts';

export interface Case {
  group: string;
  lang: Lang;
  query: string;
  /** What answers it: each part is a set of addresses that are equally right; one of them is enough. */
  expected: string[][];
  /** Never looked at while the engine is tuned. */
  held: boolean;
}

/** Addresses for a query in the order of the page: `hai-phong-2026/iv-1-3` for a clause, `/cities/ha-noi/` for any other page. */
export type Ask = (query: string, lang: Lang) => Promise<string[]>;

export interface Figures {
  queries: number;
  recallAt5: number;
  mrr: number;
  /** Share of what was expected anywhere in the results. */
  found: number;
}

const AT = 5;

/** Half of the set, by its answers, so that no question stands on both sides in two spellings. */
export const isHeld = (expected: string): boolean =>
  (createHash('sha256').update(expected).digest().readUInt8(10) & 1) === 1;

/** `group,lang,query,expected,part`; parts of an answer stand side by side with spaces between, equally right ones with `|`. */
export function readQueries(csv: string): Case[] {
  const { data } = Papa.parse<Record<'group' | 'lang' | 'query' | 'expected' | 'part', string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  return data.map(({ group, lang, query, expected, part }) => ({
    group,
    lang: lang === 'en' ? 'en' : 'vi',
    query,
    expected: expected.split(' ').map((one) => one.split('|')),
    held: part === 'held',
  }));
}

/** `/en/plans/hai-phong-2026/iv-1-3/` → `hai-phong-2026/iv-1-3`; other pages without their language. */
export function addressOf(url: string): string {
  const page = url.replace(/^\/en(?=\/)/, '').replace(/[?#].*$/, '');
  return /^\/plans\/([^/]+\/[^/]+)\/$/.exec(page)?.[1] ?? page;
}

export interface Outcome extends Case {
  recall: number;
  reciprocal: number;
  foundShare: number;
}

export async function judge(cases: readonly Case[], ask: Ask): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    const ids = await ask(one.query, one.lang);
    const among = (given: readonly string[]): number =>
      one.expected.filter((right) => right.some((id) => given.includes(id))).length;
    const first = ids.findIndex((id) => one.expected.some((right) => right.includes(id)));
    outcomes.push({
      ...one,
      recall: among(ids.slice(0, AT)) / Math.min(AT, one.expected.length),
      reciprocal: first < 0 ? 0 : 1 / (first + 1),
      foundShare: among(ids) / one.expected.length,
    });
  }
  return outcomes;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export const figures = (outcomes: readonly Outcome[]): Figures => ({
  queries: outcomes.length,
  recallAt5: mean(outcomes.map(({ recall }) => recall)),
  mrr: mean(outcomes.map(({ reciprocal }) => reciprocal)),
  found: mean(outcomes.map(({ foundShare }) => foundShare)),
});

/** What a reader does, and the groups of the query set that show it. */
export const CLASSES: Readonly<Record<string, readonly string[]>> = {
  marks: ['marks', 'nfd'],
  'no marks': ['plain', 'mixed'],
  'tone placement': ['tone'],
  'typing leftovers': ['telex', 'vni', 'partly'],
  joined: ['joined'],
  'one slip': ['slip'],
  English: ['english'],
  names: ['names'],
  questions: ['questions'],
  'everyday words': ['everyday'],
  'exact words': ['quoted', 'numbers', 'places', 'short'],
  pages: ['pages'],
  'pasted, mixed': ['pasted', 'languages'],
};

/** Figures by class, and over everything under `all`. */
export function byClass(outcomes: readonly Outcome[]): Record<string, Figures> {
  return {
    ...Object.fromEntries(
      Object.entries(CLASSES).map(([name, groups]) => [
        name,
        figures(outcomes.filter(({ group }) => groups.includes(group))),
      ]),
    ),
    all: figures(outcomes),
  };
}

export const MOST_BYTES = 150_000;
export const LEAST_RECALL = 0.97;
/** Of what is found beside clauses and by their numbers. */
const LEAST_ELSEWHERE = 0.95;
const ELSEWHERE: readonly string[] = ['everyday words', 'exact words', 'pages', 'pasted, mixed'];
const least = (name: string): number => (ELSEWHERE.includes(name) ? LEAST_ELSEWHERE : LEAST_RECALL);

/** What stands against the figures; empty when the gate is open. */
export function gate(outcomes: readonly Outcome[], firstQueryBytes: number): string[] {
  const quoted = figures(outcomes.filter(({ group }) => group === 'quoted'));
  const classes = Object.entries(byClass(outcomes)).filter(([, { queries }]) => queries > 0);
  const against: [boolean, string][] = [
    [outcomes.length < 600, `only ${outcomes.length} queries`],
    ...classes.map(([name, { recallAt5 }]): [boolean, string] => [
      recallAt5 < least(name),
      `${name}: recall@5 ${recallAt5.toFixed(3)} < ${least(name)}`,
    ]),
    [quoted.found < 1, `quoted phrases: ${quoted.found.toFixed(3)} of the clauses found`],
    [firstQueryBytes > MOST_BYTES, `first query: ${firstQueryBytes} bytes > ${MOST_BYTES}`],
  ];
  return against.flatMap(([fails, message]) => (fails ? [message] : []));
}
