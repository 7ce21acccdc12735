/** `npm run site`: the main job. Builds the site, then serves it. */
import { parseArgs } from 'node:util';
import { build } from '../build/build.ts';
import { serve } from './serve.ts';
import { elapsed } from '../build/steps.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
await build();
const { address } = await serve('dist', Number(values.port));
console.log(`\n${elapsed()}  →  ${address}   (${address}en/)   Ctrl+C: dừng · stop`);
