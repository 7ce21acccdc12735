import { describe, expect, test } from 'vitest';
import { EXIT } from './exit.ts';
import { explain, machineFaultIn } from './faults.ts';

const said = (error: unknown) => ({ vi: explain(error, 'vi'), en: explain(error, 'en') });
const system = (more: object) => Object.assign(new Error('x'), more);

test.each([
  ['EADDRINUSE', 'Port 4321 is in use', 'Cổng 4321'],
  ['EACCES', 'No permission for a/$&', 'Không có quyền dùng a/$&'],
  ['EROFS', 'a/$& is on a read-only disk', 'a/$& nằm trên ổ chỉ đọc'],
  ['ENOSPC', 'The disk is full', 'Đĩa đã đầy'],
  ['EFBIG', 'a/$& is larger', 'a/$& lớn hơn'],
  ['ENOTDIR', 'a file where a folder', 'có tệp ở chỗ phải là thư mục'],
  ['EISDIR', 'a/$& is a folder', 'a/$& là thư mục'],
  ['ENAMETOOLONG', 'too long', 'quá dài'],
  ['EIO', 'cannot read or write', 'không đọc hoặc ghi được'],
])('%s is said in both languages, with exit code 3 and without a stack', (code, en, vi) => {
  const words = said(system({ code, path: 'a/$&', port: 4321 }));
  expect(words.en).toMatchObject({ code: EXIT.machine, text: expect.stringContaining(en) as string });
  expect(words.vi).toMatchObject({ code: EXIT.machine, text: expect.stringContaining(vi) as string });
  for (const { text } of Object.values(words)) expect(text).not.toMatch(/^\s+at /m);
});

test.each([
  [13, 'The disk is full'],
  [8, 'read-only'],
  [14, 'No permission'],
  [10 | (3 << 8), 'Check the disk'],
])('SQLite’s code %i is a fault of the machine', (errcode, words) => {
  const { code, text } = explain(system({ code: 'ERR_SQLITE_ERROR', errcode }), 'en');
  expect(code).toBe(EXIT.machine);
  expect(text).toContain(words);
});

test('another fault of SQLite is ours', () =>
  expect(explain(system({ code: 'ERR_SQLITE_ERROR', errcode: 1 }), 'en').code).toBe(EXIT.bug));

describe('what another process said', () => {
  test.each([
    ["ENOSPC: no space left on device, write 'x/about.mdx'", 'The disk is full'],
    ["Error: EACCES: permission denied, mkdir '/srv/Kế hoạch/a'\n    at x", 'No permission for /srv/Kế hoạch/a'],
    ['ENOSPC: no space left on device, write', 'The disk is full'],
    ['database or disk is full', 'The disk is full'],
    ['VipsJpeg: No space left on device', 'The disk is full'],
  ])('%j', (words, wanted) => {
    const { code, text } = explain(machineFaultIn(words), 'en');
    expect(code).toBe(EXIT.machine);
    expect(text).toContain(wanted);
  });
  test('no fault of the machine', () => expect(machineFaultIn('[vite]: cannot resolve "x"')).toBeNull());
});
