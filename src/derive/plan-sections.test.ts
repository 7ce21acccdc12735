import { expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import { must } from '../text/must.ts';
import {
  above,
  bodiesOfLine,
  isDated,
  isSplit,
  sectionName,
  sectionPagePath,
  sectionsWithPages,
  wholeOf,
} from './plan-sections.ts';

const plan = must(cityModel().plan('may-trang-2031'), 'plan');
const clause = (id: string) => must(cityModel().clause(`may-trang-2031/${id}`), id);

test('sections of the first level have pages; together they hold every line once, in order', () => {
  const sections = sectionsWithPages(plan);
  expect(sections.map(sectionPagePath)).toEqual(
    ['i', 'ii', 'iii', 'iv', 'closing'].map((slug) => `/plans/may-trang-2031/sections/${slug}/`),
  );
  expect(sections.flatMap(wholeOf)).toEqual(plan.sections);
});

test('parts of a section that is too long have pages too, those of a short one have none', () => {
  const slugs = (most: number) => sectionsWithPages(plan, { most }).map(({ slug }) => slug);
  expect(slugs(4)).toEqual(['i', 'ii', 'iii', 'iii-1', 'iii-2', 'iii-dd', 'iv', 'closing']);
  expect(slugs(3)).toEqual(['i', 'i-1', 'i-2', 'ii', 'iii', 'iii-1', 'iii-2', 'iii-dd', 'iv', 'closing']);
  // What has no parts cannot be split, however long.
  expect(plan.sections.filter((section) => isSplit(section, { most: 0 })).map(({ slug }) => slug)).toEqual([
    'i',
    'iii',
  ]);
});

test('a part stands in the sections above it', () => {
  const part = must(
    plan.sections.find(({ slug }) => slug === 'iii-dd'),
    'part',
  );
  expect(above(part).map(({ slug }) => slug)).toEqual(['iii']);
});

test('no clause of a plan has the address of its sections', () => {
  const paths = cityModel().lines.map(({ id }) => `/plans/${id}/`);
  expect(sectionsWithPages(plan).filter((section) => paths.includes(sectionPagePath(section)))).toEqual([]);
});

test('a numbered section is called by number and title, another by its title', () => {
  expect(sectionsWithPages(plan).map((section) => sectionName(section, 'en'))).toEqual([
    'I. Objectives',
    'II. Tasks',
    'III. Assignments',
    'IV. Roadmap',
    '(Closing)',
  ]);
});

test('a line is found by the bodies of its duty, and by those that an assignment line gives it', () => {
  expect(bodiesOfLine(clause('iii-1-2')).map(({ id }) => id)).toEqual(['mt-sds', 'mt-hys']);
  expect(bodiesOfLine(clause('ii-1'))).toEqual([]);
});

test('a line is dated by a due date, a mark of the roadmap or a target with a year', () => {
  expect(['iii-1-1', 'iv-2', 'iv-3', 'i-1-1', 'iii-2-2'].filter((id) => !isDated(clause(id)))).toEqual([]);
  expect(['ii-1', 'closing-1'].filter((id) => isDated(clause(id)))).toEqual([]);
});
