/** The service worker as one file at the root, because its address sets what it may serve. */
import { build } from 'esbuild';

export async function GET() {
  const { outputFiles } = await build({
    entryPoints: ['src/offline/worker.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const [worker] = outputFiles;
  return new Response(worker?.text, { headers: { 'content-type': 'text/javascript' } });
}
