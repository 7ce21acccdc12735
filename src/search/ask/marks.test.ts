import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engineOf, record } from '../testing.ts';
import { markText } from './marks.ts';

/** The text with its marks in brackets. */
const marked = async (text: string, query: string, lang: 'vi' | 'en' = 'vi'): Promise<string> => {
  const { sought } = await engineOf([record(text)], [], lang).search(query);
  return markText(text, sought, lang)
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');
};

describe('the words of the query', () => {
  test.each([
    ['Học tập suốt đời cho mọi người.', 'hoc tap suot doi', '[Học tập suốt đời] cho mọi người.'],
    ['Học tập và học nghề.', 'học tập', '[Học tập] và học nghề.'],
    // Alone, a word is marked wherever it stands.
    ['Sách và sách cũ.', 'sach', '[Sách] và [sách] cũ.'],
    // Beside a phrase, a word that stands alone is not.
    ['Đọc sách và viết sách.', 'đọc sách', '[Đọc sách] và viết sách.'],
    ['Sách của người đọc.', 'đọc sách', '[Sách] của người [đọc].'],
    // Marks that were typed decide.
    ['Bán hàng ở bản này.', 'bản', 'Bán hàng ở [bản] này.'],
    ['Bán hàng ở bản này.', 'ban', '[Bán] hàng ở [bản] này.'],
    // Commas and brackets stay outside of the marks.
    ['Mở (đọc, sách).', 'đọc sách', 'Mở ([đọc], [sách]).'],
    ['Theo 1373/QĐ-TTg.', '1373/QĐ-TTg', 'Theo [1373/QĐ-TTg].'],
    ['<b>đọc</b>', 'đọc', '<b>[đọc]</b>'],
    ['Không có gì.', 'xyz', 'Không có gì.'],
  ])('%s — %s', async (text, query, expected) => expect(await marked(text, query)).toBe(expected));

  test('English by its stems', async () => {
    expect(await marked('Readers read books in libraries.', 'library', 'en')).toBe(
      'Readers read books in [libraries].',
    );
  });
  test('decomposed letters are shown composed', async () => {
    expect(await marked('học tập'.normalize('NFD'), 'học tập')).toBe('[học tập]');
  });
});

describe('a long text', () => {
  const filler = (words: number): string => Array.from({ length: words }, () => 'lời').join(' ');
  test('is shown from its beginning when that has the words', async () => {
    const shown = await marked(`Đọc ${filler(200)}`, 'đọc');
    expect(shown).toMatch(/^\[Đọc\] lời/);
    expect(shown).toMatch(/lời …$/);
    expect(shown.length).toBeLessThanOrEqual(320 + '[] …'.length);
    expect(shown.length).toBeGreaterThan(310);
  });
  test('or from shortly before the first of them, at whole words', async () => {
    const shown = await marked(`${filler(150)} đọc ${filler(150)}`, 'đọc');
    expect(shown).toMatch(/^… lời/);
    expect(shown.indexOf('[đọc]')).toBeGreaterThan(80);
    expect(shown.indexOf('[đọc]')).toBeLessThanOrEqual(92);
    expect(shown).toMatch(/lời …$/);
  });
  test('to its end when that is near', async () => {
    const shown = await marked(`${filler(150)} đọc hết.`, 'đọc');
    expect(shown).toMatch(/^… lời .*\[đọc\] hết\.$/);
  });
  test('without a space to break at, it is cut', async () => {
    const shown = await marked('x'.repeat(400), 'đọc');
    expect(shown).toBe(`${'x'.repeat(320)} …`);
  });
  test('of 320 letters it is shown whole', async () => {
    const text = `${'x'.repeat(315)} đọc.`;
    expect(text).toHaveLength(320);
    expect(await marked(text, 'đọc')).toBe(`${'x'.repeat(315)} [đọc].`);
  });
});

test('whatever is asked, nothing is lost, doubled or invented', async () => {
  const { sought } = await engineOf([record('học tập suốt đời')]).search('học tập đời');
  fc.assert(
    fc.property(fc.array(fc.constantFrom('học', 'tập', 'đời', 'sách', ',', '99%')), (words) => {
      const text = words.join(' ').slice(0, 320);
      expect(
        markText(text, sought, 'vi')
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('an engine that looked nothing up says by its words what is marked, and typed marks decide there too', () => {
  const word = { forms: [], phrase: null, weight: 1, at: 0 };
  const shown = (form: string | null, terms: string[]) =>
    markText('Đọc sách ở độc đạo.', [{ ...word, form, terms }], 'vi').flatMap(({ text, marked: isMarked }) =>
      isMarked ? [text] : [],
    );
  expect(shown('doc', ['doc'])).toEqual(['Đọc', 'độc']);
  expect(shown('đoc~j', ['doc'])).toEqual(['Đọc']);
  expect(shown(null, ['sach', 'dao'])).toEqual(['sách', 'đạo']);
});
