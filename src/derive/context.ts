/**
 * A clause in context: what must be said with it wherever it is shown away from its plan. A heading says that a line is an
 * objective, by which year, or that a body is only asked; a line that is taken out of the plan must not lose that.
 */
import { clauseState, ownState, planName } from './life.ts';
import { lifeWords } from '../i18n/words/life.ts';
import { formatDate, formatSpan } from '../i18n/format.ts';
import { contextWords } from '../i18n/words/context.ts';
import { CLAUSE_FILES } from '../model/schema/clause.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { Clause, Target } from '../model/types.ts';

/** What a line is, as its place in the document makes it: its kind, or a request where the document only asks. */
export const SCOPES = [...Object.values(CLAUSE_FILES).map(({ kind }) => kind), 'request'] as const;
export type Scope = (typeof SCOPES)[number];
export const scopeKey = (clause: Clause): Scope => (isAsked(clause) ? 'request' : clause.kind);

/** “Objective to 2025”, “Request”, “Duty (repealed)”: the scope that the headings give, and the state unless it is in force. */
export const scopeOf = (clause: Clause, lang: Lang): string =>
  marked(bareScope(clause, lang), clauseState(clause, lang), lang);

function bareScope(clause: Clause, lang: Lang): string {
  const w = contextWords(lang);
  const { section, kind } = clause;
  const what = isAsked(clause) ? w.asked : w.kind[kind];
  return [what, ...timeOf(section.from, section.by, lang)].join(' ');
}

const marked = (scope: string, state: string | null, lang: Lang): string =>
  state === null ? scope : lifeWords(lang).marked(scope, state);

/** Whether the document only asks the body and does not order it. */
export const isAsked = ({ section, duty }: Clause): boolean =>
  section.asks || (duty?.roles.includes('requested') ?? false);

function timeOf(from: string | null, by: string | null, lang: Lang): string[] {
  const w = contextWords(lang);
  if (by === null) return [];
  return [from === null ? w.by(formatDate(by, lang)) : w.during(formatSpan(from, by, lang))];
}

/** “Objective to 2025, Hà Nội 2024 – Resolution 23-NQ/TU”: scope and document on one line. */
export const contextLine = (clause: Clause, lang: Lang): string =>
  `${marked(bareScope(clause, lang), ownState(clause, lang), lang)}, ${planName(clause.plan)[lang]}`;

export const contextOf = (clause: Clause): Bilingual => ({
  vi: contextLine(clause, 'vi'),
  en: contextLine(clause, 'en'),
});

/** “Objective to 2025: more than 99% of people …”: the scope in front of the text. */
export const inContext = (clause: Clause, lang: Lang): string => `${scopeOf(clause, lang)}: ${clause.text[lang]}`;

/** “Target to 2025”; a target without a year says only that it is one. */
const targetScope = ({ from, by }: Target, lang: Lang): string =>
  [contextWords(lang).target, ...timeOf(from ?? null, by ?? null, lang)].join(' ');

/** “Target to 2025: …”: what a target says, never as if it were so. */
export const targetInContext = (target: Target, lang: Lang): string =>
  `${targetScope(target, lang)}: ${withoutWord(target.statement[lang])}`;

/** A statement that begins with “Aim:” says once what the scope in front of it says already. */
const withoutWord = (statement: string): string => {
  const rest = statement.replace(/^(?:Mục tiêu|Aim): /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};

/** “Target to 2025, Hà Nội 2024 – Resolution 23-NQ/TU”. */
export const targetContextOf = (target: Target): Bilingual => ({
  vi: `${targetScope(target, 'vi')}, ${planName(target.plan).vi}`,
  en: `${targetScope(target, 'en')}, ${planName(target.plan).en}`,
});
