/** A light stemmer for English: enough to bring `learners`, `learning` and `learned` together, too little to merge what differs. */

const VOWEL = /[aeiouy]/;

/** `word` is folded. Words of three letters and words with digits stay as they are. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let root = word.replace(/our(?=s?$)/, 'or').replace(/tre(?=s?$)/, 'ter');
  if (root.endsWith('ies')) root = root.length > 4 ? `${root.slice(0, -3)}y` : root.slice(0, -1);
  else if (/(?:ss|x|z|ch|sh)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^suai]s$/.test(root) || root.endsWith('eas')) root = root.slice(0, -1);
  for (const end of [
    'ational',
    'ation',
    'ate',
    'ising',
    'izing',
    'ised',
    'ized',
    'ise',
    'ize',
    'ing',
    'ed',
    'er',
    'ly',
    'ment',
  ]) {
    const rest = root.slice(0, -end.length);
    if (root.endsWith(end) && rest.length >= 3 && VOWEL.test(rest)) {
      root = rest;
      break;
    }
  }
  if (root.length > 4 && /[ey]$/.test(root)) root = root.slice(0, -1);
  if (/([^aeiouls])\1$/.test(root)) root = root.slice(0, -1);
  return root;
}

/** English words that say nothing beside others. */
const STOP = new Set(
  'a an and are as at be by for from in into is it its of on or that the their this to with'.split(' '),
);

export const isStopWord = (word: string): boolean => STOP.has(word);
