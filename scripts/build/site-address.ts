/** Where the site will be published: SITE_URL, or what the publisher wrote. */
import type { Problem } from '../../src/messages/problems.ts';
import { readBaseAddress, type BaseAddress } from '../../src/text/base-address.ts';

/** A fault of SITE_URL is a problem like one of the content; that of the publisher is found with the content. */
export function siteAddress(written: string): { address: BaseAddress | null; problems: Problem[] } {
  const given = process.env['SITE_URL'];
  const address = readBaseAddress(given ?? written);
  if (typeof address !== 'string') return { address, problems: [] };
  return {
    address: null,
    problems:
      given === undefined ? [] : [{ code: address, file: 'SITE_URL', line: 1, column: 1, args: { value: given } }],
  };
}
