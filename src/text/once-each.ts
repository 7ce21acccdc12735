/** Owns what is made of each word or path once, by whoever asks for it again. */

/** `make`, which must ask nothing else. What is longer than `longest` is made each time: texts that come once are not kept. */
export function onceEach<T>(make: (word: string) => T, longest = Infinity): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word) ?? make(word);
    if (word.length <= longest) known.set(word, found);
    return found;
  };
}
