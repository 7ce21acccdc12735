/** The built site as each host publishes it, seen from outside by the watch. WHOLE=1 asks for every file and not for a sample. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askBelow } from '../../scripts/doctor/ask.ts';
import { checkHost } from '../../scripts/doctor/host.ts';
import { readFacts } from '../../scripts/hosting/site-facts.ts';
import { HOSTS, type Host } from '../support/hosts.ts';
import { DIST } from '../support/site.ts';

const root = mkdtempSync(join(tmpdir(), 'open-plan-published-'));
const facts = readFacts(DIST);
// Servers write their settings into the site; the built one stays as it is.
beforeAll(() => cpSync(DIST, join(root, 'www', facts.base), { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

describe.each(Object.entries(HOSTS))('%s', (name, start) => {
  if (start === null) {
    test.skip(`${name} is not installed; npm test installs it where the user is root`, () => undefined);
    return;
  }
  let host: Host;
  beforeAll(async () => {
    const work = join(root, name);
    mkdirSync(work);
    host = await start({ root: join(root, 'www'), work, facts });
  });
  afterAll(() => host.stop());

  test('publishes every file as it was built, with its type and policy, and nothing for what is not there', async () => {
    const site = new URL(`http://127.0.0.1:${host.port}${facts.base}`);
    const all = await checkHost(askBelow(site.href), { site, moves: facts, every: process.env['WHOLE'] !== undefined });
    expect(all.filter(({ state }) => state !== 'good').map(({ words }) => words.en)).toEqual([]);
    const count = all.map(({ words }) => /^(\d+) of (\d+) files asked for/.exec(words.en)).find((one) => one !== null);
    expect(Number(count?.[1])).toBeGreaterThan(40);
    const { files } = JSON.parse(readFileSync(join(DIST, 'build-manifest.json'), 'utf8')) as { files: object };
    expect(Number(count?.[2])).toBeGreaterThan(Object.keys(files).length * 0.9);
    if (process.env['WHOLE'] !== undefined) console.log(`${name}: ${count?.[0] ?? ''}`);
  });
});
