/** The names of what is said of a promise. How it is found out: `derive/promises/`. */
import { LEVELS as WRITTEN } from './schema/level.ts';

export const KINDS = ['target', 'duty'] as const;
export type Kind = (typeof KINDS)[number];

/** What the calendar says of a promise, whatever is known of its fulfilment. */
export const TIMES = ['ahead', 'passed', 'recurring', 'no-date'] as const;
export type Time = (typeof TIMES)[number];

/** Why a dated duty cannot be judged. */
export const DUTY_REASONS = ['no-report', 'no-day', 'plan-ended'] as const;
export type DutyReason = (typeof DUTY_REASONS)[number];

/** What a promise may leave unsaid. `day`: of a duty that comes back, on which day. */
export const LACKS = ['figure', 'date', 'body', 'measure', 'day'] as const;
export type Lack = (typeof LACKS)[number];

/** `several`: a way of naming that covers bodies of more than one level, “all units”, and the register does not say which. */
export const LEVELS = [...WRITTEN, 'several'] as const;
export type Level = (typeof LEVELS)[number];

/** By what a list of promises is filtered. */
export const FILTERS = ['city', 'topic', 'body', 'level', 'year', 'answer', 'kind', 'time', 'lacks'] as const;
export type Filter = (typeof FILTERS)[number];

/** By answer, judged ones first; by date, the next one first; or as in the plans. */
export const SORTS = ['answer', 'date', 'plan'] as const;
export type Sort = (typeof SORTS)[number];
