/** Whole files, faults that belong together and those that only follow; that every problem which an editor can meet is proven by some test. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, ProblemsError } from '../messages/problems.ts';
import { loadModel, loadSite } from './index.ts';
import {
  P,
  PLAN,
  OLD,
  MEASURES,
  DUTIES,
  AGENCIES,
  GLOSSARY,
  brokenCity,
  shown,
} from '../../tests/support/one-line-slips.ts';

const { copy, problems } = brokenCity();

test('the invented city has no problem', () => expect(problems()).toEqual([]));

test('a plan that another one replaces must say so itself', () => {
  copy().change(OLD, 'state: replaced\nends: { date: "2031-03-12", by: 7-kh-ubnd-2031 }\n', '');
  expect(problems().map(shown)).toEqual([`${OLD}:1:5 plan-replaced`]);
});

describe('whole files', () => {
  test('one that is not UTF-8, at its first bad letter', () => {
    copy().write(MEASURES, Buffer.from([...Buffer.from('- section: II\n  item: '), 0xff, 0xfe]));
    expect(problems().map(shown)).toContain(`${MEASURES}:2:9 not-utf8`);
  });

  test.each([MEASURES, AGENCIES, 'data/city-facts.csv', 'data/translations.csv', `${P}/official.txt`])(
    'two versions that Git could not join, in %s, at the first of its signs and nowhere else',
    (file) => {
      const text = file.endsWith('.txt') ? '## ii-1\nMột.\n' : copy().read(file);
      const [first = '', second = '', ...rest] = text.split('\n');
      const conflict = ['<<<<<<< HEAD', second, '=======', `${second} x`, '>>>>>>> sua-so-lieu'];
      for (const ends of ['\n', '\r\n']) {
        copy().write(file, [first, ...conflict, ...rest].join(ends));
        expect(problems().map(shown)).toEqual([`${file}:2:1 merge-conflict`]);
      }
    },
  );

  test('a line under a title is no conflict', () => {
    copy().write(`${P}/official.txt`, '## ii-1\nMột\n=======\nHai.\n');
    expect(problems()).toEqual([]);
  });

  test('one that is missing, one of another name', () => {
    copy().write(`${P}/notes.yaml`, '[]\n');
    copy().drop(GLOSSARY);
    copy().drop('content/plans/gio-xanh-2030/plan.yaml');
    expect(problems().map(shown)).toEqual([
      'content/plans/gio-xanh-2030/plan.yaml:1:1 missing-file',
      `${P}/notes.yaml:1:1 unknown-file`,
      `${GLOSSARY}:1:1 missing-file`,
    ]);
  });

  test('official wording of a clause that is not there, at its heading', () => {
    copy().write(`${P}/official.txt`, '## ii-1\nLời thử,\nhai dòng.\n\n## ii-9\nMột dòng.\n');
    const { site, problems: found } = loadModel(copy().root);
    expect(found.map(shown)).toEqual([`${P}/official.txt:5:1 official-heading`]);
    expect(site.clause('may-trang-2031/ii-1')?.official).toBe('Lời thử,\nhai dòng.');
    expect(site.clause('may-trang-2031/ii-2')?.official).toBeNull();
  });

  test('values of a city that is not there', () => {
    copy().write('data/observations/may-trag.csv', copy().read('data/observations/gio-xanh.csv'));
    expect(problems().map(shown)).toEqual(['data/observations/may-trag.csv:1:1 unknown-city']);
  });
});

test('nearest ids and keys are offered', () => {
  copy().change(DUTIES, 'agencies: [mt-sds]', 'agencies: [mt-sdss]');
  expect(problems()[0]?.args['nearest']).toMatch(/^mt-sds, /);
  copy().change(DUTIES, 'roles:', 'role:');
  expect(problems().find(({ code }) => code === 'misspelt-key')?.args['meant']).toBe('roles');
});

test('faults in several files come back together, sorted, and stop the build', () => {
  copy().change(DUTIES, 'agencies: [mt-sds]', 'agencies: [mt-x]');
  copy().change(MEASURES, 'item: 2', 'item: hai');
  copy().change(AGENCIES, 'plan: may-trang-2026', 'plan: may-trang-2062');
  expect(problems().map(({ file }) => file)).toEqual([MEASURES, DUTIES, AGENCIES]);
  expect(() => loadSite(copy().root)).toThrow(ProblemsError);
});

describe('what only follows from something else is left out; what does not, stays', () => {
  test('a file that cannot be read', () => {
    copy().change(MEASURES, '- section: II', '- section: II\n   item: : 1');
    copy().change('content/plans/gio-xanh-2030/responsibilities.yaml', '[gx-sds]', '[gx-nobody]');
    expect(new Set(problems().map(({ code }) => code))).toEqual(new Set(['wrong-indent', 'unknown-agency']));
  });

  test('a line that stands twice leaves a hole where it should stand', () => {
    copy().change(MEASURES, '  item: 3', '  item: 1');
    expect(problems().map(({ code }) => code)).toEqual(['same-place']);
  });

  test('but not two holes', () => {
    copy().change(MEASURES, '  item: 3', '  item: 1');
    copy().change(PLAN, 'items: 3 }', 'items: 4 }');
    expect(problems().map(({ code }) => code)).toEqual(['same-place', 'hole-in-section']);
  });
});

test('every code of the catalogue is proven by some test', () => {
  const tests = ['src', 'tests', 'scripts']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.test.ts'))
    .concat(readdirSync('tests/slips').map((name) => `tests/slips/${name}`))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
  expect(Object.keys(catalogue).filter((code) => !new RegExp(`['\` ]${code}(?:['\` ,]|$)`, 'm').test(tests))).toEqual(
    [],
  );
});
