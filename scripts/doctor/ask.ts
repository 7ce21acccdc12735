/** The only place of the doctor that uses the network. */
import { connect } from 'node:tls';
import type { Answered, Ask } from './host.ts';

const PATIENCE = 20_000;

/** Asks below `address`; nothing is followed, so that a redirect shows as one. */
export const askBelow =
  (address: string): Ask =>
  async (path, headers = {}) => {
    try {
      const response = await fetch(`${address.replace(/\/$/, '')}${path}`, {
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE),
      });
      const answered: Answered = {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: new Uint8Array(await response.arrayBuffer()),
      };
      return answered;
    } catch {
      return null;
    }
  };

/** Status of an address elsewhere, redirects followed; null where nothing answers. */
export async function statusOf(url: string): Promise<number | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    await response.body?.cancel();
    return response.status;
  } catch {
    return null;
  }
}

/** When the certificate of a host ends, in milliseconds since 1970; null where there is none. */
export const certificateEnd = (address: string): Promise<number | null> =>
  new Promise((done) => {
    const { protocol, hostname } = new URL(address);
    if (protocol !== 'https:') {
      done(null);
      return;
    }
    const socket = connect({ host: hostname, port: 443, servername: hostname, timeout: PATIENCE }, () => {
      const end = Date.parse(socket.getPeerCertificate().valid_to);
      socket.end();
      done(Number.isNaN(end) ? null : end);
    });
    socket.once('error', () => done(null));
    socket.once('timeout', () => {
      socket.destroy();
      done(null);
    });
  });
