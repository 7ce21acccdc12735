/** English words as search compares them: one spelling for British and American, then the Porter 2 stem of a kept library. */
import porter2 from 'wink-porter2-stemmer';
import { onceEach } from '../../text/once-each.ts';
import { LONGEST_WORD } from './syllables.ts';

/** Endings that differ on the two sides of the Atlantic; what stands on the left is read as what stands on the right. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,}[^aeou])our(s|ed|ing|er|ers|al|able)?$/, '$1or$2'],
  [/^(cen|thea|li|kilome|me|fi)tre(s)?$/, '$1ter$2'],
  [/^(cen|me)tred$/, '$1tered'],
  [/^programmes?$/, 'program'],
  [/^(licen|practi)[cs](e|es|ed|ing)$/, '$1c$2'],
  [/^(.{3,})(?:is|iz)(e|es|ed|ing|er|ers|ation|ations)$/, '$1iz$2'],
  [/^(.{3,})ys(e|es|ed|ing)$/, '$1yz$2'],
  [/^(de|of|pre)fence(s)?$/, '$1fense$2'],
  [/^(.{2,})ll(ed|ing|er|ers|or|ors|ment)$/, '$1l$2'],
  [/^age(ing|ism)$/, 'ag$1'],
  [/^(catal|dial|anal)ogue(s)?$/, '$1og$2'],
  [/^(judg|acknowledg)ement(s)?$/, '$1ment$2'],
];
/** Words with such an ending that are spelt alike everywhere. */
const ALIKE: ReadonlySet<string> = new Set(['contour', 'contours', 'detour', 'detours']);

export const oneSpelling = (word: string): string =>
  ALIKE.has(word)
    ? word
    : ENDINGS.reduce((read, [ending, replaced]) => (ending.test(read) ? read.replace(ending, replaced) : read), word);

/** `word` is folded. Words with digits stay as they are. */
export const stem = onceEach(
  (word) => (/^[a-z]{3,}$/.test(word) ? (IRREGULAR.get(word) ?? porter2(oneSpelling(word))) : word),
  LONGEST_WORD,
);

/** Forms that no rule leads back. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['persons', 'peopl'],
  ['person', 'peopl'],
  ['taught', 'teach'],
  ['illiteracy', 'illiter'],
  ['literacy', 'liter'],
]);

/** English words that say nothing beside others. */
const STOP = new Set(
  'a an and are as at be by for from in into is it its of on or that the their this to with'.split(' '),
);

export const isStopWord = (word: string): boolean => STOP.has(word);
