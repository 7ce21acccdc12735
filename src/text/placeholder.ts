/** Owns what a placeholder is: words that say that a text is still to be written. New plans begin with them; they never go out as content. */
/** `Cần viết.`, `To be written: the title.`, `TODO`, a lone `…`. */
const OPEN =
  /^\s*(?:cần viết|to be written|ghi văn bản chính thức ở đâu|say where the official text is|todo|tbd|…+|\.{3,})(?=\s*(?:$|[.:…]))/iu;

export const isOpen = (text: string): boolean => OPEN.test(text);
