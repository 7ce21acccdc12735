/** How wide a text is in the site's own face: the widths of its letters are read from the font files (`glyph-widths.json`, made and held by the test beside this file). */
import glyphs from './glyph-widths.json' with { type: 'json' };

export type Weight = 400 | 600;

const WIDTHS: Readonly<Record<Weight, Readonly<Record<string, number>>>> = { 400: glyphs[400], 600: glyphs[600] };
/** A sign that the face lacks comes from another; few are wider than this. */
const STRANGE = 760;
/** What a reader may set who needs it (WCAG 1.4.12), in parts of the size: a drawing must hold then, too. */
const SPACING = { letter: 0.12, word: 0.16 };

/** Width of a text as it is set. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let units = 0;
  for (const letter of text) units += WIDTHS[weight][letter] ?? STRANGE;
  return (units * size) / 1000;
}

/** Room that a text may need: its width with letters and words spaced out. Whatever is laid out is laid out with this. */
export const roomFor = (text: string, size: number, weight: Weight = 400): number =>
  textWidth(text, size, weight) + size * (SPACING.letter * text.length + SPACING.word * (text.split(' ').length - 1));

/** Breaks a label at spaces so that no line needs more room than `width`; a word longer than a line is broken, too. */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && roomFor(`${last} ${word}`, size, weight) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
      continue;
    }
    let rest = word;
    while (roomFor(rest, size, weight) > width && rest.length > 1) {
      let end = rest.length - 1;
      while (end > 1 && roomFor(rest.slice(0, end), size, weight) > width) end -= 1;
      lines.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    lines.push(rest);
  }
  return lines;
}
