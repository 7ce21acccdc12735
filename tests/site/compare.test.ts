/** Pages of comparisons and dossiers as built: no page too long, every part reached from its map, old places still there. */
import { expect, test } from 'vitest';
import { PART_IDS } from '../../src/derive/dossier/dossier.ts';
import { html, pages } from '../support/site.ts';

const ROOMS = /^(?:\/en)?\/(?:compare|dossier)\//;
const all = pages().filter((path) => ROOMS.test(path));
const elements = (text: string): number => text.match(/<[a-z]/g)?.length ?? 0;
const tooLong = (paths: readonly string[], bytes: number, most: number): string[] =>
  paths.filter((path) => Buffer.byteLength(html(path)) > bytes || elements(html(path)) > most);
const overviews = all.filter((path) => /\/compare\/[^/]+\/[^/]+\/$/.test(path));
const idsOf = (path: string): Set<string> =>
  new Set([...html(path).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
const linksOf = (path: string): string[] => [...html(path).matchAll(/\shref="([^"]+)"/g)].map(([, href = '']) => href);

test('no page is over 300 kB or 3,000 elements', () => {
  expect(all.length).toBeGreaterThan(100);
  expect(tooLong(all, 300_000, 3_000)).toEqual([]);
  // The measure can fail.
  expect(tooLong(all, 30_000, 3_000).length).toBeGreaterThan(0);
});

test('the squares of a map lead to the places that they count', () => {
  expect(overviews.length).toBeGreaterThanOrEqual(26);
  for (const path of overviews) {
    const squares = linksOf(path).filter((href) => href.startsWith(path) && href.includes('#'));
    expect(squares.length, path).toBeGreaterThan(5);
    for (const href of squares) {
      const [page = '', place = ''] = href.split('#');
      expect(idsOf(page).has(place), href).toBe(true);
    }
  }
});

test('each part is reached from its map and leads back', () => {
  const parts = all.filter((path) => /\/compare\/[^/]+\/[^/]+\/[^/]+\/$/.test(path));
  expect(parts.length).toBeGreaterThan(overviews.length);
  for (const part of parts) {
    const map = part.replace(/[^/]+\/$/, '');
    expect(linksOf(map)).toContain(part);
    expect(linksOf(part)).toContain(map);
  }
});

test('places that were given out when a pair was one page are still on it', () => {
  for (const path of overviews)
    expect([...idsOf(path)], path).toEqual(expect.arrayContaining(['topics', 'indicators', 'bodies']));
  const ids = idsOf('/compare/ha-noi-2025/hai-phong-2026/');
  for (const place of ['purposes', 'education', 'local-government', 'funding']) expect(ids).toContain(place);
});

test('the dossier in brief leads to every part, and keeps the places that were given out when it was one page', () => {
  const briefs = all.filter((path) => /\/dossier\/[^/]+\/$/.test(path));
  expect(briefs).toHaveLength(6);
  for (const path of briefs) {
    expect([...idsOf(path)], path).toEqual(expect.arrayContaining([...PART_IDS]));
    for (const part of PART_IDS) expect(linksOf(path).includes(`${path}${part}/`)).toBe(true);
    for (const href of linksOf(path).filter((one) => one.startsWith(path) && one.includes('#'))) {
      const [page = '', place = ''] = href.split('#');
      expect(idsOf(page).has(place), href).toBe(true);
    }
  }
});

test('no dossier has a note for those who draft an application', () => {
  const dossiers = all.filter((path) => path.includes('/dossier/'));
  expect(dossiers.length).toBeGreaterThan(50);
  expect(
    dossiers.filter((path) => /người soạn|by the author|within the limit|trong giới hạn/.test(html(path))),
  ).toEqual([]);
});

test('a square of a map is named by what is seen in it', () => {
  const squares = [
    ...html('/en/compare/ha-noi-2024/hai-phong-2026/').matchAll(
      /<a class="cell [^>]*aria-label="([^"]+)"[^>]*>([^<]+)</g,
    ),
  ];
  expect(squares.length).toBeGreaterThan(20);
  expect(squares.some(([, , seen]) => seen?.trim() === '0')).toBe(true);
  for (const [, name = '', seen = ''] of squares) if (/\d/.test(seen)) expect(name).toContain(`: ${seen.trim()} `);
});
