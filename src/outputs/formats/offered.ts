/** The files of a table as pages offer them: the workbook that people open first, the CSV with the word for whom it is. */
import { openDataWords } from '../../i18n/words/open-data.ts';
import type { Lang } from '../../text/bilingual.ts';

export interface Offered {
  readonly name: string;
  readonly href: string;
}

/** `path` without its ending: `data/clauses`, `charts/overview`. */
export function sheetAndCsv(path: string, lang: Lang): Offered[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [
    { name: `${name}.xlsx`, href: `/${path}.xlsx` },
    { name: `${name}.csv (${openDataWords(lang).forPrograms})`, href: `/${path}.csv` },
  ];
}

export const offered = (table: string, lang: Lang): Offered[] => sheetAndCsv(`data/${table}`, lang);
