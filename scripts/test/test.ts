/** `npm test`: lint, build, every test; ends with one line of counts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installTools } from './tools.ts';

installTools();
const bin = (name: string) => join('node_modules', '.bin', name);
const env = { ...process.env, TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
const run = (name: string, command: string, args: string[]): boolean => {
  console.log(`— ${name}`);
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
};

const gates = [
  run('astro sync', bin('astro'), ['sync', '--silent']),
  run('types', bin('tsc'), ['-p', '.']),
  run('lint', bin('eslint'), ['.']),
  run('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
  run('build', process.execPath, ['scripts/build/build.ts']),
];
const folder = mkdtempSync(join(tmpdir(), 'open-plan-test-'));
const report = join(folder, 'report.json');
run('tests', bin('vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);

const counts = { passed: gates.filter(Boolean).length, failed: gates.filter((good) => !good).length, skipped: 0 };
try {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Record<string, number>;
  counts.passed += numPassedTests!;
  counts.failed += numFailedTests! + (!success && numFailedTests === 0 ? Math.max(1, numFailedTestSuites!) : 0);
  counts.skipped += numPendingTests! + numTodoTests!;
  if (numPassedTests === 0) counts.failed++;
} catch (error) {
  console.error(error);
  counts.failed++;
}
rmSync(folder, { recursive: true });
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : 0);
