/** Owns what must be said of a plan or a clause that is not simply in force: its state, its versions, and where its matter went. */
import { lifeWords } from '../i18n/words/life.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { Change, Clause, Comparisons, Instrument, Plan, Section, Site } from '../model/types.ts';
import { inBoth } from '../text/bilingual.ts';

/** The short name of a plan and, unless it is in force, its state: “Mây Trắng 2026 (replaced)”. */
export const planName = ({ short, state }: Pick<Plan, 'short' | 'state'>): Bilingual =>
  state === 'in-force' ? short : inBoth((lang) => lifeWords(lang).marked(short[lang], lifeWords(lang).plan[state]));

/** What a reader must know of a clause wherever it is shown; null where it is in force, amended or not. */
export const clauseState = (clause: Pick<Clause, 'state' | 'plan'>, lang: Lang): string | null =>
  ownState(clause, lang) ?? (clause.plan.state === 'in-force' ? null : lifeWords(lang).plan[clause.plan.state]);

/** The same without the state of its plan, where the plan is named beside it. */
export const ownState = ({ state }: Pick<Clause, 'state'>, lang: Lang): string | null =>
  state === 'repealed' || state === 'prospective' ? lifeWords(lang).clause[state] : null;

/** Whether anything of the plan can still fall due. */
export const isRunning = ({ state }: Pick<Plan, 'state'>): boolean => state !== 'replaced' && state !== 'ended';

/** Whether the page at `path`, without the language, is of a draft: it has no files and no feed, and nobody cites it yet. */
export const isOfDraft = (site: Pick<Site, 'plan'>, path: string): boolean =>
  site.plan(/^\/plans\/([^/]+)\//.exec(path)?.[1] ?? '')?.state === 'draft';

/** One text that a clause had. */
export interface Version {
  readonly text: Bilingual;
  /** When it came to be; null for the text as it was issued. */
  readonly from: string | null;
  /** When another took its place; null for the last. */
  readonly to: string | null;
  /** What brought it. */
  readonly by: Instrument | null;
}

/** All texts of a clause, oldest first, those to come included; one for a clause that was never amended. */
export function versionsOf(clause: Clause): Version[] {
  const amendments = clause.changes.filter(
    (change): change is Change & { before: Bilingual } => change.before !== null,
  );
  const begin = clause.changes.find(({ kind }) => kind === 'inserted' || kind === 'commences');
  const end = clause.changes.find(({ kind }) => kind === 'repealed');
  // What stands after the last amendment is the written text, which the model gives out only once it has taken effect.
  const texts = [...amendments.map(({ before }) => before), clause.last_text];
  return texts.map((text, index) => ({
    text,
    from: (index === 0 ? begin?.date : amendments[index - 1]?.date) ?? null,
    to: amendments[index]?.date ?? end?.date ?? null,
    by: (index === 0 ? begin?.instrument : amendments[index - 1]?.instrument) ?? null,
  }));
}

/** Where the plan that took the place of this one speaks of the same matter: the clauses that an editor matched, or else the sections of the same topic. */
export function sameMatter(clause: Clause, { pairs, topics }: Comparisons): readonly (Clause | Section)[] {
  const successor = clause.plan.ends?.successor;
  if (!successor) return [];
  const own = new Set(above(clause.section));
  const matched = pairs.flatMap(({ a, b, clauses }) => {
    if (a === clause.plan && b === successor) return clauses.flatMap((row) => (row.a.includes(clause) ? row.b : []));
    if (b === clause.plan && a === successor) return clauses.flatMap((row) => (row.b.includes(clause) ? row.a : []));
    return [];
  });
  if (matched.length > 0) return matched;
  return topics.flatMap(({ sections }) =>
    sections.some((one) => one.plan === clause.plan && one.sections.some((section) => own.has(section)))
      ? sections.flatMap((one) => (one.plan === successor ? one.sections : []))
      : [],
  );
}

const above = (section: Section | null): Section[] => (section ? [section, ...above(section.parent)] : []);
