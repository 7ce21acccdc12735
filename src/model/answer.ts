/** The names of the answers to “is the target met?”, and of what keeps a value from answering. How they are reached: `derive/answers/`. */
import { GAPS, type Gap } from './schema/observation.ts';

/** Met; missed: its year has passed; not yet: due later; short: below the mark, and the plan sets no year. */
export const ANSWERS = ['met', 'missed', 'not-yet', 'short', 'cannot-be-judged'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What the source of a value leaves open, or a boundary change between the plan and the value. */
export const GROUND_GAPS = [...GAPS, 'boundary'] as const;
export type GroundGap = Gap | 'boundary';
