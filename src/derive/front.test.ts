import { expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import { ANSWERS } from '../model/answer.ts';
import { answerOf } from './answers/judged.ts';
import { dueNext, newestFigure, promisesByCity } from './front.ts';
import { latest } from '../model/dates.ts';
import { endOf } from './timeline.ts';

const site = cityModel();

test('every target stands once, under its city, and those with an answer stand before those that cannot be judged', () => {
  const cities = promisesByCity(site);
  const all = site.indicators.flatMap(({ targets }) => targets.map(({ id }) => id));
  expect(cities.flatMap(({ targets }) => targets.map(({ id }) => id)).sort()).toEqual(all.sort());
  for (const { city, targets, counts } of cities) {
    expect(targets.every((one) => one.city === city)).toBe(true);
    const places = targets.map((one) => ANSWERS.indexOf(answerOf(one)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(ANSWERS.reduce((sum, answer) => sum + counts[answer], 0)).toBe(targets.length);
  }
});

test('what falls due next has an end, lies ahead, and the soonest stands first', () => {
  const next = dueNext(site);
  expect(next.length).toBeGreaterThan(1);
  const ends = next.map(endOf);
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  expect(Math.min(...ends)).toBeGreaterThanOrEqual(Date.parse(site.publisher.updated));
  expect(next.every(({ state }) => state === 'ahead' || state === 'running')).toBe(true);
});

test('of one city only its own', () => {
  const [city] = promisesByCity(site);
  expect(city && dueNext(site, city.city).every((event) => event.city === city.city)).toBe(true);
});

test('the newest figure of a city is its own, and none was published later', () => {
  for (const city of site.cities) {
    const own = site.observations.filter(({ area, published }) => area === city && published !== null);
    const newest = newestFigure(city);
    expect(newest === null).toBe(own.length === 0);
    if (newest === null) continue;
    expect(own).toContain(newest);
    for (const { published } of own)
      expect(latest(published ?? '')).toBeLessThanOrEqual(latest(newest.published ?? ''));
  }
});
