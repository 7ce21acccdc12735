/** The only place of the doctor that uses the network. */
import { connect } from 'node:tls';
import type { Certificate } from './certificate.ts';
import type { Source } from './sources.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

/** Asks for a path below the site; null where nothing answers. */
export type Ask = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answered | null>;

const PATIENCE = 20_000;
/** A busy or restarting server is asked once more before anything is said against it. */
const BUSY = new Set([429, 500, 502, 503, 504]);

async function once(url: string, headers: Readonly<Record<string, string>>): Promise<Answered | null> {
  try {
    const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    };
  } catch {
    return null;
  }
}

/** Asks below `address`; nothing is followed, so that a redirect shows as one. */
export const askBelow =
  (address: string): Ask =>
  async (path, headers = {}) => {
    const url = `${address.replace(/\/$/, '')}${path}`;
    const first = await once(url, headers);
    return first !== null && !BUSY.has(first.status) ? first : ((await once(url, headers)) ?? first);
  };

const codeOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.name) : '';
};

/** What an address elsewhere answers, redirects followed. */
export async function askSource(url: string): Promise<Source> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    await response.body?.cancel();
    return { url, status: response.status };
  } catch (error) {
    return { url, status: null, why: codeOf(error) };
  }
}

/** The certificate of a host, also one that browsers refuse; null where the address has none. `trusted` stands beside the authorities of Node. */
export const certificateOf = (address: string, trusted?: string): Promise<Certificate | null> =>
  new Promise((done) => {
    const { protocol, hostname, port } = new URL(address);
    if (protocol !== 'https:') {
      done(null);
      return;
    }
    const options = {
      host: hostname,
      port: Number(port || 443),
      // An IP address has no name to ask for.
      ...(/^[\d.]+$/.test(hostname) ? {} : { servername: hostname }),
      timeout: PATIENCE,
      // One that ran out is what we came to see.
      rejectUnauthorized: false,
      ...(trusted === undefined ? {} : { ca: trusted }),
    };
    const socket = connect(options, () => {
      const end = Date.parse(socket.getPeerCertificate().valid_to);
      // The types of Node say an error here; what comes is a word.
      const fault: unknown = socket.authorized ? null : socket.authorizationError;
      socket.end();
      done({
        end: Number.isNaN(end) ? null : end,
        fault: fault === null ? null : typeof fault === 'string' ? fault : codeOf(fault),
      });
    });
    socket.once('error', (error) => done({ end: null, fault: codeOf(error) }));
    socket.once('timeout', () => {
      socket.destroy();
      done({ end: null, fault: 'ETIMEDOUT' });
    });
  });
