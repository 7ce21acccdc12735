/** Owns how search is judged: query sets, recall, rank, and the gate. Pure; any engine can be measured. */
import Papa from 'papaparse';
import type { Lang } from '../../src/model/schema/common.ts';

export interface Case {
  group: string;
  lang: Lang;
  query: string;
  /** Ids of the clauses that answer it. */
  expected: string[];
}

/** Clause ids for a query, the best first; registers left out. */
export type Ask = (query: string, lang: Lang) => Promise<string[]>;

export interface Figures {
  queries: number;
  recallAt5: number;
  mrr: number;
  /** Share of expected clauses anywhere in the results. */
  found: number;
}

const AT = 5;

/** `group,lang,query,expected`; expected ids stand side by side with spaces between. */
export function readQueries(csv: string): Case[] {
  const { data } = Papa.parse<Record<'group' | 'lang' | 'query' | 'expected', string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  return data.map(({ group, lang, query, expected }) => ({
    group,
    lang: lang === 'en' ? 'en' : 'vi',
    query,
    expected: expected.trim().split(/[\s;]+/),
  }));
}

/** `/en/plans/hai-phong-2026/iv-1-3/` → `hai-phong-2026/iv-1-3`; null for what is no clause. */
export const clauseOf = (url: string): string | null => /^(?:\/en)?\/plans\/([^/]+\/[^/]+)\/$/.exec(url)?.[1] ?? null;

export interface Outcome extends Case {
  recall: number;
  reciprocal: number;
  foundShare: number;
}

export async function judge(cases: readonly Case[], ask: Ask): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    const ids = await ask(one.query, one.lang);
    const top = ids.slice(0, AT).filter((id) => one.expected.includes(id)).length;
    const first = ids.findIndex((id) => one.expected.includes(id));
    outcomes.push({
      ...one,
      recall: top / Math.min(AT, one.expected.length),
      reciprocal: first < 0 ? 0 : 1 / (first + 1),
      foundShare: one.expected.filter((id) => ids.includes(id)).length / one.expected.length,
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

/** Figures by group, and over everything under `all`. */
export function byGroup(outcomes: readonly Outcome[]): Record<string, Figures> {
  const groups = [...new Set(outcomes.map(({ group }) => group))];
  return {
    ...Object.fromEntries(groups.map((group) => [group, figures(outcomes.filter((one) => one.group === group))])),
    all: figures(outcomes),
  };
}

export const MOST_BYTES = 150_000;
const TYPING = ['telex', 'vni', 'partly'];

/** What stands against the figures; empty when the gate is open. */
export function gate(outcomes: readonly Outcome[], firstQueryBytes: number): string[] {
  const of = (...groups: string[]) => figures(outcomes.filter(({ group }) => groups.includes(group)));
  const [plain, marks, typing, english, quoted] = [
    of('plain'),
    of('marks'),
    of(...TYPING),
    of('english'),
    of('quoted'),
  ];
  const against: [boolean, string][] = [
    [outcomes.length < 150, `only ${outcomes.length} queries`],
    [plain.recallAt5 < 0.97, `without marks: recall@5 ${plain.recallAt5.toFixed(3)} < .97`],
    [
      marks.recallAt5 - plain.recallAt5 > 0.02,
      `without marks ${(marks.recallAt5 - plain.recallAt5).toFixed(3)} behind with marks`,
    ],
    [typing.recallAt5 < 0.9, `typing leftovers: recall@5 ${typing.recallAt5.toFixed(3)} < .90`],
    [english.recallAt5 < 0.95, `English: recall@5 ${english.recallAt5.toFixed(3)} < .95`],
    [quoted.found < 1, `quoted phrases: ${quoted.found.toFixed(3)} of the clauses found`],
    [firstQueryBytes > MOST_BYTES, `first query: ${firstQueryBytes} bytes > ${MOST_BYTES}`],
  ];
  return against.flatMap(([fails, message]) => (fails ? [message] : []));
}
