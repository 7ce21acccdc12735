/** Owns the shape of what the audit finds, and the rule by which an editor's explanation covers it. */
import type { Clause, Plan, AnnexRow } from '../model/types.ts';

export const KINDS = [
  'place',
  'heading',
  'uncovered',
  'figure',
  'date',
  'number',
  'agency',
  'operator',
  'figure-left-out',
  'date-left-out',
  'number-left-out',
  'annex-row',
  'annex-value',
  'annex-agency',
  'annex-figure-left-out',
  'copied',
  'explanation-unused',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Finding {
  plan: string;
  /** Id of a clause or annex row; null where the whole plan is meant. */
  clause: string | null;
  kind: Kind;
  /** What an `explained:` entry repeats. */
  value: string;
  /** Line of the official text. */
  line: number | null;
  explained: boolean;
}

type Explains = Pick<Clause | Plan | AnnexRow, 'explained' | 'uncertain'>;

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Marks what an `explained` entry names or an `uncertain` entry holds; an explanation of nothing is itself a finding. */
export function explain(findings: Finding[], by: Explains, plan: string, clause: string | null): Finding[] {
  const entries = (by.explained ?? []).map(({ finding }) => squeeze(finding));
  const doubts = (by.uncertain ?? []).map(({ reading, chosen }) => squeeze(`${reading} ${chosen}`));
  const judged = findings.map((finding) => {
    const value = squeeze(finding.value);
    return {
      ...finding,
      explained: finding.explained || entries.includes(value) || doubts.some((doubt) => doubt.includes(value)),
    };
  });
  const unused = entries.filter((entry) => !findings.some(({ value }) => squeeze(value) === entry));
  return [
    ...judged,
    ...unused.map((value): Finding => ({
      plan,
      clause,
      kind: 'explanation-unused',
      value,
      line: null,
      explained: false,
    })),
  ];
}
