/**
 * A clause in context: what must be said with it wherever it is shown away from its plan. A heading says that a line is an
 * objective, by which year, or that a body is only asked; a line that is taken out of the plan must not lose that.
 */
import { formatDate, formatSpan } from '../i18n/format.ts';
import { contextWords } from '../i18n/words/context.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { Clause, Target } from '../model/types.ts';

/** “Objective to 2025”, “Request”, “Duty”: the scope that the headings give. */
export function scopeOf(clause: Clause, lang: Lang): string {
  const w = contextWords(lang);
  const { section, kind } = clause;
  const what = isAsked(clause) ? w.asked : w.kind[kind];
  return [what, ...timeOf(section.from, section.by, lang)].join(' ');
}

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
  `${scopeOf(clause, lang)}, ${clause.plan.short[lang]}`;

export const contextOf = (clause: Clause): Bilingual => ({
  vi: contextLine(clause, 'vi'),
  en: contextLine(clause, 'en'),
});

/** “Objective to 2025: more than 99% of people …”: the scope in front of the text. */
export const inContext = (clause: Clause, lang: Lang): string => `${scopeOf(clause, lang)}: ${clause.text[lang]}`;

/** “Target to 2025: …”: what a target says, never as if it were so. */
export function targetInContext(target: Target, lang: Lang): string {
  const w = contextWords(lang);
  const time = timeOf(target.from ?? null, target.by ?? null, lang);
  return `${[w.target, ...time].join(' ')}: ${target.statement[lang]}`;
}
