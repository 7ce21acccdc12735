/** Texts repeat a few thousand words: what is made of a word is made once. */

/** Longer than any word: whole texts are not kept. */
const LONGEST = 24;

/** `make`, which must ask nothing but the word. */
export function onceEach(make: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word) ?? make(word);
    if (word.length <= LONGEST) known.set(word, found);
    return found;
  };
}
