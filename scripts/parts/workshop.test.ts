import { Ajv } from 'ajv';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CITY } from '../../tests/support/city.ts';
import { markOf } from '../build/part-list.ts';
import { listsOf } from './part-lists.ts';
import { listIn, namesIn, writeWorkshop } from './workshop.ts';

const workshop = mkdtempSync(join(tmpdir(), 'open-plan-workshop-'));
afterAll(() => rmSync(workshop, { recursive: true }));
const lists = listsOf(CITY);
const read = (path: string): unknown => JSON.parse(readFileSync(join(workshop, path), 'utf8'));
writeWorkshop(workshop, CITY, lists);

test('is a workspace by the schema that Turborepo publishes', () => {
  const schema = JSON.parse(readFileSync('node_modules/turbo/schema.json', 'utf8')) as object;
  const isConfiguration = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  expect(isConfiguration(read('turbo.json')), JSON.stringify(isConfiguration.errors)).toBe(true);
  expect(isConfiguration({ tasks: { part: { outputs: 'made' } } })).toBe(false);
});

test('a part has one package, whose task is to build it', () => {
  expect(namesIn(workshop)).toEqual(['may-trang', 'gio-xanh', 'country']);
  expect(read('parts/gio-xanh/package.json')).toMatchObject({
    name: 'gio-xanh',
    scripts: { part: expect.stringContaining('part gio-xanh --root tests/fixtures/city') as string },
  });
});

test('the country knows every other list by its mark', () => {
  const [first] = listIn(workshop, 'country').beside;
  expect(first?.mark).toBe(markOf(listIn(workshop, 'may-trang')));
});

test('a part that is none any more goes, and nothing else', () => {
  const old = join(workshop, 'parts/old');
  const foreign = join(workshop, 'parts/photos');
  for (const folder of [old, foreign]) mkdirSync(folder);
  writeFileSync(join(old, 'list.json'), '{}');
  writeFileSync(join(foreign, 'a.jpg'), '');
  writeWorkshop(workshop, CITY, lists);
  expect([existsSync(old), existsSync(foreign)]).toEqual([false, true]);
});
