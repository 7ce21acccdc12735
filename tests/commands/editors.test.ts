/** What editors call while they write: new-plan and check, on a copy of the invented city. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Copy } from '../../src/model/testing.ts';
import { copyOfCity } from '../support/city.ts';
import { door } from '../support/door.ts';

describe('commands for editors', () => {
  let copy: Copy;
  beforeAll(() => {
    copy = copyOfCity();
  });
  afterAll(() => copy.remove());

  test('npm run new-plan starts a folder that passes check, and never overwrites one', () => {
    const start = () => door('new-plan', '--root', copy.root, '--city', 'gio-xanh', '--year', '2033').status;
    expect(start()).toBe(0);
    expect(existsSync(join(copy.root, 'content/plans/gio-xanh-2033/plan.yaml'))).toBe(true);
    expect(door('check', '--root', copy.root)).toMatchObject({ status: 0, stderr: '' });
    expect(start()).toBe(2);
  });

  test('check speaks Vietnamese or English', () => {
    copy.change('content/plans/may-trang-2026/plan.yaml', 'city: may-trang', 'city: may-tran');
    const said = (lang: string) => door('check', '--root', copy.root, '--lang', lang).stderr;
    expect(said('vi')).toContain('Không có thành phố “may-tran”');
    expect(said('en')).toContain('There is no city “may-tran”');
  });
});
