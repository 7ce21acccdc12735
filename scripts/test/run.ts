/** Runs the tests, with the gates before them when the whole is run; ends with one line of counts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT, type ExitCode } from '../kit/exit.ts';
import { toolPath } from '../kit/tool.ts';
import { runGates } from './gates.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts of Vitest's report; a run that reports nothing, or fails outside its tests, has failed. */
export function countsOf(json: string): Counts {
  const report = JSON.parse(json) as Partial<Record<string, number>> & { success?: boolean };
  const count = (name: string) => report[name] ?? 0;
  const failed = count('numFailedTests');
  const outside = report.success !== true && failed === 0 ? Math.max(1, count('numFailedTestSuites')) : 0;
  const nothing = count('numTotalTests') === 0 && outside === 0 ? 1 : 0;
  return {
    passed: count('numPassedTests'),
    failed: failed + outside + nothing,
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
}

/** Runs Vitest to its end and reads its report. */
function vitest(args: readonly string[]): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'open-plan-test-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    spawnSync(process.execPath, [toolPath('vitest'), 'run', ...reporters, ...args], { stdio: 'inherit', env: ENV });
    return countsOf(readFileSync(report, 'utf8'));
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ENV = { ...process.env, TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };

/** Vitest with `args`; the gates as well where `whole`. */
export async function runTests(args: readonly string[], whole: boolean): Promise<ExitCode> {
  const gates = whole ? await runGates() : { passed: 0, failed: [] };
  for (const name of gates.failed) console.error(`✗ ${name}`);
  const { passed, failed, skipped } = vitest(args);
  const counts = { passed: passed + gates.passed, failed: failed + gates.failed.length, skipped };
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed > 0 ? EXIT.problems : EXIT.good;
}

/** Vitest that stays and runs again what an edit touches. */
export function watchTests(args: readonly string[]): void {
  spawnSync(process.execPath, [toolPath('vitest'), 'watch', ...args], {
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
