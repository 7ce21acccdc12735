import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CITY } from '../../tests/support/city.ts';
import { must } from '../text/must.ts';
import { editorSchemas } from './json-schema.ts';

const schemas = editorSchemas();
const ajv = new Ajv2020({ strict: false, formats: { uri: true } });
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
/** Each is compiled once. */
const validator = (name: string): ValidateFunction => must(ajv.getSchema(name), name);

test('the files in schemas/ are the generated ones', () => {
  for (const [name, schema] of Object.entries(schemas))
    expect(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')), `${name}: run npm run schemas`).toEqual(
      schema,
    );
});

test.each(Object.keys(schemas))('%s: every field is explained in both languages', (name) => {
  const silent: string[] = [];
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(
      (node as { properties?: Record<string, { description?: string }> }).properties ?? {},
    )) {
      if (!value.description?.includes(' · ')) silent.push(`${path}.${key}`);
    }
    for (const [key, value] of Object.entries(node))
      walk(value, key === 'properties' || key === 'items' ? path : `${path}.${key}`);
  };
  walk(schemas[name], name);
  expect(silent).toEqual([]);
});

describe('an independent validator', () => {
  const folder = (name: string) =>
    ['plan', 'provisions', 'objectives', 'measures', 'responsibilities', 'milestones', 'indicators'].includes(name)
      ? 'content/plans/may-trang-2031'
      : 'data';

  test.each(Object.keys(schemas))('accepts %s.yaml', (name) => {
    const validate = validator(name);
    const good = validate(parse(readFileSync(`${CITY}/${folder(name)}/${name}.yaml`, 'utf8')));
    expect([good, validate.errors]).toEqual([true, null]);
  });

  test('refuses a broken duty', () => {
    const [duty] = parse(
      readFileSync(`${CITY}/content/plans/may-trang-2031/responsibilities.yaml`, 'utf8'),
    ) as object[];
    expect(validator('responsibilities')([duty])).toBe(true);
    expect(validator('responsibilities')([{ ...duty, roles: ['boss'] }])).toBe(false);
  });
});
