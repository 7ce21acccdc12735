/** Reads an XLSX into cells with their places. Keeps the one thing that ready-made readers drop: whether a number is shown as a percentage or a date. */
import { strFromU8, unzipSync } from 'fflate';
import { visit } from 'unist-util-visit';
import { fromXml } from 'xast-util-from-xml';
import type { Element, Nodes } from 'xast';

export interface WorkbookCell {
  /** `F12` */
  name: string;
  /** Counted from 0. */
  row: number;
  column: number;
  /** A percent is a number that is shown with a percent sign. */
  kind: 'number' | 'percent' | 'text' | 'boolean' | 'error' | 'date';
  /** As people see it: of a number shown as 97.5%, 97.5. */
  value: string | number;
}

export interface WorkbookSheet {
  name: string;
  cells: WorkbookCell[];
}

/** The sheets of a workbook in their order, or null when the bytes are none. */
export function readWorkbook(bytes: Uint8Array): WorkbookSheet[] | null {
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') || name.endsWith('.rels') });
    const xml = (path: string): Nodes | null => (files[path] ? fromXml(strFromU8(files[path])) : null);
    const targets = new Map(
      elements(xml('xl/_rels/workbook.xml.rels'), 'Relationship').map((link) => [
        attribute(link, 'Id'),
        attribute(link, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
      ]),
    );
    const strings = elements(xml('xl/sharedStrings.xml'), 'si').map(stringOf);
    const formats = formatsOf(xml('xl/styles.xml'));
    const sheets = elements(xml('xl/workbook.xml'), 'sheet');
    if (sheets.length === 0) return null;
    return sheets.map((sheet) => ({
      name: attribute(sheet, 'name').normalize('NFC'),
      cells: elements(xml(targets.get(attribute(sheet, 'id')) ?? ''), 'c').flatMap(
        (cell) => readCell(cell, strings, formats) ?? [],
      ),
    }));
  } catch {
    return null;
  }
}

type Format = 'number' | 'percent' | 'date';

function readCell(cell: Element, strings: readonly string[], formats: readonly Format[]): WorkbookCell | null {
  const name = attribute(cell, 'r');
  const at = placeOf(name);
  const type = attribute(cell, 't') || 'n';
  const raw = elements(cell, 'v').map(textOf)[0] ?? '';
  const is = (kind: WorkbookCell['kind'], value: string | number): WorkbookCell | null =>
    value === '' ? null : { name, ...at, kind, value };
  switch (type) {
    case 's':
      return is('text', (strings[Number(raw)] ?? '').trim());
    case 'inlineStr':
      return is('text', stringOf(cell).trim());
    case 'str':
      return is('text', raw.trim());
    case 'b':
      return is('boolean', raw);
    case 'e':
      return is('error', raw);
    case 'd':
      return is('date', raw);
    default: {
      if (raw === '') return null;
      const format = formats[Number(attribute(cell, 's') || 0)] ?? 'number';
      // Binary fractions: 0.975 × 100 must be 97.5.
      return is(format, format === 'percent' ? Number((Number(raw) * 100).toPrecision(12)) : Number(raw));
    }
  }
}

/** How each cell style shows a number. */
function formatsOf(styles: Nodes | null): Format[] {
  const codes = new Map(
    elements(styles, 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      attribute(format, 'formatCode'),
    ]),
  );
  return elements(elements(styles, 'cellXfs')[0] ?? null, 'xf').map((style) => {
    const id = Number(attribute(style, 'numFmtId') || 0);
    const code = codes.get(id)?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
    if (code === undefined)
      return id === 9 || id === 10
        ? 'percent'
        : (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
          ? 'date'
          : 'number';
    return code.includes('%') ? 'percent' : /[dmyhs]/i.test(code.replace(/general/i, '')) ? 'date' : 'number';
  });
}

const local = (name: string): string => name.replace(/^.*:/, '');

/** Descendants of that name, whatever prefix the program writes. */
function elements(root: Nodes | null, name: string): Element[] {
  const found: Element[] = [];
  if (root)
    visit(
      root,
      'element',
      (element: Element) => void (local(element.name) === name && element !== root && found.push(element)),
    );
  return found;
}

const attribute = ({ attributes }: Element, name: string): string =>
  Object.entries(attributes ?? {}).find(([key]) => local(key) === name)?.[1] ?? '';

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => void (text += value));
  return text;
}

/** A string may be cut into runs; what stands in `rPh` is how it is pronounced. */
const stringOf = (element: Element): string => {
  let text = '';
  visit(element, 'element', (child: Element) => {
    if (local(child.name) === 'rPh') return 'skip';
    if (local(child.name) === 't') text += textOf(child);
    return undefined;
  });
  return text;
};

function placeOf(name: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  return {
    row: Number(digits) - 1,
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}
