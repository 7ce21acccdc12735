/** What the data pages promise: lines of code that run, previews, hashes, citations; data blocks that the Content-Security-Policy lets be; the same bytes twice. */
import { spawn } from 'node:child_process';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { serve } from '../../scripts/kit/server.ts';
import { which } from '../../scripts/test/tools.ts';
import { bytesOf, sha256 } from '../../src/outputs/kit/bytes.ts';
import { codeLines } from '../../src/outputs/documents/code-lines.ts';
import { TABLE_FILES, WHOLE_FILES } from '../../src/outputs/formats/index.ts';
import { outputs } from '../../src/outputs/index.ts';
import { baseAddress } from '../../src/derive/publication.ts';
import { TABLES } from '../../src/outputs/tables/index.ts';
import { site } from '../../src/site.ts';
import { bytes, DIST, html } from '../support/site.ts';
import { needsTool } from '../support/validators.ts';
import { must } from '../../src/text/must.ts';

const base = baseAddress(site);
const table = must(
  TABLES.find(({ name }) => name === 'clauses'),
  'one of TABLES',
);
const count = table.rows(site).length;
const line = (tool: string) =>
  must(
    codeLines(site, table).find((one) => one.tool === tool),
    'one of them',
  ).code;

describe('the lines of code on the pages run', () => {
  let server: Server;
  let local = '';
  beforeAll(async () => {
    const running = await serve(DIST, 0);
    server = running.server;
    local = running.address.replace(/\/$/, '');
  });
  afterAll(() => server.close());

  /** Run beside the server of this process, so it must not block it. */
  const run = (command: string, args: string[], cwd = '.') =>
    new Promise<string>((done, fail) => {
      const child = spawn(command, args, { cwd, env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } });
      let said = '';
      child.stdout.on('data', (part: Buffer) => (said += part.toString()));
      child.stderr.on('data', (part: Buffer) => (said += part.toString()));
      child.on('error', fail);
      child.on('close', (status) => (status === 0 ? done(said.trim()) : fail(new Error(said))));
    });
  const text = must(table.rows(site)[0], 'rows')[table.columns.findIndex(({ name }) => name === 'text_vi')] as string;

  test('they stand on the page', () => {
    const page = html('/data/clauses/')
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<');
    for (const { code } of codeLines(site, table)) expect(page).toContain(code);
  });

  test('R', async (context: TestContext) => {
    if (which('Rscript') === null)
      context.skip('Rscript is missing: sudo apt-get install -y --no-install-recommends r-base-core');
    const said = await run('Rscript', [
      '-e',
      `${line('R').replace(base, local)}; cat(nrow(clauses), "\\n", clauses$text_vi[1], sep = "")`,
    ]);
    expect(said).toBe(`${count}\n${text}`);
  });

  test('Python', async (context: TestContext) => {
    const python = ['/usr/bin/python3', which('python3')].find((path) => path !== null);
    const there = python
      ? await run(python, ['-c', 'import pandas']).then(
          () => true,
          () => false,
        )
      : false;
    if (!there) context.skip('pandas is missing: sudo apt-get install -y --no-install-recommends python3-pandas');
    expect(
      await run(must(python, 'python'), [
        '-c',
        `${line('Python').replace(base, local)}; print(len(clauses)); print(clauses.text_vi[0])`,
      ]),
    ).toBe(`${count}\n${text}`);
  });

  test('DuckDB', async () => {
    const db = await (await DuckDBInstance.create()).connect();
    // A path instead of an address: reading from the web needs an extension that DuckDB downloads.
    const reader = await db.runAndReadAll(line('DuckDB').replace(base, resolve(DIST)));
    expect(reader.currentRowCount).toBe(count);
  });

  test('SQLite', async (context: TestContext) => {
    needsTool(context, 'sqlite3');
    expect((await run('sh', ['-c', line('SQLite')], join(DIST, 'data'))).split('\n')).toHaveLength(10);
    expect((await run('sh', ['-c', line('SQLite FTS5')], join(DIST, 'data'))).split('\n').length).toBeGreaterThan(50);
  });
});

describe('data pages', () => {
  test.each(['/data/', '/en/data/'])('%s names every whole file with its hash', (page) => {
    for (const file of WHOLE_FILES) {
      expect(html(page)).toContain(`href="/${file.path}"`);
      expect(html(page)).toContain(sha256(bytes(file.path)));
    }
  });

  test.each(TABLES.map(({ name }) => name))('/data/%s/ has preview, dictionary, hashes and citation', (name) => {
    for (const prefix of ['', '/en']) {
      const page = html(`${prefix}/data/${name}/`);
      const { columns, rows } = must(
        TABLES.find((one) => one.name === name),
        'one of TABLES',
      );
      const preview = must(must(/id="preview"[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(page), 'match')[1], 'group');
      expect(preview.match(/<tr>/g) ?? []).toHaveLength(Math.min(10, rows(site).length));
      for (const column of columns) expect(page).toContain(`<code>${column.name}</code>`);
      for (const file of TABLE_FILES.filter((one) => one.table === name))
        expect(page).toContain(sha256(bytes(file.path)));
      expect(page).toMatch(/@misc\{[\w.-]+,/);
      expect(page).toContain('date-parts');
    }
  });
});

test('every file has the same bytes when it is made again', async () => {
  const differing = [];
  let files = 0;
  for (const output of outputs(site)) {
    files++;
    if (sha256(await bytesOf(output, site)) !== sha256(bytes(output.path))) differing.push(output.path);
  }
  expect(differing).toEqual([]);
  console.log(`${files} files, same bytes twice`);
});
