/** How a page or the data are cited: short, full, BibTeX and CSL-JSON, all from one set of facts so that they cannot disagree. */
import { citationWords } from '../i18n/words/citation.ts';
import type { Ledger } from '../ledger/index.ts';
import type { Release } from '../ledger/releases.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { Site } from '../model/types.ts';
import { localised } from './address.ts';
import { absolute, PACKAGE } from './publication.ts';

export interface Citation {
  /** The whole address of what is cited. */
  url: string;
  short: string;
  full: string;
  bibtex: string;
  /** One CSL-JSON item, as reference managers import it. */
  csl: CslItem;
}

export interface CslItem {
  id: string;
  type: 'webpage' | 'dataset';
  title: string;
  'container-title'?: string;
  author: [{ literal: string }];
  publisher: string;
  version: string;
  issued: { 'date-parts': [number[]] };
  URL: string;
  language: Lang;
  license: string;
}

/** What every form is made from. */
export interface Facts {
  kind: CslItem['type'];
  lang: Lang;
  /** The end of the key; it holds nothing that BibTeX forbids. */
  key: string;
  author: string;
  title: string;
  /** As far as it is known: 2026-11-23, 2026-11 or 2026. */
  date: string;
  /** The release that is cited, or the date of the data. */
  version: string;
  url: string;
  licence: string;
}

type Publishing = Pick<Site, 'publisher'>;

/** Where a release keeps what a page says. */
export interface Pinned {
  readonly release: string;
  readonly date: string;
  readonly path: string;
}

/** A page of the site; `path` without the language. Where a release keeps what the page says, that is cited: it stays as it is. */
export const pageCitation = (
  site: Publishing,
  path: string,
  title: string,
  lang: Lang,
  pinned: Pinned | null = null,
): Citation =>
  citationOf({
    ...publishing(site, lang),
    kind: 'webpage',
    key: path.split('/').filter(Boolean).join('-') || 'home',
    title,
    date: pinned?.date ?? site.publisher.updated,
    version: pinned?.release ?? site.publisher.updated,
    url: absolute(site, localised(pinned?.path ?? path, lang)),
  });

/** The data or a part of them. */
export interface CitedData {
  /** `clauses`: the end of the citation key. */
  key: string;
  title: Bilingual;
  path: string;
}

/** Cites the newest release where none is given, since its files never change; before the first one, the page and the date of the data. */
export function dataCitation(
  site: Publishing & { readonly ledger: Pick<Ledger, 'releases'> },
  { key, title, path }: CitedData,
  lang: Lang,
  release: Release | undefined = site.ledger.releases.at(-1),
): Citation {
  const { updated } = site.publisher;
  return citationOf({
    ...publishing(site, lang),
    kind: 'dataset',
    key: `${key}-${release?.id ?? updated.slice(0, 4)}`,
    title: title[lang],
    date: release?.date ?? updated,
    version: release?.id ?? updated,
    url: absolute(site, release ? `/archive/${release.id}/` : path),
  });
}

const publishing = ({ publisher }: Publishing, lang: Lang): Pick<Facts, 'lang' | 'author' | 'licence'> => ({
  lang,
  author: publisher.name[lang],
  licence: publisher.data_licence.id,
});

export function citationOf(facts: Facts): Citation {
  const { kind, lang, author, title, date, version, url, licence } = facts;
  const w = citationWords(lang);
  const id = `${PACKAGE}-${lang}-${facts.key}`;
  const [year = '', ...rest] = date.split('-');
  const parts = [year, ...rest].map(Number).filter(Number.isInteger);
  const data = kind === 'dataset';
  return {
    url,
    short: `${author} (${year}), ${title}${data ? `, ${version}` : ''}`,
    full: [`${author} (${year})`, title, `${w.version} ${version}`, ...(data ? [w.data] : []), url, licence]
      .map(ended)
      .join(' '),
    bibtex: bibtex(id, [
      ['author', `{${texEscaped(author)}}`],
      ['title', `{${texEscaped(title)}}`],
      ['year', year],
      ...(parts[1] === undefined ? [] : [['month', String(parts[1])] as const]),
      ['version', texEscaped(version)],
      ['url', url.replaceAll('{', '%7B').replaceAll('}', '%7D')],
      ['langid', w.langid],
      ['note', texEscaped([...(data ? [w.data] : []), licence].join(', '))],
    ]),
    csl: {
      id,
      type: kind,
      title,
      ...(!data && { 'container-title': author }),
      author: [{ literal: author }],
      publisher: author,
      version,
      issued: { 'date-parts': [parts] },
      URL: url,
      language: lang,
      license: licence,
    },
  };
}

/** With the full stop that ends a part, unless it ends in a sign of its own. */
const ended = (part: string): string => (/[.?!…]$/.test(part) ? part : `${part}.`);

const bibtex = (key: string, fields: readonly (readonly [string, string])[]): string =>
  `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '(',
  '}': ')',
};
/** What TeX would take as a command. Vietnamese letters stay as they are: every current BibTeX tool reads UTF-8. */
const texEscaped = (text: string): string => text.replace(/[\\~^{}&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
