/** Owns how a plan is read in parts: which sections have a page of their own, what stands in it, and what a line is found by. */
import type { Agency, Clause, Plan, Section } from '../model/types.ts';
import { planPath } from './address.ts';

/** The page of a section: with everything below it, or as a list of its parts where that would be too long. */
export const sectionPagePath = (section: Section): string => `${planPath(section.plan)}sections/${section.slug}/`;

/** A section and everything below it, in the order of the document. */
export const wholeOf = (section: Section): Section[] => [section, ...section.sections.flatMap(wholeOf)];

/** Of so many lines a phone makes some fifteen screens. */
const MOST_LINES = 30;
/** Another measure, for tests. Named, so that the place in a list, which `map` hands on, is never taken for it. */
interface Measure {
  readonly most?: number;
}

/** Too long for one page: each of its parts has a page of its own. */
export const isSplit = (section: Section, { most = MOST_LINES }: Measure = {}): boolean =>
  section.sections.length > 0 && wholeOf(section).reduce((sum, { lines }) => sum + lines.length, 0) > most;

/** A section of the first level, or a part of one that is split. */
export const hasPage = ({ parent }: Section, measure?: Measure): boolean =>
  parent === null || (hasPage(parent, measure) && isSplit(parent, measure));

/** Sections that have a page of their own, in the order of the document. */
export const sectionsWithPages = (plan: Plan, measure?: Measure): Section[] =>
  plan.sections.filter((section) => hasPage(section, measure));

/** What stands on the page of a section: everything below it, or only what stands directly in it. */
export const shownOn = (section: Section): Section[] => (isSplit(section) ? [section] : wholeOf(section));

/** The sections that one stands in, from the top, without itself. */
export const above = ({ parent }: Section): Section[] => (parent ? [...above(parent), parent] : []);

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
