import { expect, test } from 'vitest';
import { isExample, readContact } from './contact.ts';

test.each([
  ['so.gddt@haiphong.gov.vn', 'mailto:so.gddt@haiphong.gov.vn', 'so.gddt@haiphong.gov.vn'],
  ['A_b+c-d@x-y.vn', 'mailto:A_b+c-d@x-y.vn', 'A_b+c-d@x-y.vn'],
  ['https://plans.vn/lien-he/?x=1#y', 'https://plans.vn/lien-he/?x=1#y', 'plans.vn/lien-he/?x=1#y'],
  ['https://plans.vn/', 'https://plans.vn/', 'plans.vn'],
])('%s is read', (text, href, shown) => {
  expect(readContact(text)).toMatchObject({ href, text: shown });
});

test.each([
  '',
  'plans.vn',
  'mailto:a@plans.vn',
  'a@plans',
  'a@@plans.vn',
  'a b@plans.vn',
  '.a@plans.vn',
  'a@-plans.vn',
  'a@plans.vn?cc=x@y.vn',
  'a@plans.vn,b@plans.vn',
  'Phòng <a@plans.vn>',
  'sở@plans.vn',
  'http://plans.vn/contact',
  'https://user:pw@plans.vn/',
  'https://plans.vn:8443/',
  'https://plans.vn/a b',
  'https://plans.vn/"x',
  'javascript:alert(1)',
  '0225 3 842 135',
])('%s is refused', (text) => {
  expect(readContact(text)).toBeNull();
});

test.each([
  ['https://open-plan.example', true],
  ['https://www.example.org/x', true],
  ['a@example.com', true],
  ['a@city.test', true],
  ['https://plans.vn/example.com', false],
  ['a@myexample.com', false],
  ['https://example.com.vn', false],
])('%s is an example: %s', (text, example) => {
  expect(isExample(text)).toBe(example);
});
