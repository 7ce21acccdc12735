/** How the cell styles of a workbook show a number: as it is, as a percentage, or as a date. */
import type { Nodes } from 'xast';
import { attribute, elements } from './xml.ts';

export type Format = 'number' | 'percent' | 'date';

/** Built-in formats have a number and no code. */
const builtIn = (id: number): Format => {
  if (id === 9 || id === 10) return 'percent';
  const dates: readonly (readonly [number, number])[] = [
    [14, 22],
    [27, 36],
    [45, 47],
    [50, 58],
  ];
  return dates.some(([first, last]) => id >= first && id <= last) ? 'date' : 'number';
};

/** A code without its quoted text, escaped signs and conditions. */
const bare = (code: string): string => code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

/** In the order of the styles, by which cells refer to them. */
export function formatsOf(styles: Nodes | null): Format[] {
  const codes = new Map(
    elements(styles, 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      bare(attribute(format, 'formatCode')),
    ]),
  );
  return elements(elements(styles, 'cellXfs')[0] ?? null, 'xf').map((style) => {
    const id = Number(attribute(style, 'numFmtId') || 0);
    const code = codes.get(id);
    if (code === undefined) return builtIn(id);
    return code.includes('%') ? 'percent' : /[dmyhs]/i.test(code.replace(/general/i, '')) ? 'date' : 'number';
  });
}
