/** Starts the server of a built site, and finds a port for it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../hosting/server.ts';
import { EXIT, Stop } from './exit.ts';

/** Serves `folder`; port 0 takes any free one. */
export async function serve(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const { server, base } = siteServer(folder);
  const { address } = await listen(server, port);
  return { server, address: address.replace(/\/$/, base) };
}

/** Starts a server; port 0 takes any free one. */
export function listen(server: Server, port: number): Promise<{ server: Server; address: string }> {
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
