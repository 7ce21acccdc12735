/** Both languages come from one route file: `[...lang]` is nothing for Vietnamese and `en` for English. */
import { LANGS, type Lang } from '../model/schema/common.ts';

export interface LangProps {
  lang: Lang;
}

/** Static paths of one page in both languages. */
export const languages = () => LANGS.map((lang) => ({ params: { lang: param(lang) }, props: { lang } }));

/** Static paths of one page per record in both languages. */
export const pagesOf = <T, P extends Record<string, string>>(records: readonly T[], params: (record: T) => P) =>
  LANGS.flatMap((lang) =>
    records.map((record) => ({ params: { lang: param(lang), ...params(record) }, props: { lang, record } })),
  );

const param = (lang: Lang): string | undefined => (lang === 'en' ? 'en' : undefined);
