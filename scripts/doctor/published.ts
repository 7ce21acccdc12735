/** Looks at a published site from outside: its answers and its certificate. */
import { movesOf } from '../../src/ledger/moves.ts';
import type { Published as Content } from '../../src/ledger/index.ts';
import { baseNamed } from '../kit/base-named.ts';
import { askBelow, askSource, certificateOf } from './ask.ts';
import { checkCertificate } from './certificate.ts';
import type { Finding } from './finding.ts';
import { checkHost } from './host.ts';
import { checkSources, sourcesOf, type Source } from './sources.ts';

/** A site that is served on this very machine, for trying. */
const HERE = /^http:\/\/127\.0\.0\.1:\d+(?:\/|$)/;

/** The home page of the site at `address`, which an option has named. */
export const siteNamed = (option: string, address: string): URL =>
  new URL(`${(HERE.test(address) ? address : baseNamed(option, address).href).replace(/\/$/, '')}/`);

export async function checkPublished(site: URL, { ledger }: Content, every: boolean): Promise<Finding[]> {
  const moves = movesOf(ledger.addresses);
  return [
    ...checkCertificate(await certificateOf(site.href), Date.now()),
    ...(await checkHost(askBelow(site.href), { site, moves, every })),
  ];
}

/** One after another: nobody is asked twice at once. */
export async function checkCited(content: Content): Promise<Finding[]> {
  const found: Source[] = [];
  for (const url of sourcesOf(content)) found.push(await askSource(url));
  return checkSources(found);
}
