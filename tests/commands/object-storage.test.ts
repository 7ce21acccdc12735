/** deploy/object-storage.sh, run with a storage of our own that notes what is put into it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { which } from '../../scripts/test/tools.ts';
import { writeHosting } from '../../scripts/hosting/write-hosting.ts';

const root = mkdtempSync(join(tmpdir(), 'open-plan-storage-'));
afterAll(() => rmSync(root, { recursive: true }));
const dist = join(root, 'dist');
const bucket = join(root, 'bucket');

function build(files: Readonly<Record<string, string>>): void {
  rmSync(dist, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  const address = { origin: 'https://o.example', base: '/plan/', href: 'https://o.example/plan' };
  writeHosting(dist, address, { redirects: [{ from: '/old/', to: '/plans/' }], gone: [] });
}

/** As the AWS command line is called: `get-object … file`, `put-object --key … --body …`. BROKEN ends the connection at one key. */
const AWS = `#!/bin/sh
verb=$2
while [ $# -gt 0 ]; do
  case $1 in --key) key=$2;; --body) body=$2;; --content-type) type=$2;; --website-redirect-location) moved=$2;; esac
  last=$1; shift
done
if [ "$verb" = get-object ]; then cp "$STORE/$key" "$last" 2>/dev/null; exit; fi
[ "$key" != "$BROKEN" ] || exit 1
mkdir -p "$(dirname "$STORE/$key")"
if [ -n "$moved" ]; then echo "→ $moved" >"$STORE/$key"; else cp "$body" "$STORE/$key"; fi
echo "$key $type" >>"$STORE/log"
`;

function upload(broken = ''): { status: number | null; sent: string[] } {
  const bin = join(root, 'bin');
  mkdirSync(bin, { recursive: true });
  mkdirSync(bucket, { recursive: true });
  writeFileSync(join(bin, 'aws'), AWS);
  chmodSync(join(bin, 'aws'), 0o755);
  const log = join(bucket, 'log');
  rmSync(log, { force: true });
  const { status } = spawnSync('sh', ['deploy/object-storage.sh'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      BUCKET: 'b',
      DIST: dist,
      STORE: bucket,
      BROKEN: broken,
    },
  });
  return { status, sent: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [] };
}

describe.skipIf(which('jq') === null)('object storage (needs jq)', () => {
  test('gets everything once, pages after the rest, the list of files last, and then what changed', () => {
    build({ 'index.html': 'a', 'plans/index.html': 'p', 'x.csv': '1', 'old/index.html': 'moved' });
    const first = upload();
    expect(first.status).toBe(0);
    expect(first.sent).toEqual([
      'plan/old/index.html text/html; charset=utf-8',
      'plan/x.csv text/csv; charset=utf-8',
      'plan/index.html text/html; charset=utf-8',
      'plan/plans/index.html text/html; charset=utf-8',
      'plan/build-manifest.json application/json; charset=utf-8',
    ]);
    expect(readFileSync(join(bucket, 'plan/old/index.html'), 'utf8')).toBe('→ /plan/plans/\n');

    build({ 'index.html': 'b', 'plans/index.html': 'p', 'x.csv': '1', 'old/index.html': 'moved' });
    // Stopped before the list is there, it is done again.
    expect(upload('plan/build-manifest.json').status).not.toBe(0);
    const { status, sent } = upload();
    expect(status).toBe(0);
    expect(sent.map((line) => line.replace(/ .*/, ''))).toEqual([
      'plan/old/index.html',
      'plan/index.html',
      'plan/build-manifest.json',
    ]);
    expect(readFileSync(join(bucket, 'plan/index.html'), 'utf8')).toBe('b');
  });
});
