import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { must } from '../../text/must.ts';
import { CONFIG, toPng } from './png.ts';

const drawing = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" font-family="'Be Vietnam Pro', sans-serif"><text x="4" y="15" font-size="14">${text}</text></svg>`;
/** Whether what is drawn is a frame: what stands in for a letter that no font has. */
async function isBox(text: string): Promise<boolean> {
  const { data, info } = await sharp(await toPng(drawing(text)))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dark = (x: number, y: number) => must(data[(y * info.width + x) * info.channels], 'point') < 160;
  const points = Array.from(
    { length: info.width * info.height },
    (_, index) => [index % info.width, Math.floor(index / info.width)] as const,
  ).filter(([x, y]) => dark(x, y));
  expect(points.length, text).toBeGreaterThan(0);
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const row = (y: number) => points.filter((point) => point[1] === y).length / (right - left + 1);
  const column = (x: number) => points.filter((point) => point[0] === x).length / (bottom - top + 1);
  return [row(top), row(bottom), column(left), column(right)].every((share) => share > 0.8);
}

test.each(['ề', 'ể', 'Ữ', 'ự', 'Đ', 'ở', 'A', '≥', '≤', '→'])('%s is drawn as itself', async (letter) =>
  expect(await isBox(letter)).toBe(false),
);
test('the check knows a box when it sees one', async () => expect(await isBox('𓀀')).toBe(true));

test('the same drawing gives the same bytes', async () => {
  expect(Buffer.from(await toPng(drawing('Ữ')))).toEqual(Buffer.from(await toPng(drawing('Ữ'))));
});

test('fonts are found below a folder of any name: what fontconfig reads is well-formed', () => {
  const folder = "/home/Sở 'a' & b <c>/png";
  expect(() => fromXml(CONFIG(folder))).not.toThrow();
  expect(() => fromXml(CONFIG('/home/a').replaceAll('/home/a', folder))).toThrow();
});
