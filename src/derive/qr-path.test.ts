import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

/** The path painted as pixels, each module 4 wide, as a camera would see it. */
function painted({ size, path }: ReturnType<typeof qrPath>) {
  const side = size * 4;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, y, runs = ''] of path.matchAll(/M0 (\d+)\.5([^M]*)/g)) {
    let x = 0;
    for (const [, light, dark] of runs.matchAll(/m(\d+) 0h(\d+)/g)) {
      x += Number(light);
      for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row++)
        for (let column = x * 4; column < (x + Number(dark)) * 4; column++)
          data.set([0, 0, 0, 255], (row * side + column) * 4);
      x += Number(dark);
    }
  }
  return { width: side, height: side, data };
}

test.each([
  'https://open-plan.example/plans/ha-noi-2025/ii-2-8/',
  'https://a.example/en/agencies/hp-sgddt/?q=xóa mù chữ',
])('a reader gets back %s', (address) => {
  expect(decodeQR(painted(qrPath(address)))).toBe(address);
});

test('what is not such a code is not read', () => {
  const { size, path } = qrPath('https://open-plan.example/');
  expect(() => decodeQR(painted({ size, path: path.slice(0, path.length / 3) }))).toThrow();
});
