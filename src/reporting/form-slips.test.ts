/** The slips of offices that fill in a form, as data in `tests/slips-forms/`: each is one fault, at its very cell, that says in both languages what to write. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatFault } from '../messages/form-faults.ts';
import { zip } from '../outputs/formats/zip.ts';
import { must } from '../text/must.ts';
import { formParts } from './form-xlsx.ts';
import { EXPERTS, formOf } from './form.ts';
import { importForms } from './import.ts';
import { changeForm, reportingCity, type Content } from './testing.ts';

interface Slip {
  what: string;
  /** The body that the form was made for. */
  form: string;
  /** What was typed, by cell. */
  cells: Record<string, Content>;
  /** Cell and code. */
  fault: string;
  vi: string;
  en: string;
}

const slips = parse(readFileSync('tests/slips-forms/forms.yaml', 'utf8')) as Slip[];
const site = reportingCity();
const city = must(site.city('may-trang'), 'city');
const forms = new Map(
  await Promise.all(
    ['mt-sds', 'mt-sdp', 'mt-hys', EXPERTS].map(
      async (key) =>
        [key, await zip(await formParts(must(formOf(city, '2031', key), key), site.framework), '2026-01-01')] as const,
    ),
  ),
);

describe('forms', () => {
  test.each(slips.map((slip) => [slip.what, slip] as const))('%s', (_, { form, cells, fault, vi, en }) => {
    const file = { name: `${form}.xlsx`, bytes: changeForm(must(forms.get(form), form), cells) };
    const { faults, additions } = importForms(site, [file]);
    expect(faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([fault]);
    // With one fault nothing is imported.
    expect(additions.size).toBe(0);
    const [found] = faults;
    for (const [lang, said] of [
      ['vi', vi],
      ['en', en],
    ] as const)
      expect(found && formatFault(found, lang)).toBe(said);
  });
});

test('there are at least ten of them, each once', () => {
  expect(slips.length).toBeGreaterThanOrEqual(10);
  expect(new Set(slips.map(({ what }) => what)).size).toBe(slips.length);
});
