/** Owns the scores of the alignment: how well a heading or a provision sits on a line of the text. */
import type { Clause, Section } from '../model/types.ts';
import { largest } from '../text/many.ts';
import type { Expected } from './align.ts';
import { fold } from '../text/fold.ts';
import { containment, letters, likeness } from './likeness.ts';
import type { Line } from './lines.ts';

/** A heading (item 0) or a provision that the plan expects. */
export interface Thing extends Expected {
  section: Section;
  clause: Clause | null;
  item: number;
  /** Title of a heading, wording of a provision, as `letters`. */
  words: string;
}

/** A line, and its letters with and without what stands in front of them. */
export interface Spelt extends Line {
  letters: string;
  bare: string;
}

export const SKIPPED = { bullet: 2.5, 'sub-bullet': 2.5, number: 1.5, paragraph: 1, maybe: 0, none: 0 };
const ITEM_ON = { bullet: 2.5, 'sub-bullet': 2.5, number: 1.5, paragraph: 1.5, maybe: 0.5, none: -6 };
export const NEVER = -9;

/** A title in brackets and a section without a number are ours: the document prints no heading there. */
const hasHeading = ({ title, ref }: Section): boolean => !title.vi.startsWith('(') && !/(?:^|\.)\p{Ll}{2,}$/u.test(ref);

/** A remark in brackets at the end of a title is often ours too. */
const withoutNote = (title: string): string => title.replace(/ \([^)]*\)$/, '');

export function thingsOf(section: Section): Thing[] {
  const count = Math.max(section.items, section.lines.at(-1)?.item ?? 0);
  const heading: Thing[] = hasHeading(section)
    ? [{ section, clause: null, item: 0, words: letters(withoutNote(section.title.vi)), inline: false, missing: 3 }]
    : [];
  const items = Array.from({ length: count }, (_, index): Thing => {
    const clause = section.lines.find((line) => line.item === index + 1) ?? null;
    return {
      section,
      clause,
      item: index + 1,
      words: letters(clause?.text.vi ?? ''),
      inline: index === 0 && heading.length > 0,
      missing: 3,
    };
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

export function headingScore({ section, words }: Thing, body: readonly Spelt[], at: number): number {
  const line = body[at];
  if (!line || line.mark === 'bullet' || line.mark === 'sub-bullet') return NEVER;
  const numbered = printedNumber(section.ref, line.text);
  if (line.mark === 'none' && !numbered) return NEVER;
  const here = (line.bare + ahead(body, at + 1, words.length - line.bare.length)).slice(0, words.length + 4);
  return 6 * likeness(words, here) - 3 + (numbered ? 2 : 0) + (line.mark === 'number' ? 0.5 : -0.5);
}

/** The lines that only carry on a title from above; whatever begins below a title is marked as a paragraph. */
export function readTitles(things: readonly Thing[], body: Spelt[]): Set<number> {
  const tails = new Set<number>();
  for (const heading of things.filter(({ item }) => item === 0)) {
    const scores = body.map((_, at) => headingScore(heading, body, at));
    const best = largest(scores);
    if (best < 1.5) continue;
    const at = scores.indexOf(best);
    let printed = body[at]?.bare ?? '';
    let next = at + 1;
    for (let line = body[next]; line && SKIPPED[line.mark] < 1.5; line = body[++next]) {
      const rest = heading.words.length - printed.length;
      const longer = printed + line.letters.slice(0, rest + 2);
      if (rest < 3 || likeness(heading.words, longer) <= likeness(heading.words, printed)) break;
      tails.add(next);
      printed += line.letters;
    }
    const below = body[next];
    if (below?.mark === 'maybe' && below.letters.length > 30) below.mark = 'paragraph';
  }
  return tails;
}

export function itemScore({ clause, section, item, words }: Thing, body: readonly Spelt[], at: number): number {
  const line = body[at];
  if (!line || line.mark === 'none') return ITEM_ON.none;
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
  for (let i = at; i < body.length && text.length < length; i++) text += body[i]?.letters ?? '';
  return text;
}
