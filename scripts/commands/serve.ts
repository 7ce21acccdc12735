/** `npm run serve`: serves the built site with the headers that it ships. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { cacheFor, policyFor } from '../../src/hosting/headers.ts';

/** Serves `folder`; port 0 takes any free one. */
export function serve(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, {
    etag: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      response.setHeader('Content-Security-Policy', policyFor(path));
      response.setHeader('Cache-Control', cacheFor(path));
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
    },
  });
  const notFound = sirv(folder, {
    single: '404.html',
    setHeaders: (response) => {
      response.statusCode = 404;
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => {
      request.url = '/404.html';
      notFound(request, response);
    }),
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }),
    );
  });
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const { address } = await serve('dist', Number(values.port));
  console.log(`${address}  (Ctrl+C: dừng · stop)`);
}
