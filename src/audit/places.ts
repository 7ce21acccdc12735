/** Owns the question where in an official text each heading and each provision stands. */
import type { Clause, Plan, Section } from '../model/types.ts';
import { align, type Expected } from './align.ts';
import { containment, fold, letters, likeness } from './fold.ts';
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

interface Thing extends Expected, Omit<Place, 'lines'> {
  /** Title of a heading, wording of a provision, as `letters`. */
  words: string;
}

/** A line, and its letters with and without what stands in front of them. */
interface Spelt extends Line {
  letters: string;
  bare: string;
}

const SKIPPED = { bullet: 2.5, 'sub-bullet': 2.5, number: 1.5, paragraph: 1, maybe: 0, none: 0 };
const ITEM_ON = { bullet: 2.5, 'sub-bullet': 2.5, number: 1.5, paragraph: 1.5, maybe: 0.5, none: -6 };
const NEVER = -9;

/** Finds all places by one alignment: headings by number and title, provisions by their mark and their words. */
export function findPlaces(plan: Plan, lines: readonly Line[]): Places {
  const body = lines.map((line): Spelt => ({ ...line, letters: letters(line.text), bare: letters(withoutMark(line.text)) }));
  const things = plan.sections.flatMap(thingsOf);
  const tails = readTitles(things, body);
  const score = (thing: number, line: number): number => {
    if (tails.has(line)) return NEVER;
    return things[thing]!.item === 0 ? headingScore(things[thing]!, body, line) : itemScore(things[thing]!, body, line);
  };
  const starts = align(things, body.length, score, (line) => SKIPPED[body[line]!.mark]);
  return cut(things, starts, body);
}

/** A title in brackets and a section without a number are ours: the document prints no heading there. */
const hasHeading = ({ title, ref }: Section): boolean => !title.vi.startsWith('(') && !/(?:^|\.)\p{Ll}{2,}$/u.test(ref);

/** A remark in brackets at the end of a title is often ours too. */
const withoutNote = (title: string): string => title.replace(/ \([^)]*\)$/, '');

function thingsOf(section: Section): Thing[] {
  const count = Math.max(section.items, section.lines.at(-1)?.item ?? 0);
  const heading: Thing[] = hasHeading(section) ? [{ section, clause: null, item: 0, words: letters(withoutNote(section.title.vi)), inline: false, missing: 3 }] : [];
  const items = Array.from({ length: count }, (_, index): Thing => {
    const clause = section.lines.find((line) => line.item === index + 1) ?? null;
    return { section, clause, item: index + 1, words: letters(clause?.text.vi ?? ''), inline: index === 0 && heading.length > 0, missing: 3 };
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

function headingScore({ section, words }: Thing, body: readonly Spelt[], at: number): number {
  const line = body[at]!;
  if (line.mark === 'bullet' || line.mark === 'sub-bullet') return NEVER;
  const numbered = printedNumber(section.ref, line.text);
  if (line.mark === 'none' && !numbered) return NEVER;
  const here = (line.bare + ahead(body, at + 1, words.length - line.bare.length)).slice(0, words.length + 4);
  return 6 * likeness(words, here) - 3 + (numbered ? 2 : 0) + (line.mark === 'number' ? 0.5 : -0.5);
}

/** The lines that only carry on a title from above; whatever begins below a title is marked as a paragraph. */
function readTitles(things: readonly Thing[], body: Spelt[]): Set<number> {
  const tails = new Set<number>();
  for (const heading of things.filter(({ item }) => item === 0)) {
    const scores = body.map((_, at) => headingScore(heading, body, at));
    const at = scores.indexOf(Math.max(...scores));
    if (at < 0 || scores[at]! < 1.5) continue;
    let printed = body[at]!.bare;
    let next = at + 1;
    for (; next < body.length && SKIPPED[body[next]!.mark] < 1.5; next++) {
      const rest = heading.words.length - printed.length;
      const longer = printed + body[next]!.letters.slice(0, rest + 2);
      if (rest < 3 || likeness(heading.words, longer) <= likeness(heading.words, printed)) break;
      tails.add(next);
      printed += body[next]!.letters;
    }
    const below = body[next];
    if (below?.mark === 'maybe' && below.letters.length > 30) below.mark = 'paragraph';
  }
  return tails;
}

function itemScore({ clause, section, item, words }: Thing, body: readonly Spelt[], at: number): number {
  const line = body[at]!;
  if (line.mark === 'none') return ITEM_ON.none;
  const dashed = line.mark === 'bullet' || line.mark === 'sub-bullet';
  const first = item === 1 && !hasHeading(section) && printedNumber(section.ref, line.text) ? 1.5 : 0;
  const alike = words === '' ? 0 : 2 * containment(words, ahead(body, at, words.length * 1.5)) - 1;
  return ITEM_ON[line.mark] + (clause ? formFits(clause.form, line.mark, dashed) : 0) + first + alike;
}

function formFits(form: Clause['form'], mark: Line['mark'], dashed: boolean): number {
  if (form === mark) return 0.5;
  if (form === 'bullet' || form === 'sub-bullet') return -0.5;
  return dashed === (form === 'time-line' || form === 'assignment-line') ? 0.5 : -0.5;
}

function ahead(body: readonly Spelt[], at: number, length: number): string {
  let text = '';
  for (let i = at; i < body.length && text.length < length; i++) text += body[i]!.letters;
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

