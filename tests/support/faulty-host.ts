/** A host of a built site that can be told to fail: to go away, to answer an address wrongly, and to send a worker in whose world something is broken. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { siteServer } from '../../scripts/hosting/server.ts';
import { listen } from '../../scripts/kit/server.ts';

type Act = (response: ServerResponse, request: IncomingMessage) => void;

export interface FaultyHost {
  /** Address of the site, without a final slash. */
  base: string;
  /** Nobody answers any more. */
  down: boolean;
  /** What stands before the worker's own code; null where there is no worker at all. */
  prefix: string | null;
  /** What is answered at paths of the host instead of the site's own files. */
  faults: Map<string, Act>;
  close: () => Promise<void>;
}

export const html = (status: number, body: string): Act => {
  return (response) =>
    response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(`<!doctype html><html><title>x</title><h1>${body}</h1></html>`);
};

export async function faultyHost(folder: string): Promise<FaultyHost> {
  const { server: site, base } = siteServer(folder);
  const script = readFileSync(join(folder, 'sw.js'), 'utf8');
  const faults = new Map<string, Act>();
  const worker: Act = (response) => {
    if (host.prefix === null) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' })
        .end(`${host.prefix}\n${script}`);
  };
  const { server, address } = await listen(
    createServer((request, response) => {
      const path = (request.url ?? '/').replace(/[?#].*$/s, '');
      const act = path === `${base}sw.js` ? worker : faults.get(path);
      if (host.down) request.socket.destroy();
      else if (act) act(response, request);
      else site.emit('request', request, response);
    }),
    0,
  );
  const host: FaultyHost = {
    base: `${address.replace(/\/$/, '')}${base}`.replace(/\/$/, ''),
    down: false,
    prefix: '',
    faults,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return host;
}
