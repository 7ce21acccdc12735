/** Programs and schemas of others that judge the published files; says why where one is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { TestContext } from 'vitest';
import { which } from '../../scripts/test/tools.ts';

/** Schemas that are not part of this repository; STANDARDS names another folder. */
export const STANDARDS = process.env['STANDARDS'] ?? '../shared/standards';
export const standard = (path: string): string => join(STANDARDS, path);
export const BROKEN = 'tests/broken';
export const broken = (name: string): string => readFileSync(join(BROKEN, name), 'utf8');

const PACKAGES: Record<string, string> = {
  soffice: 'libreoffice-calc',
  xmllint: 'libxml2-utils',
  xsltproc: 'xsltproc',
  sqlite3: 'sqlite3',
};

/** Skips the test, with the way out, when a program is missing. */
export function needsTool(context: TestContext, tool: string): void {
  if (which(tool) === null)
    context.skip(`${tool} is missing: sudo apt-get install -y --no-install-recommends ${PACKAGES[tool] ?? tool}`);
}

export function needsStandard(context: TestContext, path: string): void {
  if (!existsSync(standard(path)))
    context.skip(`${standard(path)} is missing: set STANDARDS to a folder with the schemas`);
}

export interface Verdict {
  good: boolean;
  said: string;
}

export function ask(command: string, ...args: string[]): Verdict {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  });
  return { good: status === 0, said: `${stdout}${stderr}` };
}

/** A folder that is gone after `use`. */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'open-plan-test-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Judges XML text by an XSD or a RELAX NG grammar, without the network. */
export const xmllint = (schema: string, text: string): Promise<Verdict> =>
  inFolder((folder) => {
    const file = join(folder, 'document.xml');
    writeFileSync(file, text);
    return ask('xmllint', '--nonet', '--noout', schema.endsWith('.rng') ? '--relaxng' : '--schema', schema, file);
  });

const errorsOf = (errors: readonly object[] | null | undefined): Verdict => ({
  good: !errors,
  said: JSON.stringify(errors ?? [], null, 1).slice(0, 2000),
});

/** JSON Schema 2020-12 with Ajv. */
export function ajv2020(schema: object, data: unknown): Verdict {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.validate(schema, data);
  return errorsOf(ajv.errors);
}

/** JSON Schema draft-07, which the Data Package profiles are written in. */
export function ajv7(schema: object, data: unknown): Verdict {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.validate(schema, data);
  return errorsOf(ajv.errors);
}

export const readJson = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;
