/** Owns what each table is about, and which of its columns only repeat or count what another says: what changed is told once. */
import type { Row } from './snapshot.ts';

export type Thing = 'plan' | 'line' | 'annex' | 'body' | 'value' | 'entry';

interface Source {
  readonly thing: Thing;
  /** The thing that a row is about; its own id where nothing is said. */
  readonly of?: (row: Row) => string;
  /** Columns that repeat the text of the line, or count. */
  readonly repeats?: readonly string[];
}

const cell = (name: string) => (row: Row) => row[name] ?? '';
const ofLine: Source = { thing: 'line', of: (row) => row['clause'] || (row['id'] ?? '') };

/** Lines, their changes and what follows from everything else are told elsewhere. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'clauses',
  'passages',
  'clause_changes',
  'objectives',
  'measures',
  'progress',
  'responsibility_agencies',
]);

const SOURCES: Readonly<Record<string, Source>> = {
  plans: { thing: 'plan', repeats: ['clauses'] },
  sections: { thing: 'plan', of: cell('plan'), repeats: ['clauses'] },
  plan_instruments: { thing: 'plan', of: cell('plan') },
  targets: ofLine,
  responsibilities: { ...ofLine, repeats: ['action_vi', 'action_en', 'bodies_vi', 'bodies_en', 'when_vi', 'when_en'] },
  milestones: ofLine,
  clause_features: ofLine,
  clause_indicators: ofLine,
  clause_instruments: ofLine,
  clause_agencies: ofLine,
  clause_clauses: ofLine,
  annex_indicators: { thing: 'annex' },
  observations: { thing: 'value', repeats: ['status'] },
  agencies: { thing: 'body', repeats: ['duties', 'successors', 'tasks_taken_over_by'] },
  // The plan that an instrument is says so itself.
  instruments: { thing: 'entry' },
  agency_successors: { thing: 'body', of: cell('agency') },
};

/** A table that is not named here is taken by the column that says what it is about. */
export function sourceOf(table: string, columns: readonly string[]): Source {
  const known = SOURCES[table];
  if (known) return known;
  if (columns.includes('clause')) return ofLine;
  return columns.includes('plan') ? { thing: 'plan', of: cell('plan') } : { thing: 'entry' };
}

/** What a text needs where it stands alone, addresses, places, doubts in short: each is said by the thing itself or by another table. */
const REPEATED =
  /^(?:url_|context_)|^(?:id|plan|clause|line|section|item|uncertain|english_current|passage|from|to|by|year_from|year_to|date_start|date_end|source_id|licence_id|access)$/;

export const isOwn = (column: string, { repeats = [] }: Pick<Source, 'repeats'> = {}): boolean =>
  !REPEATED.test(column) && !repeats.includes(column);
