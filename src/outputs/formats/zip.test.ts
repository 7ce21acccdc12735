import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from './zip.ts';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const files = new Map(
  ['b/sổ.txt', 'a.txt'].map((name, index) => [name, new TextEncoder().encode('Học tập suốt đời. '.repeat(40 * index))]),
);

test('an archive holds the files in their order, packed', async () => {
  const bytes = await zip(files, '2026-01-31');
  const found = unzipSync(bytes);
  expect(Object.keys(found)).toEqual(['b/sổ.txt', 'a.txt']);
  expect(text(found['a.txt'])).toBe(text(files.get('a.txt')));
  expect(bytes.length).toBeLessThan(500);
});

test('the same content gives the same bytes, at another moment and in another zone; another day gives others', async () => {
  const bytes = await zip(files, '2026-01-31');
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Asia/Ho_Chi_Minh';
  try {
    expect(await zip(new Map(files), '2026-01-31')).toEqual(bytes);
  } finally {
    process.env['TZ'] = zone;
  }
  expect(await zip(files, '2026-02-01')).not.toEqual(bytes);
});

test('each file says how long it is before it begins: some programs read nothing else', async () => {
  const bytes = await zip(files, '2026-01-31');
  const head = new DataView(bytes.buffer, bytes.byteOffset);
  expect(head.getUint32(0, true)).toBe(0x04034b50);
  // Bit 3 would put the sizes behind the file.
  expect(head.getUint16(6, true) & 0b1000).toBe(0);
});
