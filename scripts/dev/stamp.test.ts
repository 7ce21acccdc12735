import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stampOf } from './stamp.ts';

const root = mkdtempSync(join(tmpdir(), 'open-plan-stamp-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const at = (name: string) => join(root, 'content', name);
const stamp = () => stampOf([join(root, 'content'), join(root, 'nowhere')]);

test('a file that is written, emptied, touched, moved or gone is another stamp; nothing done is the same', () => {
  expect(stamp()).toBe('');
  mkdirSync(at('plans'), { recursive: true });
  const stamps = [
    () => writeFileSync(at('plans/a.yaml'), 'a'),
    () => writeFileSync(at('plans/a.yaml'), ''),
    () => utimesSync(at('plans/a.yaml'), 1, 1),
    () => renameSync(at('plans/a.yaml'), at('b.yaml')),
    () => rmSync(at('b.yaml')),
  ].map((change) => {
    change();
    expect(stamp()).toBe(stamp());
    return stamp();
  });
  expect(new Set(stamps).size).toBe(stamps.length);
});
