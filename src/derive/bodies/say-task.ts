/** Puts a duty into words, whole: who, in which role, what, with whom and by when. A line that only says who is never shown without the rest. */
import { contextWords } from '../../i18n/words/context.ts';
import { words } from '../../i18n/words/index.ts';
import type { Role } from '../../model/schema/clause.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Agency } from '../../model/types.ts';
import { bodiesOf, isAskedFor, namedPartnersOf, otherPartnersOf, timeOf, type Task } from './task.ts';

/** Bodies with the same roles, in the order of the document. */
export interface RoleGroup {
  roles: readonly Role[];
  agencies: readonly Agency[];
}

export function roleGroups(task: Pick<Task, 'lines'>): RoleGroup[] {
  const parts = [...Map.groupBy(bodiesOf(task), ({ agency }) => agency)].map(([agency, own]) => ({
    agency,
    roles: [...new Set(own.map(({ role }) => role))],
  }));
  return [...Map.groupBy(parts, ({ roles }) => roles.join(' ')).values()].map((own) => ({
    roles: own[0]?.roles ?? [],
    agencies: own.map(({ agency }) => agency),
  }));
}

/** “Leads: Department of Education and Training; Coordinates: Home Affairs, Health”. */
export const bodiesIn = (task: Pick<Task, 'lines'>, lang: Lang): string =>
  roleGroups(task)
    .map(({ roles, agencies }) => {
      const how = roles.map((role) => words(lang).roles[role]).join(', ');
      return `${how}: ${agencies.map(({ name }) => name[lang]).join(', ')}`;
    })
    .join('; ');

/** Partners by name, then those named only by kind. */
export const partnersIn = (task: Pick<Task, 'lines'>, lang: Lang): string[] => {
  const others = otherPartnersOf(task);
  return [...namedPartnersOf(task).map(({ name }) => name[lang]), ...(others === null ? [] : [others[lang]])];
};

/** “Leads: Department of …: to open classes; with …; when: …”; with “Request” in front where the document only asks. */
export function taskInFull(task: Task, lang: Lang): string {
  const w = contextWords(lang);
  const partners = partnersIn(task, lang);
  const when = timeOf(task, lang);
  const asked = isAskedFor(task) ? `${w.asked}: ` : '';
  return [
    `${asked}${bodiesIn(task, lang)}: ${task.clause.text[lang].replace(/\.$/, '')}`,
    ...(partners.length > 0 ? [w.with(partners.join(', '))] : []),
    ...(when === null ? [] : [w.when(when)]),
  ].join('; ');
}
