/** Loaded before a program of others: says at its end what it has cost, in a file of its own. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    `${process.env['BENCH_COST']}-${process.pid}.json`,
    JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }),
  );
});
