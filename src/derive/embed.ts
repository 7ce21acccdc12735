/** Owns embeds: their addresses, and the line that puts one into another page. */

/** `/plans/x/y/` → `/embed/plans/x/y/`. */
export const embedPath = (path: string): string => `/embed${path}`;

export interface Embed {
  /** Address of the card, without the language. */
  path: string;
  title: string;
  /** In CSS pixels. A frame cannot ask its page for room, so it is estimated from the content. */
  height: number;
}

/** Room for a card with a text of `length` characters in a column of 320 pixels, rounded up. */
export const cardHeight = (length: number): number => 180 + Math.ceil((length * 26) / 34 / 20) * 20;

const escape = (text: string): string => text.replace(/[&"<>]/g, (sign) => ({ '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' })[sign]!);

/** The HTML line to copy. `url` is the whole address of the card. */
export const iframeLine = (url: string, { title, height }: Embed): string => `<iframe src="${escape(url)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
