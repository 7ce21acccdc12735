import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { withFewFiles } from '../../scripts/kit/open-files.ts';

const open = (count: number) => {
  const [command, ...args] = withFewFiles([process.execPath, 'tests/gates/many-files.broken.mjs', String(count)]);
  return spawnSync(command, args, { encoding: 'utf8' });
};

test.skipIf(process.platform === 'win32')(
  'the limit that the build is tested with is real: 100 files open, 300 do not',
  () => {
    expect(open(100).status).toBe(0);
    const { status, stderr } = open(300);
    expect(status).not.toBe(0);
    expect(stderr).toContain('EMFILE');
  },
);
