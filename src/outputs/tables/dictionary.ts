/** The data dictionary: what every column of a table means, in the form in which formats and pages print it. */
import type { Column, Table } from './table.ts';

export interface Entry {
  column: string;
  type: Column['type'];
  /** `clauses`, or the column that says it. */
  unit: string;
  /** The column that stands for this one from the release after next on. */
  deprecated: string | null;
  vi: string;
  en: string;
}

export const KEY = 'id';

/** Everything that a description must add to its sentence: separator, permitted values, reference, SDMX name. */
function additions({ many, values, references, sdmx, optional, deprecated, description }: Column): {
  vi: string;
  en: string;
} {
  const vi = [],
    en = [];
  if (deprecated !== undefined) {
    vi.push(`Tên cũ, bỏ sau bản phát hành kế tiếp; dùng ${deprecated}.`);
    en.push(`Deprecated, gone after the next release; use ${deprecated}.`);
  }
  if (many) {
    vi.push(
      `Nhiều giá trị, cách nhau bằng “;”${many === 'alone' ? '' : `; mỗi giá trị một dòng trong ${many.table}`}.`,
    );
    en.push(`Several values, separated by “;”${many === 'alone' ? '' : `; each is a row of ${many.table}`}.`);
  }
  if (values) {
    vi.push(`Một trong: ${values.join(', ')}.`);
    en.push(`One of: ${values.join(', ')}.`);
  }
  if (references) {
    vi.push(`Trỏ tới ${references}.${KEY}.`);
    en.push(`Refers to ${references}.${KEY}.`);
  }
  if (optional) {
    vi.push('Có thể trống.');
    en.push('May be empty.');
  }
  if (sdmx && !description.en.includes('SDMX')) {
    vi.push(`SDMX: ${sdmx}.`);
    en.push(`SDMX: ${sdmx}.`);
  }
  return { vi: vi.join(' '), en: en.join(' ') };
}

const unitOf = ({ unit = '' }: Column): string =>
  unit.startsWith('column:') ? `→ ${unit.slice('column:'.length)}` : unit;

export const dictionaryRows = (table: Table): Entry[] =>
  table.columns.map((column) => {
    const more = additions(column);
    return {
      column: column.name,
      type: column.type,
      unit: unitOf(column),
      deprecated: column.deprecated ?? null,
      vi: `${column.description.vi} ${more.vi}`.trim(),
      en: `${column.description.en} ${more.en}`.trim(),
    };
  });
