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

/** The one text for the other, as codes and figures change. */
export const wholeDifference = (before: string, after: string): Difference[] =>
  before === after
    ? [{ kind: 'same', text: before }]
    : [
        { kind: 'removed' as const, text: before },
        { kind: 'added' as const, text: after },
      ].filter(({ text }) => text !== '');
