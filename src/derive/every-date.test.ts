/** Whatever date a field takes has words and bounds: many forms, drawn at random with a fixed seed. */
import { expect, test } from 'vitest';
import { datesOf, DUES, isRealDay } from '../../tests/support/dates.ts';
import { formatDate, formatDue, formatSpan, inBrackets } from '../i18n/format.ts';
import { DATE_FIELDS, type DateField } from '../model/date-fields.ts';
import { earliest, latest } from '../model/dates.ts';
import { LANGS } from '../text/bilingual.ts';
import { certainDate, firstDay, lastDay } from './day.ts';

test('every date that any field takes has words, a first day and a last', () => {
  const all = new Set((Object.keys(DATE_FIELDS) as DateField[]).flatMap((field) => datesOf(field, 400)));
  expect(all.size).toBeGreaterThan(800);
  for (const one of all) {
    const said = LANGS.flatMap((lang) => [
      formatDate(one, lang),
      formatSpan(one, null, lang),
      formatSpan(null, one, lang),
      formatSpan(one, one, lang),
      inBrackets(one, lang),
    ]);
    for (const text of said) {
      expect(text, one).not.toMatch(/undefined|NaN|null|Invalid|XX/);
      if (!one.startsWith('XXXX')) expect(text, one).toMatch(/\d{4}/);
    }
    if (one.startsWith('XXXX')) continue;
    expect(earliest(one)).toBeLessThanOrEqual(latest(one));
    for (const iso of [firstDay(one), lastDay(one)]) expect(isRealDay(iso), `${one}: ${iso}`).toBe(true);
    expect(certainDate(one)).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
  }
});

test('the words of a due date name no day that no month has', () => {
  for (const due of DUES)
    for (const lang of LANGS) {
      const text = formatDue(due, lang);
      expect(text, due.date).not.toMatch(/undefined|NaN|null|XX/);
      for (const [, d = '', m = ''] of text.matchAll(/(\d\d)\/(\d\d)(?!\/?\d)/g))
        expect(isRealDay(`2000-${m}-${d}`), `${due.date}: ${text}`).toBe(true);
    }
});
