import { expect, test } from 'vitest';
import { inLanes } from './order.ts';

const BUILDING = [
  'tests/commands/machine-faults.test.ts',
  'tests/commands/parts.test.ts',
  'tests/commands/lint.test.ts',
];
const READING = ['tests/browser/pages.test.ts', 'tests/browser/charts.test.ts', 'tests/content/facts.test.ts'];

test('a file that builds starts beside one that does not, and the long ones first', () => {
  const order = inLanes([...READING, ...BUILDING]);
  expect(order.slice(0, 2)).toEqual(['tests/commands/machine-faults.test.ts', 'tests/browser/pages.test.ts']);
  expect(order.indexOf('tests/commands/parts.test.ts')).toBeLessThan(order.indexOf('tests/commands/lint.test.ts'));
});

test('a second one that builds waits until the first has had its time', () => {
  const order = inLanes([...READING, ...BUILDING]);
  expect(order.indexOf('tests/commands/parts.test.ts')).toBeGreaterThan(order.indexOf('tests/browser/charts.test.ts'));
});

test('browser files that build a site of their own count as such', () =>
  expect(inLanes(['tests/browser/sub-path.test.ts', 'tests/browser/pages.test.ts'])[0]).toBe(
    'tests/browser/sub-path.test.ts',
  ));

test.each([[[]], [BUILDING], [READING], [[...BUILDING, ...READING]]])('none is lost and none comes twice', (paths) =>
  expect(inLanes(paths).toSorted()).toEqual(paths.toSorted()),
);
