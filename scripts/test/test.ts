/** `npm test`: lint, build, every test; ends with one line of counts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withFewFiles } from '../kit/open-files.ts';
import { installTools } from './tools.ts';

installTools();
const bin = (name: string) => join('node_modules', '.bin', name);
const env = { ...process.env, TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
const run = (name: string, command: string, args: string[]): boolean => {
  console.log(`— ${name}`);
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
};

const split = ([command, ...args]: readonly [string, ...string[]]) => [command, args] as const;

const gates = [
  run('astro sync', bin('astro'), ['sync', '--silent']),
  run('types', bin('tsc'), ['-p', '.']),
  run('lint', bin('eslint'), ['.']),
  run('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
  // As on a machine that allows few open files.
  run('build', ...split(withFewFiles([process.execPath, 'scripts/build/build.ts']))),
];
const folder = mkdtempSync(join(tmpdir(), 'open-plan-test-'));
const file = join(folder, 'report.json');
run('tests', bin('vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
  ...process.argv.slice(2),
]);

const counts = { passed: gates.filter(Boolean).length, failed: gates.filter((good) => !good).length, skipped: 0 };
try {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<string, number>> & { success?: boolean };
  const count = (name: string) => report[name] ?? 0;
  counts.passed += count('numPassedTests');
  counts.failed += count('numFailedTests');
  if (report.success !== true && count('numFailedTests') === 0)
    counts.failed += Math.max(1, count('numFailedTestSuites'));
  counts.skipped += count('numPendingTests') + count('numTodoTests');
  if (count('numPassedTests') === 0) counts.failed++;
} catch (error) {
  console.error(error);
  counts.failed++;
}
rmSync(folder, { recursive: true });
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : 0);
