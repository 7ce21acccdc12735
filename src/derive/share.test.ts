import { expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import { must } from '../text/must.ts';
import { isAsked, scopeOf } from './context.ts';
import { firstWords, sharedClause } from './share.ts';

test.each([
  ['Đọc sách', 20, 'Đọc sách'],
  ['Đọc sách mỗi ngày', 17, 'Đọc sách mỗi ngày'],
  ['Đọc sách mỗi ngày', 16, 'Đọc sách mỗi…'],
  ['Đọc sách, mỗi ngày', 10, 'Đọc sách…'],
  ['Đọc\n\nsách  mỗi ngày', 9, 'Đọc sách…'],
  ['Đọcsáchmỗingày', 5, 'Đọcs…'],
])('“%s” in %i characters', (text, most, expected) => expect(firstWords(text, most)).toBe(expected));

test('a clause is called by what it says and by its plan, with what its headings make of it', () => {
  for (const clause of cityModel().lines)
    for (const lang of ['vi', 'en'] as const) {
      const { title, description } = sharedClause(clause, lang);
      for (const text of [title, description]) {
        expect(text).toContain(clause.plan.short[lang]);
      }
      const said = clause.title?.[lang] ?? must(clause.text[lang].split(/\s/)[0], 'a first word');
      expect(title).toContain(said);
      expect(description).toContain(must(clause.text[lang].split(/\s/)[0], 'a first word'));
      expect(description).toContain(scopeOf(clause, lang));
      // A title that asks says itself that it only asks.
      if (!(isAsked(clause) && clause.title !== null)) expect(title).toContain(scopeOf(clause, lang));
      expect(title).not.toContain(clause.slug);
      expect(description.length).toBeLessThan(300);
    }
});
