/** What the invented city has for the framework, when things happen in it, and where references of a text lead. */
import { describe, expect, test } from 'vitest';
import { briefOf } from '../../tests/support/brief.ts';
import { cityModel } from '../../tests/support/city.ts';
import { LANGS } from '../text/bilingual.ts';
import { must } from '../text/must.ts';
import { citySign, coverageOf, coveredCities, isComplete, KINDS, planSign } from './coverage.ts';
import { issuedBy, issuedByOther } from './issuer.ts';
import { clauseLabel, knownReferences, linkNumbers, placeLabel, resolveReference } from './references.ts';
import { byYear, calendarPath, formatWhen, timeline, timelinePath, yearOf } from './timeline.ts';

const site = cityModel();
const brief = briefOf(site);

describe('coverage of the framework', () => {
  test('cities with a plan are covered', () =>
    expect(coveredCities(site).map(({ id }) => id)).toEqual(['may-trang', 'gio-xanh']));
  test.each(['may-trang', 'gio-xanh'])('%s', (id) => {
    const city = must(site.city(id), id);
    const all = coverageOf(site, city);
    expect(all.map(({ feature }) => feature)).toEqual(site.framework.features);
    expect(
      all.map((one) => ({
        feature: one.feature.no,
        complete: isComplete(one),
        signs: KINDS.map((kind) => `${kind}: ${citySign(one, kind)}`),
        plans: one.plans.map((plan) => KINDS.map((kind) => (kind === 'values' ? '' : planSign(plan, kind)))),
        all: brief(one),
      })),
    ).toMatchSnapshot();
  });
});

describe('timeline', () => {
  test.each([undefined, ...site.cities].map((city) => [city?.id ?? 'everything', city] as const))('%s', (_, city) => {
    const events = timeline(site, city);
    expect(
      events.map((event) => ({ ...(brief(event) as object), when: LANGS.map((lang) => formatWhen(event, lang)) })),
    ).toMatchSnapshot();
    const years = byYear(events);
    expect(years.map(([year]) => year)).toEqual(years.map(([year]) => year).toSorted((a, b) => a - b));
    for (const [year, own] of years) for (const event of own) expect(yearOf(event)).toBe(year);
  });
  test('addresses', () => {
    expect([timelinePath(), timelinePath({ id: 'x' }), calendarPath(), calendarPath({ id: 'x' })]).toEqual([
      '/timeline/',
      '/timeline/x/',
      '/timeline.ics',
      '/timeline/x.ics',
    ]);
  });
});

describe('references', () => {
  test('everything that can be referred to leads somewhere, by a label in both languages', () => {
    expect(knownReferences(site).map((name) => [name, resolveReference(site, name)])).toMatchSnapshot();
    expect(resolveReference(site, 'indicator:9.9.9-z')).toBeNull();
    expect(resolveReference(site, 'nothing')).toBeNull();
  });
  test('a line is called by its place and its plan', () => {
    expect(site.lines.map((line) => [line.id, placeLabel(line), clauseLabel(line)])).toMatchSnapshot();
  });
  const line = { instruments: site.instruments, plan: { id: 'gio-xanh-2030' } };
  test('numbers of documents in a text become links, the longest first, and nothing is lost', () => {
    for (const { number } of site.instruments) {
      if (number === null) continue;
      const text = `Theo ${number}, và ${number}.`;
      const parts = linkNumbers(text, line);
      expect(parts.map(({ text: part }) => part).join('')).toBe(text);
      expect(parts.filter((part) => part.text === number).length).toBe(2);
      expect(brief(parts)).toMatchSnapshot();
    }
    // As one plan prints it: in another one it is no name of anything.
    const printed = must(site.instruments[0]?.variants[0], 'a name in one plan');
    const linkedIn = (id: string) =>
      linkNumbers(`Theo ${printed.printed}.`, { ...line, plan: { id } }).filter(({ path }) => path);
    expect([linkedIn(printed.plan.id).length, linkedIn('may-trang-2031').length]).toEqual([1, 0]);
    expect(linkNumbers('Không có số.', line).map(({ text }) => text)).toEqual(['Không có số.']);
  });
});

test('who issued a plan, and whether another body did', () => {
  expect(site.plans.map((plan) => [plan.id, issuedBy(plan), issuedByOther(plan)])).toMatchSnapshot();
  expect(must(site.plans[0], 'plan').issuer.name).toBeDefined();
});
