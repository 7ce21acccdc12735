/** Owns how a plan is read in parts: which sections have a page of their own, what stands in it, and what a line is found by. */
import type { Agency, Clause, Plan, Section } from '../model/types.ts';
import { planPath } from './address.ts';

/** The page of a section of the first level, with everything below it. */
export const sectionPagePath = (section: Section): string => `${planPath(section.plan)}sections/${section.slug}/`;

/** Sections that have a page of their own, in the order of the document. */
export const sectionsWithPages = (plan: Plan): Section[] => plan.sections.filter(({ level }) => level === 1);

/** A section and everything below it, in the order of the document. */
export const wholeOf = (section: Section): Section[] => [section, ...section.sections.flatMap(wholeOf)];

/** Bodies whose duty the line states, or is about: those that an assignment line of its section names are among them. */
export const bodiesOfLine = ({ duty, assigned }: Clause): Agency[] => [
  ...new Set([...(duty === null ? [] : [duty]), ...assigned].flatMap(({ agencies }) => agencies)),
];

/** Whether the plan gives the line a date: a due date, a mark of the roadmap, or a target with its year. */
export const isDated = ({ duty, assigned, milestones, dated_by, targets }: Clause): boolean =>
  [duty, ...assigned].some((one) => one?.due) ||
  milestones.length > 0 ||
  dated_by.length > 0 ||
  targets.some(({ by }) => by !== undefined);

/** “II.1. Objectives”; what is not numbered is called by its title alone. */
export const sectionName = ({ ref, title }: Section, lang: 'vi' | 'en'): string =>
  /^[IVX\d]/.test(ref) ? `${ref}. ${title[lang]}` : title[lang];
