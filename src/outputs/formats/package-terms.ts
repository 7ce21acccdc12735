/** Licences and sources of a resource of the Data Package, from its rows: what the site does not own, its licence does not cover. */
import { TERMS_URL } from '../../derive/sources.ts';
import { absolute } from '../../derive/publication.ts';
import { TERMS_NAMES, termsWords } from '../../i18n/words/terms.ts';
import { inBoth } from '../../text/bilingual.ts';
import type { Site } from '../../model/types.ts';
import type { TableTerms } from '../tables/table-terms.ts';

/** The licence of the site; where there are rows of others, it says that it stops before them. */
export function ownLicence({ publisher }: Site, { others }: Pick<TableTerms, 'others'>) {
  const { id, name, url } = publisher.data_licence;
  const title = inBoth((lang) => (others.length === 0 ? name[lang] : termsWords(lang).ownOnly(name[lang])));
  return { name: id, title: title.en, title_vi: title.vi, path: url };
}

/** A licence without an address of its own is explained by the table of sources. */
export function licencesOf(site: Site, terms: TableTerms) {
  return [
    ownLicence(site, terms),
    ...terms.others.map(({ terms: id, rows }) => {
      const title = inBoth((lang) => termsWords(lang).rows(TERMS_NAMES[id][lang], rows, terms.all));
      const url = TERMS_URL[id];
      return {
        ...(url !== null && { name: id }),
        title: title.en,
        title_vi: title.vi,
        path: url ?? absolute(site, '/data/sources/'),
        licence_id: id,
        rows,
      };
    }),
  ];
}

export const sourcesIn = ({ sources }: TableTerms) =>
  sources.map(({ title, publisher, url, terms, accessed }) => ({
    title: `${title} (${publisher})`,
    path: url,
    licence_id: terms,
    ...(accessed !== null && { accessed }),
  }));
