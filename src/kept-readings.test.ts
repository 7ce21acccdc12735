import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keepReadingsOf } from './kept-readings.ts';
import { keepReadings, readOnce, asData } from './model/read/readings.ts';

const HOME = resolve('.cache', 'made', 'reading');
const CODE = `test-${process.pid}`;
let asked = 0;
const read = (text: string): unknown =>
  readOnce({ name: 'a.yaml', text }, () => ({ words: ++asked }), asData<{ words: number } | null>('words')).value;
const filesNow = (): string[] =>
  existsSync(HOME)
    ? readdirSync(HOME, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

let made: string[] = [];
afterEach(() => {
  keepReadings(null);
  for (const file of made) rmSync(file, { recursive: true, force: true });
});

test('what one process has read another one finds; what was kept is broken, or cannot be kept, is read', () => {
  const before = new Set(filesNow());
  keepReadingsOf(CODE);
  const first = read('một');
  expect(read('một')).toEqual(first);
  made = filesNow().filter((file) => !before.has(file));
  const [file = ''] = made;
  writeFileSync(file, 'broken');
  expect(read('một')).not.toEqual(first);
  // A folder stands where the file would be: nothing can be written there.
  rmSync(file);
  mkdirSync(join(file, 'x'), { recursive: true });
  expect(read('một')).toEqual({ words: asked });
});

test('without a name for the code nothing is kept', () => {
  keepReadingsOf(undefined);
  const first = read('hai');
  expect(read('hai')).not.toEqual(first);
});
