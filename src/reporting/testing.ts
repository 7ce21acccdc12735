/** For tests: the invented city with boxes of every kind, and a form with cells changed, as an office would hand it back, without a spreadsheet program. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { copyOfCity } from '../../tests/support/city.ts';
import { loadSite } from '../model/index.ts';
import type { Site } from '../model/types.ts';
import { must } from '../text/must.ts';

const cell = (key: string, unit: string, breakdown: string): string =>
  `\n                cells: [{ key: ${key}, name: { vi: Ô ${key}, en: Box ${key} }, unit: ${unit}, breakdown: [${breakdown}] }]`;

/** Below the definition of an indicator: its boxes. */
const BOXES: readonly (readonly [definition: string, cells: string])[] = [
  ['en: Share of streets with a room open in the evening. }', cell('streets', 'percent', 'male, female, total')],
  ['en: Rated by experts. }', cell('rating', 'scale-1-5', 'total')],
  ['en: Number of people who tell stories in the rooms. }', cell('tellers', 'people', 'total')],
  ['en: Borrowers against the year before. }', cell('trend', 'none', 'total')],
  ['en: Benches divided by streets. }', cell('benches', 'times', 'total')],
];
const MORE = ['c', 'd']
  .map(
    (letter) => `
              - id: 1.2.1-${letter}
                name: { vi: Tiền mua sách ${letter}, en: Money for books ${letter} }
                definition: { vi: Đặt ra để thử., en: Made up. }
                measure: ${letter === 'c' ? 'percent' : 'standard'}
                unit: ${letter === 'c' ? 'percent' : 'none'}
                better: ${letter === 'c' ? 'higher' : 'met'}${letter === 'c' ? cell('money', 'percent', 'total') : ''}`,
  )
  .join('');
const MORE_ROWS = `
- { indicator: 1.2.1-c, operator: increase, unit: percent, responsible: [mt-hys], statement: { vi: "Mục tiêu: tiền tăng.", en: Money rises. } }
- { indicator: 1.2.1-d, operator: exists, unit: none, responsible: [mt-hys], statement: { vi: Có quỹ sách., en: There is a fund. } }
`;

/** The invented city, whose annex here asks for boxes of every kind. */
export function reportingCity(): Site {
  const copy = copyOfCity();
  try {
    for (const [definition, cells] of BOXES) copy.change('data/framework.yaml', definition, definition + cells);
    const last = 'measure: direction\n                unit: none\n                better: higher';
    copy.change('data/framework.yaml', last, last + MORE);
    const annex = 'content/plans/may-trang-2031/indicators.yaml';
    copy.write(annex, copy.read(annex).trimEnd() + MORE_ROWS);
    return loadSite(copy.root);
  } finally {
    copy.remove();
  }
}

/** A number, a text, a number with another cell format (`date`, `percent`), the result of a failed formula, a formula whose result was not saved, or nothing. */
export type Content =
  number | string | { date: number } | { percent: number } | { error: string } | { formula: string } | null;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export interface Sheets {
  /** XML of the second sheet, which is filled in. */
  sheet?: (xml: string) => string;
  workbook?: (xml: string) => string;
}

/** Puts `changes` into cells of the second sheet; then `edit` changes the XML as someone's program might. */
export function changeForm(bytes: Uint8Array, changes: Record<string, Content>, edit: Sheets = {}): Uint8Array {
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(must(files[name], name));
  const { sheet, styles } = Object.entries(changes).reduce(put, {
    sheet: part('xl/worksheets/sheet2.xml'),
    styles: part('xl/styles.xml'),
  });
  return zipSync(
    {
      ...files,
      'xl/worksheets/sheet2.xml': strToU8(edit.sheet?.(sheet) ?? sheet),
      'xl/styles.xml': strToU8(styles),
      'xl/workbook.xml': strToU8(edit.workbook?.(part('xl/workbook.xml')) ?? part('xl/workbook.xml')),
    },
    { level: 0 },
  );
}

function put(
  { sheet, styles }: { sheet: string; styles: string },
  [name, content]: [string, Content],
): { sheet: string; styles: string } {
  const at = new RegExp(`<c r="${name}"(?: s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
  if (!at.test(sheet)) throw new Error(`The form has no cell ${name}`);
  // Built-in formats: 9 is 0%, 14 a date. The new style is the last one.
  const format =
    typeof content === 'object' && content !== null ? ('date' in content ? 14 : 'percent' in content ? 9 : null) : null;
  const count = (/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '').split('<xf ').length - 1;
  const more =
    format === null
      ? styles
      : styles
          .replace(/<cellXfs count="\d+"/, `<cellXfs count="${count + 1}"`)
          .replace(
            '</cellXfs>',
            `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>`,
          );
  return { sheet: sheet.replace(at, () => xmlOf(name, content, count)), styles: more };
}

function xmlOf(name: string, content: Content, style: number): string {
  if (content === null) return '';
  if (typeof content === 'number') return `<c r="${name}"><v>${content}</v></c>`;
  if (typeof content === 'string') return `<c r="${name}" t="inlineStr"><is><t>${escape(content)}</t></is></c>`;
  if ('error' in content) return `<c r="${name}" t="e"><f>1/0</f><v>${content.error}</v></c>`;
  if ('formula' in content) return `<c r="${name}"><f>${escape(content.formula)}</f></c>`;
  return `<c r="${name}" s="${style}"><v>${'date' in content ? content.date : content.percent}</v></c>`;
}
