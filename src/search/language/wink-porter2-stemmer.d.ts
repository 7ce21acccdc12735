/** The library has no types of its own. */
declare module 'wink-porter2-stemmer' {
  /** Porter 2, the English stemmer of Snowball; takes a word in lower case. */
  export default function stem(word: string): string;
}
