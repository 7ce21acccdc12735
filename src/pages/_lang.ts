/** Both languages come from one route file: `[...lang]` is nothing for Vietnamese and `en` for English. */
import type { ParamsOf, RecordRoute } from '../derive/site-map.ts';
import { digestOf } from '../reads/digest.ts';
import { recorder } from '../site.ts';
import { LANGS, type Lang } from '../text/bilingual.ts';

export interface LangProps {
  lang: Lang;
}

/** Static paths of one page in both languages. */
export const languages = () => LANGS.map((lang) => given({ lang: param(lang) }, { lang }));

/** `cacheKey` says in few letters what a page is given: one that is given the same and reads the same is the same. */
const given = <P, T extends object>(params: P, props: T) => {
  const cacheKey = recorder === null ? null : digestOf(props, (object) => recorder?.book.nameOf(object));
  return { params, props, ...(cacheKey !== null && { cacheKey }) };
};

/** Static paths of one page per record in both languages; the route says which names it takes. */
export const pagesOf = <R extends RecordRoute, T>(
  _route: R,
  records: readonly T[],
  params: (record: T) => ParamsOf<R>,
) =>
  LANGS.flatMap((lang) => records.map((record) => given({ lang: param(lang), ...params(record) }, { lang, record })));

/** Static paths of prose, which is written once in each language: `vi/about`, `en/about`. */
export const proseOf = <R extends RecordRoute, E extends { readonly id: string }>(
  _route: R,
  entries: readonly E[],
  params: (slug: string) => ParamsOf<R>,
) =>
  LANGS.flatMap((lang) =>
    entries
      .filter(({ id }) => id.startsWith(`${lang}/`))
      .map((record) => given({ lang: param(lang), ...params(slugOf(record)) }, { lang, record })),
  );

/** `vi/about` → `about`. */
export const slugOf = ({ id }: { readonly id: string }): string => id.slice(id.indexOf('/') + 1);

const param = (lang: Lang): string | undefined => (lang === 'en' ? 'en' : undefined);
