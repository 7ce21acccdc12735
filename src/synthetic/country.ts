/**
 * Owns the shape of a made-up country: few large cities, each with all that the real ones have, and many small ones, each with as much as the
 * smallest of the real ones. A tenth of what is added is large. The same on every machine.
 */
import { parse } from 'yaml';
import { addCopies, multiply, plansOf, type Files } from './multiply.ts';

/** Of so many parts that are added, one is a copy of all cities; the others are many copies of the smallest one. */
const PARTS = 10;

/** Syllables that names of places in Viet Nam are made of: no name stands for a place that there is. */
const SYLLABLES = (
  'An Bình Cẩm Chân Đại Đông Gia Hải Hòa Hưng Khánh Kim Lạc Long Mỹ Nam Nghĩa Ninh Phong Phú Quang Sơn Tân Tây Thái Thanh Thọ ' +
  'Thuận Trường Tự Văn Vĩnh Xuân Yên'
).split(' ');

/** The name of the small city of this number: two syllables, and the number, so that none is the name of another. */
export function placeName(number: number): string {
  const at = (index: number): string => SYLLABLES[index % SYLLABLES.length] ?? '';
  return `${at(number * 7)} ${at(Math.floor(number / SYLLABLES.length) + number)} ${number}`;
}

interface Shape {
  /** How often the whole content stands in it, the real one included. */
  readonly large: number;
  /** How many small cities are added. */
  readonly small: number;
  readonly smallest: string;
}

/** As many lines of plans as `times` times the content, within those of one small city. */
export function shapeOf(files: Files, times: number): Shape {
  const cities = (parse(files.get('data/cities.yaml') ?? '[]') as { id: string; kind: string }[]).filter(
    ({ kind }) => kind === 'city',
  );
  const sizes = cities
    .map(({ id }) => ({ id, size: linesOf(files, plansOf(files, new Set([id]))) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1));
  const [least] = sizes;
  const whole = sizes.reduce((sum, { size }) => sum + size, 0);
  const large = 1 + Math.floor((times - 1) / PARTS) + (times >= PARTS ? 1 : 0);
  const left = Math.max(0, times - large) * whole;
  return {
    large: Math.min(large, times),
    small: least === undefined ? 0 : Math.round(left / least.size),
    smallest: least?.id ?? '',
  };
}

/** Translations name every line once. */
const linesOf = (files: Files, plans: readonly string[]): number =>
  plans.reduce((sum, plan) => sum + (files.get('data/translations.csv') ?? '').split(`\n${plan}/`).length - 1, 0);

/** `times` times the content, in the shape of a country; once is the content itself. */
export function country(files: Files, times: number): Map<string, string> {
  const { large, small, smallest } = shapeOf(files, times);
  const numbers = Array.from({ length: small }, (_, index) => large + index + 1);
  return addCopies(files, multiply(files, large), { cities: new Set([smallest]), numbers, nameOf: placeName });
}
