/** Owns how a message is made: from an entry of a catalogue and what fills its gaps, in either language. */
import type { Bilingual, Lang } from '../text/bilingual.ts';
import { codeOf } from '../text/letters.ts';

/** What is wrong, and what to write instead. `{name}` is filled from the message's arguments. */
export interface Entry {
  readonly what: Bilingual;
  readonly todo: Bilingual;
}

/** Entries by code. Codes are permanent: documentation and tests name them. */
export type Catalogue = Readonly<Record<string, Entry>>;

export type Args = Readonly<Record<string, string>>;

/** What fills a gap may differ by language: `{name}` is then filled from `name_vi` and `name_en`. A quotation of nothing is a dash. */
const fill = (template: string, args: Args, lang: Lang) =>
  template
    .replace(/\{(\w+)\}/g, (_, name: string) => visible(args[name] ?? args[`${name}_${lang}`] ?? ''))
    .replaceAll('“”', '“—”');

/** A message quotes what an editor wrote; what is not seen there would not be seen here, and could turn the line round. */
const visible = (text: string): string =>
  short(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, (char) => `⟨${codeOf(char)}⟩`);

/** Lists of what is known are the longest that a message needs. */
const LONGEST = 600;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Both sentences of a message, filled. */
export const say = ({ what, todo }: Entry, args: Args, lang: Lang): { what: string; todo: string } => ({
  what: fill(what[lang], args, lang),
  todo: fill(todo[lang], args, lang),
});

/** Place and code, then what is wrong, then what to write instead, on a line each. */
export function formatMessage(place: string, code: string, entry: Entry, args: Args, lang: Lang): string {
  const { what, todo } = say(entry, args, lang);
  return `${place} ${code}\n    ${what}\n    → ${todo}`;
}
