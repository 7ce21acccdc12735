/** For tests: a form with cells changed, as an office would hand it back, without a spreadsheet program. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A number, a text, a number with another cell format (`date`, `percent`), the result of a failed formula, or nothing. */
export type Content = number | string | { date: number } | { percent: number } | { error: string } | null;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Puts `changes` into cells of the second sheet; `rename` gives the sheets other names. */
export function changeForm(
  bytes: Uint8Array,
  changes: Record<string, Content>,
  rename: (workbook: string) => string = (xml) => xml,
): Uint8Array {
  const files = unzipSync(bytes);
  const { sheet, styles } = Object.entries(changes).reduce(put, {
    sheet: strFromU8(files['xl/worksheets/sheet2.xml']!),
    styles: strFromU8(files['xl/styles.xml']!),
  });
  const workbook = rename(strFromU8(files['xl/workbook.xml']!));
  return zipSync({
    ...files,
    'xl/worksheets/sheet2.xml': strToU8(sheet),
    'xl/styles.xml': strToU8(styles),
    'xl/workbook.xml': strToU8(workbook),
  });
}

function put(
  { sheet, styles }: { sheet: string; styles: string },
  [name, content]: [string, Content],
): { sheet: string; styles: string } {
  const cell = new RegExp(`<c r="${name}"(?: s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
  if (!cell.test(sheet)) throw new Error(`The form has no cell ${name}`);
  // Built-in formats: 9 is 0%, 14 a date. The new style is the last one.
  const format =
    typeof content === 'object' && content !== null ? ('date' in content ? 14 : 'percent' in content ? 9 : null) : null;
  const count = Number(
    /<cellXfs count="(\d+)"|<cellXfs>/.exec(styles)?.[1] ??
      styles.split('<cellXfs>')[1]!.split('</cellXfs>')[0]!.split('<xf ').length - 1,
  );
  const more =
    format === null
      ? styles
      : styles
          .replace(/<cellXfs count="\d+"/, `<cellXfs count="${count + 1}"`)
          .replace(
            '</cellXfs>',
            `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>`,
          );
  return { sheet: sheet.replace(cell, () => xmlOf(name, content, count)), styles: more };
}

function xmlOf(name: string, content: Content, style: number): string {
  if (content === null) return '';
  if (typeof content === 'number') return `<c r="${name}"><v>${content}</v></c>`;
  if (typeof content === 'string') return `<c r="${name}" t="inlineStr"><is><t>${escape(content)}</t></is></c>`;
  if ('error' in content) return `<c r="${name}" t="e"><f>1/0</f><v>${content.error}</v></c>`;
  return `<c r="${name}" s="${style}"><v>${'date' in content ? content.date : content.percent}</v></c>`;
}
