/** A cell that changed, in words: what the column means, and names for ids and codes. */
import { codeWords } from '../../i18n/words/codes.ts';
import { lifeWords } from '../../i18n/words/life.ts';
import type { ToldCell } from '../../ledger/told-changes.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import type { Column } from './table.ts';
import { TABLES } from './index.ts';

export interface SaidCell {
  readonly label: string;
  /** Of running words, in which single words differ; others stand for the one before as a whole. */
  readonly isText: boolean;
  readonly before: string;
  readonly after: string;
}

/** What nobody asks of a row that came or went. */
const QUIET: ReadonlySet<string> = new Set(['kind', 'form', 'scope', 'level', 'parent', 'english_state', 'measure']);

/** The cells to be shown to a reader of `lang`: of a pair of texts the one in that language, if it changed. */
export function shownCells(cells: readonly ToldCell[], lang: Lang): ToldCell[] {
  const named = new Set(cells.map(({ table, row, column }) => `${table} ${row} ${column}`));
  return cells.filter(({ table, row, column, before, after }) => {
    if (column === '' || ((before === '' || after === '') && QUIET.has(column))) return false;
    const own = column.replace(/_(?:vi|en)$/, `_${lang}`);
    return own === column || !named.has(`${table} ${row} ${own}`);
  });
}

/** The first sentence of what the dictionary says of the column. */
const labelOf = (column: Column | undefined, name: string, lang: Lang): string =>
  column?.description[lang].replace(/[.;:,].*$/su, '') ?? name;

export function sayCell(site: Site, { table, column: name, before, after }: ToldCell, lang: Lang): SaidCell {
  const column = TABLES.find((one) => one.name === table)?.columns.find((one) => one.name === name);
  const say = (cell: string) =>
    cell === ''
      ? ''
      : (column?.many ? cell.split(';') : [cell]).map((one) => valueOf(site, table, column, one, lang)).join('; ');
  return {
    label: labelOf(column, name, lang),
    isText: /_(?:vi|en)$/.test(name),
    before: say(before),
    after: say(after),
  };
}

function valueOf(site: Site, table: string, column: Column | undefined, value: string, lang: Lang): string {
  const name = {
    agencies: site.agency(value)?.name,
    plans: site.plan(value)?.short,
    framework_indicators: site.indicator(value)?.name,
    cities: site.city(value)?.name,
  }[column?.references ?? ''];
  if (name) return name[lang];
  return codesOf(table, column?.name ?? '', lang)[value] ?? value;
}

/** Names of the codes of a column. */
function codesOf(table: string, column: string, lang: Lang): Readonly<Record<string, string>> {
  if (column === 'state') return table === 'plans' ? lifeWords(lang).plan : lifeWords(lang).clause;
  if (column === 'english_state') return lifeWords(lang).english;
  if (column === 'role') return codeWords[lang].roles;
  if (column === 'due_rule') return codeWords[lang].rules;
  return column === 'recurs' ? codeWords[lang].recurs : {};
}
