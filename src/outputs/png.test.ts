import sharp from 'sharp';
import { expect, test } from 'vitest';
import { toPng } from './png.ts';

const drawing = (text: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" font-family="'Be Vietnam Pro', sans-serif"><text x="4" y="15" font-size="14">${text}</text></svg>`;
const pixels = async (text: string) => (await sharp(await toPng(drawing(text))).greyscale().raw().toBuffer()).toString('base64');

test('Vietnamese letters and signs are drawn, each in its own way: no boxes stand in for them', async () => {
  const letters = ['ề', 'ể', 'Ữ', 'ự', 'Đ', 'D', 'ở', '≥', '≤', 'o'];
  const drawn = await Promise.all(letters.map(pixels));
  expect(new Set(drawn).size).toBe(letters.length);
  // A sign that no font has is a box with its number in it; the same check tells it from none of these, so compare with an empty drawing.
  const empty = await pixels('');
  for (const [index, one] of drawn.entries()) expect(one, letters[index]).not.toBe(empty);
});

test('the same drawing gives the same bytes', async () => {
  expect(Buffer.from(await toPng(drawing('Ữ')))).toEqual(Buffer.from(await toPng(drawing('Ữ'))));
});
