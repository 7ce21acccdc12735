/** Serves a built site with the headers that it ships. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { cacheFor, policyFor } from '../../src/hosting/headers.ts';
import { EXIT, Stop } from './exit.ts';

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
  return listen(
    createServer((request, response) =>
      files(request, response, () => {
        request.url = '/404.html';
        notFound(request, response);
      }),
    ),
    port,
  );
}

function listen(server: Server, port: number): Promise<{ server: Server; address: string }> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }),
    );
  });
}

/** Fails at once when the port is in use, so that nobody waits for a build first. */
export async function claim(port: number): Promise<void> {
  const { server } = await listen(createServer(), port);
  await new Promise((done) => server.close(done));
}

/** The number of a port; anything else is a wrong call. */
export function portNamed(name: string): number {
  const port = Number(name);
  if (!/^\d+$/.test(name) || port > 65_535)
    throw new Stop(EXIT.call, {
      vi: `“${name}” không phải là cổng. Viết số từ 0 đến 65535, ví dụ --port 4321.`,
      en: `“${name}” is no port. Write a number from 0 to 65535, for example --port 4321.`,
    });
  return port;
}
