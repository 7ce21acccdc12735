/** Counts words as word processors do: what stands between spaces and holds a letter or a digit. In Vietnamese that is the syllable. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
