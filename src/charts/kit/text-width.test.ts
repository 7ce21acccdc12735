/** The table of widths is that of the fonts, and no text is taken for narrower than it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { roomFor, textWidth, wrap } from './text-width.ts';

const FONTS = join(import.meta.dirname, '../../../public/fonts');

/** Widths in thousandths of the size, of every letter that the subsets of one weight have. */
function widthsOf(weight: number): Record<string, number> {
  const widths = new Map<number, number>();
  for (const subset of ['latin', 'vietnamese']) {
    const font = create(readFileSync(join(FONTS, `be-vietnam-pro-${subset}-${weight}-normal.woff2`)));
    if (font.isCollection) throw new Error('a collection of fonts');
    for (const code of font.characterSet)
      if (code >= 32)
        widths.set(code, Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm));
  }
  return Object.fromEntries(
    [...widths].sort(([a], [b]) => a - b).map(([code, width]) => [String.fromCodePoint(code), width]),
  );
}

test('the table holds the widths of the font files', async () => {
  const table = { 400: widthsOf(400), 600: widthsOf(600) };
  // After a change of fonts: vitest run -u src/charts/kit/text-width.test.ts
  await expect(`${JSON.stringify(table, null, 2)}\n`).toMatchFileSnapshot('./glyph-widths.json');
});

describe('measuring', () => {
  test('letters differ, and so do weights', () => {
    expect(textWidth('iiii', 12)).toBeLessThan(textWidth('mmmm', 12) / 2);
    expect(textWidth('Hà Nội', 12, 600)).toBeGreaterThan(textWidth('Hà Nội', 12));
  });
  test('every letter of Vietnamese has a width of its own face', () => {
    const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
    const table = { 400: widthsOf(400), 600: widthsOf(600) };
    for (const letter of letters + letters.toLocaleUpperCase('vi'))
      expect([table[400][letter], table[600][letter]], letter).not.toContain(undefined);
  });
  test('room is kept for letters and words spaced out', () =>
    expect(roomFor('ab cd', 10)).toBeCloseTo(textWidth('ab cd', 10) + 10 * (5 * 0.12 + 0.16)));
  test('no line needs more room than there is, not even of one long word', () => {
    const lines = wrap('một hai NghịquyếtsốmườiPhầnthứba bốn', 80, 12);
    expect(lines.join('').replaceAll(' ', '')).toBe('mộthaiNghịquyếtsốmườiPhầnthứbabốn');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(roomFor(line, 12)).toBeLessThanOrEqual(80);
  });
});
