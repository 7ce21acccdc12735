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
  'heading-year',
  'heading-request',
  'title',
  'word-lost',
  'word-added',
  'quotation',
  'partner',
  'span',
  'english',
  'copied',
  'explanation-unused',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a check found in one record: its kind, the value that an `explained:` entry repeats, and its line if it has one. */
export type Found = readonly [kind: Kind, value: string, line?: number | null];

export interface Finding {
  plan: string;
  /** Id of a clause or annex row; null where the whole plan is meant. */
  clause: string | null;
  kind: Kind;
  value: string;
  /** Line of the official text. */
  line: number | null;
  explained: boolean;
}

type Explains = Pick<Clause | Plan | AnnexRow, 'explained' | 'uncertain'>;

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Marks what an `explained` entry names or an `uncertain` entry holds; an explanation of nothing is itself a finding. */
export function judge(
  found: readonly Found[],
  by: Explains,
  { plan, clause = null, line = null }: { plan: string; clause?: string | null; line?: number | null },
): Finding[] {
  const entries = (by.explained ?? []).map(({ finding }) => squeeze(finding));
  const doubts = (by.uncertain ?? []).map(({ reading, chosen }) => squeeze(`${reading} ${chosen}`));
  const isExplained = (value: string): boolean =>
    entries.includes(squeeze(value)) || doubts.some((doubt) => doubt.includes(squeeze(value)));
  const unused = entries.filter((entry) => !found.some(([, value]) => squeeze(value) === entry));
  return [
    ...found.map(([kind, value, at = line]) => ({
      plan,
      clause,
      kind,
      value,
      line: at,
      explained: isExplained(value),
    })),
    ...unused.map(
      (value) => ({ plan, clause, kind: 'explanation-unused', value, line: null, explained: false }) as const,
    ),
  ];
}
