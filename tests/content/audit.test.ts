/** The real plans beside their official texts, which are not in this repository: in ../shared/sources or `SOURCES=…`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit, type Report } from '../../src/audit/index.ts';
import { loadSite } from '../../src/model/index.ts';

const SOURCES = process.env['SOURCES'] ?? '../shared/sources';
const site = loadSite('.');

describe.skipIf(!existsSync(SOURCES))(`against the official texts (skipped where ${SOURCES} is not there)`, () => {
  let reports: Report[] = [];
  beforeAll(() => {
    const texts = site.plans.map(({ id }) => [id, readFileSync(join(SOURCES, `${id}.txt`), 'utf8')] as const);
    reports = audit(site, new Map(texts));
  });

  test.each(site.plans.map(({ id }) => id))('%s agrees with its text', (id) => {
    const report = reports.find(({ plan }) => plan === id);
    expect(report?.located).toBe(report?.clauses);
    const open = (report?.findings ?? []).filter(({ explained }) => !explained);
    expect(open.map(({ clause, kind, value }) => `${clause ?? id} ${kind} ${value}`)).toEqual([]);
  });
});
