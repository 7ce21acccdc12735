/** Before Astro starts, which does not with faults in prose: serves what is wrong until nothing is. */
import { existsSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { checkFolder } from '../../src/check.ts';
import type { Problem } from '../../src/messages/problems.ts';
import { listen } from '../kit/server.ts';
import { problemPage } from './problem-page.ts';
import { stampOf } from './stamp.ts';

/** In the place of Vite's client, which is not there yet. */
const RELOAD = 'setTimeout(() => location.reload(), 2000)';

/** Resolves with the port at once when the content is good; `waiting` hears of the address where the problems stand. */
export async function untilMended(root: string, port: number, waiting: (address: string) => void): Promise<number> {
  const folders = ['content', 'data'].map((name) => join(root, name)).filter((folder) => existsSync(folder));
  let seen = stampOf(folders);
  let { problems }: { problems: readonly Problem[] } = checkFolder(root);
  if (problems.length === 0) return port;
  const { promise: mended, resolve: done } = Promise.withResolvers<undefined>();
  /** Asked with every event and with every request, which the page makes again and again: a watcher may lose an event. */
  const lookAgain = () => {
    const now = stampOf(folders);
    if (now === seen) return;
    seen = now;
    ({ problems } = checkFolder(root));
    if (problems.length === 0) done(undefined);
  };
  const { server, address } = await listen(
    createServer((request, response) => {
      lookAgain();
      const script = request.url === '/@vite/client';
      response.writeHead(script ? 200 : 500, {
        'content-type': `text/${script ? 'javascript' : 'html; charset=utf-8'}`,
      });
      response.end(script ? RELOAD : problemPage(problems, request.url?.startsWith('/en/') ? 'en' : 'vi'));
    }),
    port,
  );
  waiting(address);
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, lookAgain));
  await mended;
  for (const watcher of watchers) watcher.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  return Number(new URL(address).port);
}
