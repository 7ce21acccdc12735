import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MANIFEST, readManifest, uploadPlan } from '../../src/hosting/manifest.ts';
import { publish } from './publish.ts';
import { manifestOf } from './site-manifest.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'open-plan-publish-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const long = (word: string) => `${word} `.repeat(500);

/** A built site of these files. */
function build(files: Record<string, string>, base = '/'): string {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const all = { ...files, '.hosting/site.json': JSON.stringify({ base }) };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  writeFileSync(join(dist, MANIFEST), JSON.stringify(manifestOf(dist)));
  return dist;
}
const to = () => join(root, 'www');
const seen = (path: string) => readFileSync(join(to(), 'current', path), 'utf8');

test('only what changed is sent, pages last; what is gone is named', () => {
  const before = manifestOf(build({ 'index.html': 'a', 'x.json': '1', 'old.csv': '' }));
  const now = manifestOf(build({ 'index.html': 'b', 'x.json': '1', 'assets/y.js': '2' }));
  expect(uploadPlan(now, before)).toMatchObject({ send: ['assets/y.js', 'index.html'], remove: ['old.csv'], bytes: 2 });
  expect(uploadPlan(now, before).keep).toContain('x.json');
  expect(uploadPlan(now, null).send).toHaveLength(4);
});

test('a page instead of a manifest is none', () => {
  expect(readManifest('<!doctype html>')).toBeNull();
  expect(readManifest('[]')).toBeNull();
});

describe('a folder of a server', () => {
  test('the new site is seen whole; files that stay are not copied again', () => {
    publish(build({ 'index.html': 'a', 'x.json': '1' }), to(), false);
    const first = statSync(join(to(), 'current/x.json')).ino;
    const { send } = publish(build({ 'index.html': 'b', 'x.json': '1' }), to(), false);
    expect(send).toEqual(['index.html']);
    expect([seen('index.html'), seen('x.json')]).toEqual(['b', '1']);
    expect(statSync(join(to(), 'current/x.json')).ino).toBe(first);
    expect(readdirSync(join(to(), 'releases')).filter((name) => name.endsWith('.next'))).toEqual([]);
  });

  test('a site that is not as its manifest says is not shown', () => {
    publish(build({ 'index.html': 'a' }), to(), false);
    const dist = build({ 'index.html': 'b', 'x.json': '1' });
    writeFileSync(join(dist, 'x.json'), 'half');
    expect(() => publish(dist, to(), false)).toThrow(/x\.json/);
    expect(seen('index.html')).toBe('a');
    rmSync(join(dist, 'x.json'));
    expect(() => publish(dist, to(), false)).toThrow();
    expect(seen('index.html')).toBe('a');
  });

  test('what was changed on the server is put right by the next upload, also where it is the same site', () => {
    const dist = build({ 'index.html': 'a', 'x.json': '1', 'y.json': '2' });
    publish(dist, to(), false);
    const spoil = (path: string) => {
      const file = join(to(), 'current', path);
      rmSync(file);
      writeFileSync(file, 'changed by hand');
    };
    spoil('x.json');
    rmSync(join(to(), 'current/y.json'));
    publish(dist, to(), false);
    expect([seen('x.json'), seen('y.json')]).toEqual(['1', '2']);
    spoil('x.json');
    publish(build({ 'index.html': 'b', 'x.json': '1', 'y.json': '2' }), to(), false);
    expect([seen('index.html'), seen('x.json')]).toEqual(['b', '1']);
  });

  test('three releases stay', () => {
    for (const word of ['a', 'b', 'c', 'd', 'e']) publish(build({ 'index.html': word }), to(), false);
    expect(seen('index.html')).toBe('e');
    expect(readdirSync(join(to(), 'releases')).filter((name) => name !== 'order.txt')).toHaveLength(3);
  });

  test('below a folder the site stands in that folder', () => {
    publish(build({ 'index.html': 'a' }, '/open-plan/'), to(), false);
    expect(seen('open-plan/index.html')).toBe('a');
  });

  test('text is packed beside the file, pictures are not', () => {
    publish(build({ 'index.html': long('trang'), 'x.png': long('png'), 'tiny.txt': 'x' }), to(), true);
    const file = join(to(), 'current/index.html');
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(long('trang'));
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(long('trang'));
    expect(existsSync(join(to(), 'current/x.png.br'))).toBe(false);
    expect(existsSync(join(to(), 'current/tiny.txt.br'))).toBe(false);
  });
});
