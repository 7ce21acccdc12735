import { expect, test } from 'vitest';
import { ageOf, langOfPath, withAge, withList } from './notice.ts';

const now = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;

test('age is said in the largest whole unit, in the language of the page', () => {
  expect(ageOf(now - 20_000, now, 'en')).toBe('just now');
  expect(ageOf(now - 20_000, now, 'vi')).toBe('vừa xong');
  expect(ageOf(now - 5 * 60_000, now, 'en')).toBe('5 minutes ago');
  expect(ageOf(now - 3.9 * HOUR, now, 'en')).toBe('3 hours ago');
  expect(ageOf(now - 50 * HOUR, now, 'vi')).toBe('2 ngày trước');
});

test('the language is that of the address', () => {
  expect(['/', '/plans/', '/english/', '/en/', '/en/plans/'].map(langOfPath)).toEqual(['vi', 'vi', 'vi', 'en', 'en']);
});

test('the notice is the first thing in the content', () => {
  const html = withAge(
    '<body><main id="main" tabindex="-1"><h1>x</h1></main>',
    { path: '/en/x/', at: now - HOUR },
    now,
  );
  expect(html).toMatch(
    /<main id="main" tabindex="-1"><p class="warn" id="saved-copy" role="status">A copy saved on this device 1 hour ago \(23 November 2026/,
  );
});

test('the list has the pages of one language, newest first, with titles escaped', () => {
  const page = '<ul id="saved"><li>none</li></ul><p>after</p>';
  const saved = [
    { path: '/en/a/', title: 'A <b>', at: 1 },
    { path: '/en/b/', title: 'B', at: 2 },
    { path: '/c/', title: 'C', at: 3 },
    { path: '/en/offline/', title: 'Offline', at: 4 },
  ];
  expect(withList(page, saved, 'en')).toBe(
    '<ul id="saved"><li><a href="/en/b/">B</a></li><li><a href="/en/a/">A &#60;b&#62;</a></li></ul><p>after</p>',
  );
  expect(withList(page, [], 'en')).toBe(page);
});
