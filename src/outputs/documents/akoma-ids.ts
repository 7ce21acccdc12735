/** The `eId` of every part of a plan by the Akoma Ntoso Naming Convention, and the element and the printed number that go with it. */
import { sectionSlug } from '../../model/identity.ts';
import type { Clause, Plan, Section } from '../../model/types.ts';

/** Element → how the convention calls it in an identifier. */
const REFS = { section: 'sec', article: 'art', point: 'point', indent: 'indent', alinea: 'al' } as const;

export type AknElement = keyof typeof REFS | 'hcontainer';

/** A bullet has no number of its own, so that it is an `indent`; what only frames or dates others has no element of the vocabulary. */
const BY_FORM: Partial<Record<Clause['form'], AknElement>> = {
  article: 'article',
  bullet: 'indent',
  'sub-bullet': 'indent',
  paragraph: 'alinea',
};
export const lineElementName = ({ form }: Clause): AknElement => BY_FORM[form] ?? 'hcontainer';

const ROMAN = /^[IVXLC]+$/;
/** Names that editors give to parts without a number are none as printed. */
const NUMBERED = /^(?:[IVXLC]+|\d+|\p{Ll})$/u;
const lastPart = (ref: string): string => ref.slice(ref.lastIndexOf('.') + 1);

export const sectionElementName = ({ ref, level }: Section): AknElement =>
  !NUMBERED.test(lastPart(ref)) ? 'hcontainer' : level === 1 ? 'section' : 'point';

/** As printed: `IV.` at the top, `16.` and `16.1.` below it, `a)` for a letter; null for a part that has no number. */
export function printedNumber({ ref }: Pick<Section, 'ref'>): string | null {
  const own = lastPart(ref);
  if (!NUMBERED.test(own)) return null;
  if (ROMAN.test(own)) return `${own}.`;
  if (/^\d+$/.test(own))
    return `${ref
      .split('.')
      .filter((part) => /^\d+$/.test(part))
      .join('.')}.`;
  return `${own})`;
}

const below = (context: string, part: string): string => (context === '' ? part : `${context}__${part}`);
const refOf = (element: AknElement): string => (element === 'hcontainer' ? element : REFS[element]);

/** What has a number is called by it; what has none is counted among its like in its context. */
class Counter {
  readonly #counts = new Map<string, number>();
  readonly #inserted = new Map<string, number>();

  next(ref: string): string {
    const count = (this.#counts.get(ref) ?? 0) + 1;
    this.#counts.set(ref, count);
    return `${ref}_${count}`;
  }

  /** An inserted line takes the number of the one before it with a letter, so that no other changes its own. */
  inserted(ref: string): string {
    const place = `${ref}_${this.#counts.get(ref) ?? 0}`;
    const nth = this.#inserted.get(place) ?? 0;
    this.#inserted.set(place, nth + 1);
    return `${place}${String.fromCharCode(97 + nth)}`;
  }
}

/** `sec_iv__point_1__indent_3` for item 3 of IV.1, and so on for every section and line. */
export function aknIds(plan: Plan): ReadonlyMap<Section | Clause, string> {
  const ids = new Map<Section | Clause, string>();

  function addLines(lines: readonly Clause[], context: string, counter: Counter): void {
    for (const line of lines) {
      const element = lineElementName(line);
      const own =
        element === 'article'
          ? `${REFS.article}_${line.item}${line.letter}`
          : line.letter === ''
            ? counter.next(refOf(element))
            : counter.inserted(refOf(element));
      const id = below(context, own);
      ids.set(line, id);
      addLines(line.children, id, new Counter());
    }
  }

  function addSections(sections: readonly Section[], context: string, counter: Counter): void {
    for (const section of sections) {
      const element = sectionElementName(section);
      const own =
        element === 'hcontainer' ? counter.next(element) : `${refOf(element)}_${sectionSlug(lastPart(section.ref))}`;
      const id = below(context, own);
      ids.set(section, id);
      const inside = new Counter();
      addLines(
        section.lines.filter(({ parent }) => parent === null),
        id,
        inside,
      );
      addSections(section.sections, id, inside);
    }
  }

  addSections(
    plan.sections.filter(({ level }) => level === 1),
    '',
    new Counter(),
  );
  return ids;
}
