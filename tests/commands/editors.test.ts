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

  test('a city that is not there: what is missing is said, and made when asked for', () => {
    const call = (...more: string[]) =>
      door('new-plan', '--root', copy.root, '--city', 'song-dai', '--year', '2034', ...more);
    const refused = call();
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('data/cities.yaml');
    expect(refused.stderr).toContain('--city-name');
    const made = call('--city-name', 'Sông Dài', '--annex');
    expect(made.stderr).toBe('');
    expect(made.status).toBe(0);
    const plan = 'content/plans/song-dai-2034';
    const files = ['plan', 'objectives', 'measures', 'responsibilities', 'milestones', 'indicators'];
    for (const file of [
      'data/cities.yaml',
      'data/agencies.yaml',
      'data/observations/song-dai.csv',
      ...files.map((name) => `${plan}/${name}.yaml`),
    ])
      expect(made.stdout).toContain(`${file}\n`);
    expect(copy.read('data/agencies.yaml')).toContain('- id: sd-ubnd\n  city: song-dai');
    expect(door('check', '--root', copy.root)).toMatchObject({ status: 0, stderr: '' });
    // What remains is counted, and named by file and line.
    const lines = [...made.stdout.matchAll(/^ {2}(\S+):(\d+)$/gm)];
    expect(made.stdout).toContain(`${lines.length} lines are still to be written`);
    expect(lines.length).toBe(13);
    for (const [, file = '', line] of lines)
      expect(copy.read(file).split('\n')[Number(line) - 1]).toMatch(/To be written|Say where/);
  });

  test('a plan of the guide: sections are listed, lines written, nothing remains', () => {
    const plan = 'content/plans/song-dai-2034';
    copy.change(`${plan}/plan.yaml`, 'items: 1 }\n', 'items: 2, by: "2036" }\n');
    const said = door('check', '--root', copy.root).stderr;
    expect(said).toContain('hole-in-section');
    copy.change(
      `${plan}/objectives.yaml`,
      'text: { vi: Cần viết., en: To be written. }',
      'text: { vi: Mở phòng đọc., en: Open reading rooms. }\n- section: I\n  item: 2\n  text: { vi: Mở lớp đêm., en: Open evening classes. }',
    );
    copy.change(
      `${plan}/responsibilities.yaml`,
      'roles: [implement]',
      'roles: [implement]\n  due: { date: XXXX-12-01, rule: before, recurs: yearly }',
    );
    expect(door('check', '--root', copy.root)).toMatchObject({ status: 0, stderr: '' });
  });

  test('check speaks Vietnamese or English', () => {
    copy.change('content/plans/may-trang-2026/plan.yaml', 'city: may-trang', 'city: may-tran');
    const said = (lang: string) => door('check', '--root', copy.root, '--lang', lang).stderr;
    expect(said('vi')).toContain('Không có thành phố “may-tran”');
    expect(said('en')).toContain('There is no city “may-tran”');
  });
});
