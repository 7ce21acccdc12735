/** Owns the question where in an official text each heading and each provision stands. */
import type { Clause, Plan, Section } from '../model/types.ts';
import { align } from './align.ts';
import { letters } from './likeness.ts';
import { isRecipients, withoutMark, type Line } from './lines.ts';
import {
  headingScore,
  itemScore,
  NEVER,
  readTitles,
  SKIPPED,
  thingsOf,
  type Spelt,
  type Thing,
} from './place-scores.ts';

export interface Place {
  section: Section;
  /** Null for a heading, and for a provision that no record describes. */
  clause: Clause | null;
  /** 0 for a heading. */
  item: number;
  lines: Line[];
}

export interface Places {
  /** Headings and provisions that were found, in the order of the text. */
  found: Place[];
  /** Those that were not. */
  lost: Omit<Place, 'lines'>[];
  preamble: Line[];
  /** Lines that begin something of which the plan knows nothing. */
  uncovered: Line[];
  /** Lines that stand in some place, and lines in all. */
  covered: number;
  total: number;
}

/** Finds all places by one alignment: headings by number and title, provisions by their mark and their words. */
export function findPlaces(plan: Plan, lines: readonly Line[]): Places {
  const body = lines.map((line): Spelt => ({
    ...line,
    letters: letters(line.text),
    bare: letters(withoutMark(line.text)),
  }));
  const things = plan.sections.flatMap(thingsOf);
  const tails = readTitles(things, body);
  const score = (index: number, line: number): number => {
    const thing = things[index];
    if (!thing || tails.has(line)) return NEVER;
    return thing.item === 0 ? headingScore(thing, body, line) : itemScore(thing, body, line);
  };
  const starts = align(things, body.length, score, (line) => SKIPPED[body[line]?.mark ?? 'none']);
  return cut(things, starts, body);
}

function cut(things: Thing[], starts: (number | null)[], body: readonly Line[]): Places {
  const placed = things.map((thing, index) => ({ thing, at: starts[index] ?? null }));
  const begin = placed.flatMap(({ at }) => at ?? []);
  const begins = new Set(begin);
  const first = begin[0] ?? body.length;
  const found = placed.flatMap(({ thing: { section, clause, item }, at }): Place[] => {
    if (at === null) return [];
    const next = begin.find((other) => other > at) ?? body.length;
    const tail = body.findIndex((line, index) => index > at && isRecipients(line.text));
    const end = tail > at && tail < next ? tail : next;
    return [{ section, clause, item, lines: body.slice(at, end) }];
  });
  const kept = new Set(found.flatMap(({ lines }) => lines));
  return {
    found,
    lost: placed
      .filter(({ at }) => at === null)
      .map(({ thing: { section, clause, item } }) => ({ section, clause, item })),
    preamble: body.slice(0, first),
    uncovered: body.filter(
      (line, index) => index > first && kept.has(line) && SKIPPED[line.mark] > 0 && !begins.has(index),
    ),
    covered: kept.size,
    total: body.length,
  };
}
