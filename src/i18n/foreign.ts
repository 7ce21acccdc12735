/** Marks phrases of the other language in a finished page, so that screen readers and browsers pronounce them right. */
import type { Lang } from '../text/bilingual.ts';

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
/** Words that an English phrase of some length can hardly do without. */
const ENGLISH = /\b(?:the|of|for|and|to|in|on|as|is|with|by)\b/gi;
/** One level of quotation inside another: titles of articles quote. */
const QUOTED = /“(?:[^“”]|“[^“”]*”)*”/g;
/** Elements whose text is no prose, or may not hold other elements. */
const LEFT_ALONE = new Set(['script', 'style', 'title', 'svg', 'textarea', 'option', 'code', 'pre', 'button']);

const words = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
const wrap = (text: string, lang: Lang): string =>
  text.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1<span lang="${lang}">$2</span>$3`);

/**
 * Enough words of a phrase carry letters that only Vietnamese has: half of running text, in which names of places stand, and two
 * in five of a quotation, since many Vietnamese words need no such letter.
 */
const isVietnamese = (text: string, least: number, share: number): boolean => {
  // Most of a page is told by this alone, and words are slow to find.
  if (!VIETNAMESE.test(text)) return false;
  const all = words(text);
  return all.length >= least && all.filter((word) => VIETNAMESE.test(word)).length >= all.length * share;
};
const isEnglish = (text: string): boolean =>
  !VIETNAMESE.test(text) && (text.match(ENGLISH)?.length ?? 0) >= 2 && words(text).length >= 6;

function markText(text: string, lang: Lang): string {
  if (lang === 'vi') return isEnglish(text) ? wrap(text, 'en') : text;
  if (isVietnamese(text, 5, 0.5)) return wrap(text, 'vi');
  return text.replace(QUOTED, (quoted) =>
    isVietnamese(quoted, 2, 0.4) ? `“<span lang="vi">${quoted.slice(1, -1)}</span>”` : quoted,
  );
}

/** The page with `lang` on foreign phrases that stand in no element marked already. */
export function markForeign(html: string, lang: Lang): string {
  /** Open elements under one that is left alone or has a language of its own; 0 when none is. */
  let inside = 0;
  let opener = '';
  return html.replace(
    /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)([^>]*)>|[^<]+/gi,
    (part, close: string | undefined, name: string | undefined, attributes: string | undefined) => {
      if (part.startsWith('<!')) return part;
      if (name === undefined) return inside > 0 ? part : markText(part, lang);
      const tag = name.toLowerCase();
      if (inside > 0) {
        if (tag === opener && !attributes?.endsWith('/')) inside += close === '/' ? -1 : 1;
      } else if (
        close !== '/' &&
        tag !== 'html' &&
        (LEFT_ALONE.has(tag) || /\slang="/.test(attributes ?? '')) &&
        !/^(?:meta|link|img|input|br)$/.test(tag)
      ) {
        inside = 1;
        opener = tag;
      }
      return part;
    },
  );
}
