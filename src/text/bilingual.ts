/** Owns the two languages of the site and the shape of a text in both. */

export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** The same text in both languages; Vietnamese is the authority. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** What `say` says in each language. */
export const inBoth = (say: (lang: Lang) => string): Bilingual => ({ vi: say('vi'), en: say('en') });
