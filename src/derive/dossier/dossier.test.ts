/** The dossier of an invented city in both languages: every claim with its source and place, and what is missing said so. */
import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { LANGS } from '../../text/bilingual.ts';
import { must } from '../../text/must.ts';
import { dossierCities, dossierFile, dossierOf, dossierPath, PART_IDS, type Dossier } from './dossier.ts';
import { countWords } from './word-count.ts';

const site = cityModel();

/** A line for everything that a reader sees, in its order. */
const linesOf = ({ city, lang, title, lead, notes, parts }: Dossier): string =>
  [
    `${city.id} ${lang}`,
    title,
    lead,
    ...notes,
    ...parts.flatMap((part) => [
      `# ${part.id}: ${part.title} — ${part.question}`,
      ...part.groups.flatMap(({ title: heading, claims, missing, limit }) => [
        `## ${heading ?? '–'} (${JSON.stringify(limit)})`,
        ...claims.map(
          ({ kind, text, source }) =>
            `${kind}: ${text} [${source.label}; ${source.date}; ${source.path ?? source.url ?? '–'}]`,
        ),
        ...missing.map((text) => `missing: ${text}`),
      ]),
    ]),
  ].join('\n');

test.each(['may-trang', 'gio-xanh'].flatMap((id) => LANGS.map((lang) => [id, lang] as const)))('%s %s', (id, lang) => {
  const dossier = dossierOf(site, must(site.city(id), id), lang);
  expect(dossier.parts.map((part) => part.id)).toEqual(
    PART_IDS.filter((one) => dossier.parts.some((part) => part.id === one)),
  );
  expect(linesOf(dossier)).toMatchSnapshot();
});

test('cities with plans have one, and its addresses', () => {
  expect(dossierCities(site).map(({ id }) => id)).toEqual(['may-trang', 'gio-xanh']);
  expect([dossierPath(), dossierPath({ id: 'x' }), dossierFile({ id: 'x' }, 'en')]).toEqual([
    '/dossier/',
    '/dossier/x/',
    'dossier/x.en.docx',
  ]);
});

test('words are counted as a reader would', () => {
  expect([countWords(''), countWords('một hai'), countWords('  một\n hai, ba. ')]).toEqual([0, 2, 3]);
});
