/** Owns which components may stand in prose and what each must be told, so that a slip is found before any page is built. */
import { ACHIEVEMENT_REASONS } from '../derive/answers/achievement.ts';
import { RELATIONS } from '../derive/compare/dated-targets.ts';
import { SITE_FIGURES, type SiteFigure } from '../derive/counts.ts';
import { ANSWERS } from '../model/answer.ts';

/** What an attribute may hold: an id of the model, a chart, the name of a picture, a word of a list, or free text. */
export type Kind = 'plan' | 'city' | 'indicator' | 'chart' | 'picture' | 'date' | 'text' | 'yes' | readonly string[];

export interface Attribute {
  readonly kind: Kind;
  readonly optional?: true;
}

const of = <const L extends readonly string[]>(kind: L) => ({ of: { kind } }) as const;
const PLAN = { kind: 'plan' } as const;
const CITY = { kind: 'city' } as const;

export const COUNTS = SITE_FIGURES;
export type CountOf = SiteFigure;

export const JUDGED_COUNTS = [
  'all',
  'no-year',
  'passed',
  'directions',
  'directions-judged',
  'annex',
  'national-values',
  'rated',
  'rated-by-experts',
  'rated-with-body',
  'indicative',
  ...ANSWERS,
  ...ACHIEVEMENT_REASONS,
] as const;
export type JudgedCountOf = (typeof JUDGED_COUNTS)[number];

export const SHARED_COUNTS = ['all', 'only-a', 'only-b', ...RELATIONS] as const;
export type SharedCountOf = (typeof SHARED_COUNTS)[number];

export const SUCCESSION_COUNTS = [
  'former',
  'present',
  'links',
  'lives-on',
  'took-over-tasks',
  'own',
  'compared',
  'unresolved',
] as const;
export type SuccessionCountOf = (typeof SUCCESSION_COUNTS)[number];

/** By name, each with its attributes. */
export const COMPONENTS = {
  AnswerList: { answer: { kind: ANSWERS } },
  CannotJudge: {},
  Contact: {},
  Count: of(COUNTS),
  DataDate: {},
  Figure: {
    plan: PLAN,
    indicator: { kind: 'indicator' },
    by: { kind: 'date', optional: true },
    dated: { kind: 'yes', optional: true },
  },
  Issued: { plan: PLAN },
  JudgedCount: { ...of(JUDGED_COUNTS), plan: { ...PLAN, optional: true }, city: { ...CITY, optional: true } },
  Membership: { city: CITY },
  OnlyIn: { plan: PLAN, other: PLAN },
  ProblemExample: {},
  Reorganised: { city: CITY },
  SharedCount: { a: PLAN, b: PLAN, ...of(SHARED_COUNTS) },
  Shot: { name: { kind: 'picture' }, alt: { kind: 'text' } },
  StoryChart: { id: { kind: 'chart' } },
  SuccessionCount: { city: CITY, ...of(SUCCESSION_COUNTS) },
} as const satisfies Record<string, Readonly<Record<string, Attribute>>>;
export type ComponentName = keyof typeof COMPONENTS;

/** Components of the prose pages, and those of the stories. The routes that render them give them exactly these. */
export const PAGE_COMPONENTS = [
  'Contact',
  'Count',
  'DataDate',
  'ProblemExample',
  'Shot',
] as const satisfies ComponentName[];
export const STORY_COMPONENTS = [
  'AnswerList',
  'CannotJudge',
  'Count',
  'DataDate',
  'Figure',
  'Issued',
  'JudgedCount',
  'Membership',
  'OnlyIn',
  'Reorganised',
  'SharedCount',
  'StoryChart',
  'SuccessionCount',
] as const satisfies ComponentName[];
