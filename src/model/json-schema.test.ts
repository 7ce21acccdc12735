import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { editorSchemas } from './json-schema.ts';

const schemas = editorSchemas();

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

test('an independent validator accepts the real files and refuses a broken one', () => {
  const ajv = new Ajv2020({ strict: false, formats: { uri: true } });
  const files = {
    plan: 'content/plans/hai-phong-2026/plan.yaml',
    responsibilities: 'content/plans/hai-phong-2026/responsibilities.yaml',
    agencies: 'data/agencies.yaml',
    framework: 'data/framework.yaml',
    instruments: 'data/instruments.yaml',
  };
  for (const [name, file] of Object.entries(files)) {
    const validate = ajv.compile(schemas[name]!);
    expect(validate(parse(readFileSync(file, 'utf8'))), `${file} ${JSON.stringify(validate.errors?.slice(0, 2))}`).toBe(
      true,
    );
  }
  const duties = parse(readFileSync(files.responsibilities, 'utf8')) as Record<string, unknown>[];
  expect(ajv.compile(schemas['responsibilities']!)([{ ...duties[0], roles: ['boss'] }])).toBe(false);
});

test('every YAML file names a schema that exists', () => {
  for (const name of ['plan', 'measures', 'responsibilities', 'indicators', 'objectives']) {
    const [, path] = /\$schema=(\S+)/.exec(readFileSync(`content/plans/hai-phong-2026/${name}.yaml`, 'utf8'))!;
    expect(existsSync(new URL(path!, `file://${process.cwd()}/content/plans/hai-phong-2026/`)), path).toBe(true);
  }
});
