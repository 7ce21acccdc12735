/** Loaded into the process of Astro before anything else: ends it with the build that started it, however that one ended, so that nothing goes on writing. */
import process from 'node:process';
import { bearableClock } from '../../kit/clock.mjs';

process.once('disconnect', () => process.exit(1));
// Listening alone would keep it from ending by itself.
process.channel?.unref();

// What it has cost, for those who measure.
process.once('beforeExit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.send?.({ cost: { processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 } });
});

bearableClock();
