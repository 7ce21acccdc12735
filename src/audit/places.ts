/** Owns the question where in an official text each heading and each provision stands. */
import type { Clause, Plan, Section } from '../model/types.ts';
import { align, type Expected } from './align.ts';
import { containment, fold, likeness } from './fold.ts';
import { isRecipients, withoutMark, type Line } from './lines.ts';

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

interface Thing extends Expected, Omit<Place, 'lines'> {}

const SKIPPED = { bullet: 2.5, 'sub-bullet': 2.5, number: 1.5, paragraph: 1, maybe: 0, none: 0 };
const ITEM_ON = { bullet: 2.5, 'sub-bullet': 2.5, number: 1.5, paragraph: 1.5, maybe: 0.5, none: -6 };

/** Finds all places by one alignment: headings by number and title, provisions by their mark and their words. */
export function findPlaces(plan: Plan, body: readonly Line[]): Places {
  const things = plan.sections.flatMap(thingsOf);
  const tails = titleTails(plan, body);
  const memo = new Map<number, number>();
  const score = (thing: number, line: number): number => {
    if (tails.has(line)) return -6;
    const key = thing * body.length + line;
    let known = memo.get(key);
    if (known === undefined) memo.set(key, (known = things[thing]!.item === 0 ? headingScore(things[thing]!.section, body, line) : itemScore(things[thing]!, body, line)));
    return known;
  };
  const starts = align(things, body.length, score, (line) => SKIPPED[body[line]!.mark]);
  return cut(things, starts, body);
}

/** A title in brackets is ours: the document prints no heading there. */
const hasHeading = (section: Section): boolean => !section.title.vi.startsWith('(');

/** A remark in brackets at the end of a title is often ours too. */
const withoutNote = (title: string): string => title.replace(/ \([^)]*\)$/, '');

function thingsOf(section: Section): Thing[] {
  const count = Math.max(section.items, section.lines.at(-1)?.item ?? 0);
  const heading: Thing[] = hasHeading(section) ? [{ section, clause: null, item: 0, inline: false, missing: 3 }] : [];
  const items = Array.from({ length: count }, (_, index): Thing => {
    const clause = section.lines.find((line) => line.item === index + 1) ?? null;
    return { section, clause, item: index + 1, inline: index === 0 && heading.length > 0, missing: 3 };
  });
  return [...heading, ...items];
}

/** `IV.16.đ` may be printed as `IV.16.đ`, `16.đ` or `đ)`. */
function printedNumber(ref: string, text: string): boolean {
  const parts = ref.replace(/bis$/, '').split('.');
  const endings = parts.map((_, index) => fold(parts.slice(index).join('.')));
  const printed = fold(text);
  return endings.some((ending) => printed.startsWith(`${ending}.`) || printed.startsWith(`${ending})`));
}

function headingScore(section: Section, body: readonly Line[], at: number): number {
  const line = body[at]!;
  if (line.mark === 'bullet' || line.mark === 'sub-bullet') return -8;
  const numbered = printedNumber(section.ref, line.text);
  if (line.mark === 'none' && !numbered) return -8;
  const title = withoutNote(section.title.vi);
  const here = withoutMark(ahead(body, at, title.length)).slice(0, title.length + 6);
  return 6 * likeness(title, here) - 3 + (numbered ? 2 : 0) + (line.mark === 'number' ? 0.5 : -0.5);
}

/** Lines that only carry on a title that began above them. */
function titleTails(plan: Plan, body: readonly Line[]): Set<number> {
  const tails = new Set<number>();
  for (const section of plan.sections.filter(hasHeading)) {
    const scores = body.map((_, at) => headingScore(section, body, at));
    const at = scores.indexOf(Math.max(...scores));
    if (at < 0 || scores[at]! < 1.5) continue;
    const length = withoutNote(section.title.vi).length;
    let printed = withoutMark(body[at]!.text).length;
    for (let next = at + 1; next < body.length && printed < length * 0.9 && SKIPPED[body[next]!.mark] < 1.5; next++) {
      tails.add(next);
      printed += body[next]!.text.length + 1;
    }
  }
  return tails;
}

function itemScore({ clause, section, item }: Thing, body: readonly Line[], at: number): number {
  const line = body[at]!;
  if (line.mark === 'none') return -6;
  const form = clause?.form;
  const dashed = line.mark === 'bullet' || line.mark === 'sub-bullet';
  const fits = form === undefined ? 0 : form === line.mark || (dashed && (form === 'time-line' || form === 'assignment-line')) || (!dashed && !form.includes('bullet')) ? 0.5 : -0.5;
  const first = item === 1 && !hasHeading(section) && printedNumber(section.ref, line.text) ? 1.5 : 0;
  const words = clause ? 2 * containment(clause.text.vi, ahead(body, at, clause.text.vi.length * 1.5)) - 1 : 0;
  return ITEM_ON[line.mark] + fits + first + words;
}

function ahead(body: readonly Line[], at: number, length: number): string {
  let text = '';
  for (let i = at; i < body.length && text.length < length; i++) text += `${body[i]!.text} `;
  return text;
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
    lost: placed.filter(({ at }) => at === null).map(({ thing: { section, clause, item } }) => ({ section, clause, item })),
    preamble: body.slice(0, first),
    uncovered: body.filter((line, index) => index > first && kept.has(line) && SKIPPED[line.mark] > 0 && !begins.has(index)),
    covered: kept.size,
    total: body.length,
  };
}

