/** Facts of the real content as a whole: nothing stands against it, and its files are what they say they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFolder } from '../../src/check.ts';
import { editorSchemas } from '../../src/model/json-schema.ts';
import { must } from '../../src/text/must.ts';

const { site, problems } = checkFolder('.');

test('nothing stands against plans, registers, values, prose, addresses and releases', () =>
  expect(problems).toEqual([]));

describe('every YAML file', () => {
  const folders = ['data', ...readdirSync('content/plans').map((plan) => `content/plans/${plan}`)];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(folder, name)),
  );
  const schemas = editorSchemas();

  test.each(files)('%s names a schema that exists, and an independent validator accepts it', (file) => {
    const text = readFileSync(file, 'utf8');
    const named = must(/^# yaml-language-server: \$schema=(\S+)/m.exec(text)?.[1], 'schema');
    expect(existsSync(join(file, '..', named)), named).toBe(true);
    const name = must(/([a-z-]+)\.schema\.json$/.exec(named)?.[1], 'name of a schema');
    const validate = new Ajv2020({ strict: false, formats: { uri: true } }).compile(must(schemas[name], name));
    expect([validate(parse(text)), validate.errors]).toEqual([true, null]);
  });
});

describe('published values', () => {
  test('cover the country and each city', () =>
    expect(new Set(site.observations.map(({ area }) => area.id))).toEqual(new Set(site.cities.map(({ id }) => id))));

  test('are linked both ways', () => {
    for (const observation of site.observations) {
      expect(observation.indicator.observations).toContain(observation);
      expect(observation.area.observations).toContain(observation);
    }
  });

  test('keep the two bases of “learning families” apart', () => {
    const own = must(site.indicator('2.2.2-a'), 'indicator').observations.filter(({ area }) => area.id === 'ha-noi');
    const values = (series: string) => own.filter((one) => one.series === series);
    expect(values('of-registered').every(({ basis }) => basis === 'proxy')).toBe(true);
    expect(values('of-all').length).toBeGreaterThan(0);
  });
});
