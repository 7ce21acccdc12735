/** A duty whole: who, in which role, what, with whom and by when. An assignment line alone says only who; the rest stands in the lines about it. */
import { formatDue, formatSpan } from '../../i18n/format.ts';
import { contextWords } from '../../i18n/words/context.ts';
import { words } from '../../i18n/words/index.ts';
import type { Bilingual, Lang } from '../../model/schema/common.ts';
import type { Duty } from '../../model/types.ts';
import { isAsked } from '../context.ts';

/** What is to be done: the text of the task, not of the line that assigns it. */
export const actionOf = ({ about }: Pick<Duty, 'about'>): Bilingual => about.text;

/** Partners by name, then those named only by kind. */
export const partnersOf = (
  { partners, other_partners }: Pick<Duty, 'partners' | 'other_partners'>,
  lang: Lang,
): string[] => [...partners.map(({ name }) => name[lang]), ...(other_partners === null ? [] : [other_partners[lang]])];

/** When: the duty’s own date, or the milestones that date its task. */
export function whenOf({ due, about, clause }: Pick<Duty, 'due' | 'about' | 'clause'>, lang: Lang): string | null {
  if (due !== null) return formatDue(due, lang);
  const spans = [...new Set([...clause.milestones, ...about.milestones, ...about.dated_by])]
    .filter(({ from, to }) => from !== null || to !== null)
    .map(({ from, to }) => formatSpan(from, to, lang));
  return spans.length > 0 ? [...new Set(spans)].join('; ') : null;
}

/** “Department of … (leads): … ; with …; when: …”. */
export function dutyInFull(duty: Duty, lang: Lang): string {
  const w = contextWords(lang);
  const who = duty.agencies.map(({ name }) => name[lang]).join(', ');
  const how = duty.roles.map((role) => words(lang).roles[role]).join(', ');
  const partners = partnersOf(duty, lang);
  const when = whenOf(duty, lang);
  return [
    `${isAsked(duty.clause) ? `${w.asked}: ` : ''}${who} (${how}): ${actionOf(duty)[lang].replace(/\.$/, '')}`,
    ...(partners.length > 0 ? [w.with(partners.join(', '))] : []),
    ...(when === null ? [] : [w.when(when)]),
  ].join('; ');
}
