/** How a page is cited: short, full, BibTeX and CSL-JSON, all from one record so that they cannot disagree. */
import type { Lang } from '../model/schema/common.ts';
import type { Site } from '../model/types.ts';
import { words } from '../i18n/words/index.ts';
import { localised } from './address.ts';

export interface Citation {
  /** The whole address of the page. */
  url: string;
  short: string;
  full: string;
  bibtex: string;
  /** One CSL-JSON item, as reference managers import it. */
  csl: CslItem;
}

export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  'container-title': string;
  author: [{ literal: string }];
  publisher: string;
  issued: { 'date-parts': [number[]] };
  URL: string;
  language: Lang;
  license: string;
}

/** `path` without the language; `base` without a final slash. */
export function citationOf({
  path,
  title,
  lang,
  base,
  publisher,
}: {
  path: string;
  title: string;
  lang: Lang;
  base: string;
  publisher: Site['publisher'];
}): Citation {
  const w = words(lang);
  const url = `${base}${localised(path, lang)}`;
  const { updated } = publisher;
  const name = publisher.name[lang];
  const licence = publisher.data_licence.id;
  const date = updated.split('-').map(Number);
  const id = ['open-plan', lang, ...path.split('/').filter(Boolean)].join('-');
  return {
    url,
    short: `${w.site}, ${title} (${date[0]})`,
    full: `${name}. “${title}”. ${w.updated} ${updated}. ${url}. ${licence}.`,
    bibtex: bibtex(id, [
      ['author', `{${escape(name)}}`],
      ['title', `{${escape(title)}}`],
      ['howpublished', escape(w.site)],
      ['year', String(date[0])],
      ...(date[1] ? [['month', String(date[1])] as const] : []),
      ['url', url],
      ['langid', lang === 'vi' ? 'vietnamese' : 'english'],
      ['note', escape(licence)],
    ]),
    csl: {
      id,
      type: 'webpage',
      title,
      'container-title': w.site,
      author: [{ literal: name }],
      publisher: name,
      issued: { 'date-parts': [date] },
      URL: url,
      language: lang,
      license: licence,
    },
  };
}

const bibtex = (key: string, fields: readonly (readonly [string, string])[]): string =>
  `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '(',
  '}': ')',
};
/** What TeX would take as a command. Vietnamese letters stay as they are: every current BibTeX tool reads UTF-8. */
const escape = (text: string): string => text.replace(/[\\~^{}&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
