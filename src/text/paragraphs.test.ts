import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

test.each([
  ['Một.', ['Một.']],
  ['Một,\nhai.', ['Một,\nhai.']],
  ['Một.\n\nHai.\n', ['Một.', 'Hai.']],
  ['Một.\n \n\n  Hai.\n\nBa.', ['Một.', 'Hai.', 'Ba.']],
  ['', ['']],
])('%j', (text, expected) => expect(paragraphsOf(text)).toEqual(expected));
