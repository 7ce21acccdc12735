import { expect, test } from 'vitest';
import { engineOf, record } from '../testing.ts';
import { markText } from './marks.ts';

test('marks keep the text whole and cover the words', async () => {
  const text = 'Học tập suốt đời cho mọi người.';
  const engine = engineOf([record(text)]);
  const { sought } = await engine.search('hoc tap suot doi');
  const segments = markText(text, sought, 'vi');
  expect(segments.map(({ text }) => text).join('')).toBe(text);
  expect(segments.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Học tập suốt đời']);
  expect(
    markText('<b>học</b>', sought, 'vi')
      .map(({ text }) => text)
      .join(''),
  ).toBe('<b>học</b>');
});
