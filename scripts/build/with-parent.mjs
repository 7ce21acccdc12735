/** Loaded into the process of Astro: ends it with the build that started it, however that one ended, so that nothing goes on writing. */
import process from 'node:process';

process.once('disconnect', () => process.exit(1));
// Listening alone would keep it from ending by itself.
process.channel?.unref();
