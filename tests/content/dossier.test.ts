import { describe, expect, test } from 'vitest';
import { must } from '../../src/text/must.ts';
import { loadSite } from '../../src/model/index.ts';
import { LANGS } from '../../src/model/schema/common.ts';
import { dossierCities, dossierOf, PART_IDS, type Dossier, type PartId } from '../../src/derive/dossier/dossier.ts';
import { countWords } from '../../src/derive/dossier/word-count.ts';

const site = loadSite('.');
const dossier = (id: string, lang: 'vi' | 'en' = 'en') => dossierOf(site, must(site.city(id), id), lang);
const part = ({ parts }: Dossier, id: PartId) =>
  must(
    parts.find((one) => one.id === id),
    id,
  );
const texts = (one: Dossier, id: PartId) =>
  part(one, id).groups.flatMap(({ claims }) => claims.map(({ text }) => text));
const every = dossierCities(site).flatMap((city) => LANGS.map((lang) => dossierOf(site, city, lang)));
const claims = every.flatMap(({ parts }) => parts.flatMap(({ groups }) => groups.flatMap((group) => group.claims)));

describe('the dossier of a city', () => {
  test('follows the order of the questions in both languages', () => {
    expect(every).toHaveLength(6);
    for (const { parts } of every) expect(parts.map(({ id }) => id)).toEqual([...PART_IDS]);
  });

  test('every claim has a text, a source with an address, and a date', () => {
    expect(claims.length).toBeGreaterThan(1000);
    for (const { text, source } of claims) {
      expect(text).not.toMatch(/undefined|null|\[object/);
      expect([source.label, source.date].every((part) => part !== '')).toBe(true);
      expect((source.path === null) !== (source.url === null), text).toBe(true);
    }
  });

  test('every claim from a clause leads to a clause of that city', () => {
    for (const { city, parts } of every)
      for (const { source } of parts.flatMap(({ groups }) =>
        groups.flatMap((group) =>
          group.claims.filter(({ kind }) => kind === 'clause' || kind === 'duty' || kind === 'milestone'),
        ),
      ))
        expect(site.clause((source.path ?? '').slice('/plans/'.length, -1))?.plan.city).toBe(city);
  });

  test('the first part holds figures of every city', () => {
    for (const { city, parts } of every) expect(parts[0]?.groups[0]?.claims.length, city.id).toBeGreaterThan(2);
  });

  test('a plan to register is not membership', () => {
    expect(texts(dossier('hai-phong'), 'facts').join()).toMatch(/not a member/);
    expect(texts(dossier('ha-noi'), 'facts').join()).toMatch(/member .* since 4 December 2025/);
    for (const { text } of part(dossier('hai-phong'), 'facts').groups.flatMap((group) => group.claims))
      expect(text).not.toMatch(/is a member of the Global Network/);
  });

  test('a target is a target and a result is a result: Hải Phòng, poverty', () => {
    const group = must(
      part(dossier('hai-phong'), 'indicators').groups.find(({ title }) => title?.startsWith('1.2.1 ')),
      '1.2.1',
    );
    const poverty = group.claims.filter(({ text }) => text.includes('poverty'));
    expect(poverty.map(({ kind }) => kind)).toEqual(['target', 'result', 'judged']);
    expect(poverty[0]?.text).toMatch(/^1\.2\.1-b Target: .*10%; no year given/);
    expect(poverty[1]?.text).toContain('1.12%, 2025');
    expect(poverty[1]?.source.url).toMatch(/^https:/);
  });

  test('national values stand in no dossier', () => {
    const national = new Set(
      site.observations.filter(({ area }) => area.kind === 'country').map(({ source }) => source.url),
    );
    const own = new Set(site.observations.filter(({ area }) => area.kind === 'city').map(({ source }) => source.url));
    for (const { source } of claims.filter(({ kind }) => kind === 'result'))
      expect(own.has(source.url ?? '') || !national.has(source.url ?? '')).toBe(true);
    const { groups } = part(dossier('ho-chi-minh'), 'indicators');
    expect(groups.map(({ missing }) => missing.includes('No plan of the city sets a target.'))).toEqual(
      site.framework.features.map(() => true),
    );
  });

  test('what serves another city does not appear: no clause of Hà Nội in the dossier of Hải Phòng', () => {
    expect(JSON.stringify(dossier('hai-phong').parts)).not.toContain('/plans/ha-noi-');
  });
});

describe('words', () => {
  test('counted as word processors count', () => {
    expect(countWords('Thành phố học tập – 80% vào năm 2030.')).toBe(8);
    expect(countWords(' “A” – b/c \n d ')).toBe(3);
    expect(countWords('')).toBe(0);
  });

  test('the limited parts count exactly their claims', () => {
    const limited = every.flatMap(({ parts }) =>
      parts.filter(({ groups }) => groups.some(({ limit }) => limit)).map(({ id }) => id),
    );
    expect([...new Set(limited)]).toEqual(['vision', 'plan']);
    for (const { limit, claims: own } of every.flatMap(({ parts }) => parts.flatMap(({ groups }) => groups)))
      if (limit) expect(limit.words).toBe(own.reduce((sum, { text }) => sum + countWords(text), 0));
    const [earlier, later] = part(dossier('hai-phong'), 'vision').groups;
    expect(earlier?.limit?.words).toBeGreaterThan(200);
    expect(later?.limit?.words).toBeLessThanOrEqual(200);
  });
});
