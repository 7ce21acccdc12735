/** What is put into a saved page before it is shown: how old it is, and on the offline page what else is saved. Text in, text out. */
import { formatAge, formatMoment } from '../i18n/format/age.ts';
import { offlineWords } from '../i18n/words/offline.ts';

type Lang = keyof typeof offlineWords;

export interface Saved {
  path: string;
  title: string;
  /** Milliseconds since 1970. */
  at: number;
}

export const langOfPath = (path: string): Lang => (/^\/en(?:\/|$)/.test(path) ? 'en' : 'vi');

/** The page that stands in for one that is not saved. */
export const offlinePath = (lang: Lang): string => (lang === 'en' ? '/en/offline/' : '/offline/');

/** “3 giờ trước”, “2 days ago”. */
export const ageOf = (at: number, now: number, lang: Lang): string =>
  formatAge(now - at, lang) ?? offlineWords[lang].justNow;

const escape = (text: string): string => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A saved page with its age as the first thing in its content. */
export function withAge(html: string, { path, at }: Pick<Saved, 'path' | 'at'>, now: number): string {
  const lang = langOfPath(path);
  const date = formatMoment(at, lang);
  const notice = `<p class="warn" id="saved-copy" role="status">${escape(offlineWords[lang].saved(ageOf(at, now, lang), date))}</p>`;
  return html.replace(/<main[^>]*>/, (tag) => tag + notice);
}

/** The offline page with the saved pages of its language, newest first; `hrefOf` says where an address stands at the host. */
export function withList(
  html: string,
  saved: readonly Saved[],
  lang: Lang,
  hrefOf: (address: string) => string = (address) => address,
): string {
  const own = saved
    .filter(({ path }) => langOfPath(path) === lang && path !== offlinePath(lang))
    .sort((a, b) => b.at - a.at);
  if (own.length === 0) return html;
  return html.replace(
    /(<ul id="saved"[^>]*>).*?<\/ul>/s,
    (_, tag: string) =>
      `${tag}${own.map(({ path, title }) => `<li><a href="${escape(hrefOf(path))}">${escape(title)}</a></li>`).join('')}</ul>`,
  );
}
