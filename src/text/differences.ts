/** Owns what differs between two texts, word by word. */
import { diffWordsWithSpace } from 'diff';

export interface Difference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** The parts of both texts in order; without what was removed they make `after`, without what was added `before`. */
export const wordDifferences = (before: string, after: string): Difference[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
