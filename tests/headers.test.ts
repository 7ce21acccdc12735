import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { which } from '../scripts/test/tools.ts';
import { EMBED_POLICY, FOLDERS, policyFor, POLICY } from '../src/hosting/headers.ts';
import { DIST, pages, read } from './support/site.ts';
import { must } from '../src/text/must.ts';

describe('_headers', () => {
  const rules = read('_headers')
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  const matches = (rule: string, path: string) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
  /** Policies that a host would add up for an address. */
  const policies = (path: string) =>
    rules
      .filter(([rule]) => matches(must(rule, 'rule'), path))
      .flatMap((block) =>
        block
          .filter((line) => line.includes('Content-Security-Policy'))
          .map((line) => line.trim().slice('Content-Security-Policy: '.length)),
      );

  test('every folder of pages has exactly one policy, the right one', () => {
    const folders = [...new Set(pages().map((path) => must(path.split('/')[1], 'path')))].filter(
      (folder) => folder !== '' && folder !== 'en',
    );
    for (const path of ['/', '/en/', ...folders.flatMap((folder) => [`/${folder}/x/`, `/en/${folder}/x/`])])
      expect(policies(path), path).toEqual([policyFor(path)]);
    expect(folders.length).toBeGreaterThan(10);
  });

  test('only embeds may be framed, nothing is inline, nothing is evaluated', () => {
    expect(policies('/embed/plans/x/')).toEqual([EMBED_POLICY]);
    expect(POLICY).not.toContain('frame-ancestors *');
    expect(EMBED_POLICY).toContain('frame-ancestors *');
    expect([POLICY, EMBED_POLICY].join()).not.toMatch(/unsafe|https?:/);
    expect(new Set(FOLDERS).size).toBe(FOLDERS.length);
  });

  test('other sites may read the data with a script', () => {
    const open = rules
      .filter((block) => block.some((line) => line.includes('Access-Control-Allow-Origin: *')))
      .map(([rule]) => rule);
    expect(open).toEqual(expect.arrayContaining(['/data/*', '/charts/*']));
  });
});

const nginx = which('nginx');

describe.skipIf(nginx === null)('the nginx example, really started', () => {
  let child: ChildProcess;
  let base: string;
  const folder = mkdtempSync(join(tmpdir(), 'open-plan-nginx-'));

  beforeAll(async () => {
    const port = await new Promise<number>((done) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const { port: free } = probe.address() as AddressInfo;
        probe.close(() => done(free));
      });
    });
    const site = readFileSync('scripts/nginx.conf', 'utf8')
      .replace('127.0.0.1:8080', `127.0.0.1:${port}`)
      .replace('/srv/open-plan/dist', resolve(DIST));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join(' ');
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${temporary}\n${site}\n}`,
    );
    const checked = spawnSync(must(nginx, 'nginx'), ['-t', '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
    if (checked.status !== 0) throw new Error(checked.stderr);
    child = spawn(must(nginx, 'nginx'), ['-c', join(folder, 'nginx.conf')]);
    base = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 50; tries++) {
      if (
        await fetch(base).then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('nginx does not answer');
  });
  afterAll(() => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    '/',
    '/en/',
    '/plans/hai-phong-2026/iv-1-1/',
    '/search/',
    '/en/search/',
    '/data/clauses.csv',
    '/embed/x/',
  ])('%s carries the policy that the site ships', async (path) => {
    const response = await fetch(base + path);
    expect(response.headers.get('content-security-policy')).toBe(policyFor(path));
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('types, charset and cross-origin reading of the data', async () => {
    const csv = await fetch(`${base}/data/clauses.csv`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('access-control-allow-origin')).toBe('*');
    expect((await fetch(`${base}/plans/hai-phong-2026/iv-1-1.json`)).headers.get('content-type')).toContain(
      'application/json',
    );
  });

  test('an unknown address answers 404 with a page', async () => {
    const response = await fetch(`${base}/plans/nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Không có trang này');
  });
});
