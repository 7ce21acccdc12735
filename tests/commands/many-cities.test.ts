/** Pages that name every city, with seven hundred of them: the development server makes each when it is asked for, so that no whole site has to be built. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Copy } from '../../src/model/testing.ts';
import { placeName } from '../../src/synthetic/country.ts';
import { readContent, writeContent } from '../../src/synthetic/folder.ts';
import { addCopies } from '../../src/synthetic/multiply.ts';
import { CITY, copyOfCity } from '../support/city.ts';
import { devServer, type DevServer } from '../support/dev-server.ts';

const MANY = 700;
/** Every page of the menu that grows with the cities, and one of each kind that lists what all cities have. */
const PAGES = [
  ...[
    '/',
    '/cities/',
    '/regions/',
    '/plans/',
    '/clauses/',
    '/dossier/',
    '/timeline/',
    '/who-does-what/',
    '/agencies/',
    '/compare/',
  ],
  ...['/promises/', '/promises/gaps/', '/promises/levels/', '/promises/levels/department/'],
  ...['/framework/', '/framework/1.1.1/', '/indicators/', '/indicators/1.1.1-a/', '/search/', '/charts/'],
];

let copy: Copy;
let server: DevServer;

/** What the development server adds to a page: scripts and styles of its own, and where each element was written. */
const asBuilt = (html: string): string =>
  html
    .replace(/<style[^>]*data-vite[\s\S]*?<\/style>/g, '')
    .replace(/<script type="module" src="\/@[^>]*><\/script>/g, '')
    .replace(/ data-astro-source-(?:file|loc)="[^"]*"/g, '');
const get = async (path: string): Promise<string> => {
  const response = await fetch(server.base + path);
  expect(response.status, path).toBe(200);
  return asBuilt(await response.text());
};
const isHeavy = (html: string): boolean =>
  Buffer.byteLength(html) > 300_000 || (html.match(/<[a-z]/g)?.length ?? 0) > 3_000;

beforeAll(async () => {
  copy = copyOfCity();
  const files = readContent(CITY);
  const numbers = Array.from({ length: MANY }, (_, index) => index + 2);
  writeContent(addCopies(files, files, { cities: new Set(['gio-xanh']), numbers, nameOf: placeName }), copy.root);
  server = await devServer(copy.root);
});
afterAll(async () => {
  await server.stop();
  copy.remove();
});

test('none has more than a page may, and the gate refuses one that names each city once more', async () => {
  const heavy: string[] = [];
  for (const path of PAGES) if (isHeavy(await get(path))) heavy.push(path);
  expect(heavy).toEqual([]);
  const cities = await get('/cities/');
  const list = cities.slice(cities.indexOf('<main'), cities.indexOf('</main'));
  expect(isHeavy(cities.replace(list, list + list))).toBe(true);
});

test('every city is still named, with a way to what it has', async () => {
  const last = `gio-xanh-x${MANY + 1}`;
  for (const [list, own] of [
    ['/cities/', `/cities/${last}/`],
    ['/regions/', `/cities/${last}/`],
    ['/plans/', `/cities/${last}/`],
    ['/clauses/', `/clauses/${last}/`],
    ['/dossier/', `/dossier/${last}/`],
    ['/promises/', `/promises/${last}/`],
    ['/promises/gaps/', `/promises/gaps/${last}/`],
    ['/who-does-what/', `/who-does-what/${last}/`],
    ['/timeline/', `/timeline/${last}/`],
    ['/charts/', `/cities/${last}/`],
  ] as const)
    expect(await get(list), list).toContain(`href="${own}"`);
  expect(await get(`/cities/${last}/`)).toContain(`href="/plans/gio-xanh-2030-x${MANY + 1}/"`);
});

test('fields for bodies and plans, of which there are too many, wait for a link that asks for one', async () => {
  for (const [path, field] of [
    ['/search/', 'by-agency'],
    ['/search/', 'by-plan'],
    ['/promises/', 'filter-body'],
    ['/promises/', 'filter-city'],
  ] as const)
    expect((await get(path)).split(`id="${field}"`)[1]?.slice(0, 120), field).toContain('data-values="none"');
});
