import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDifferences } from './differences.ts';

test('a changed figure is the only thing that differs', () => {
  expect(wordDifferences('Trên 90% người dân đọc sách.', 'Trên 95% người dân đọc sách.')).toEqual([
    { kind: 'same', text: 'Trên ' },
    { kind: 'removed', text: '90' },
    { kind: 'added', text: '95' },
    { kind: 'same', text: '% người dân đọc sách.' },
  ]);
});

test('words with marks are not cut inside', () => {
  expect(wordDifferences('học tập suốt đời', 'học tập thường xuyên').map(({ text }) => text)).toEqual([
    'học tập ',
    'suốt',
    'thường',
    ' ',
    'đời',
    'xuyên',
  ]);
});

test('both texts can be made again from their differences', () => {
  const words = fc.array(fc.constantFrom('đọc', 'sách', 'ở', '95%', '\n\n', ',', 'phòng'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [before, after] = [a.join(' '), b.join(' ')];
      const parts = wordDifferences(before, after);
      const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }),
    { seed: 13, numRuns: 200 },
  );
});
