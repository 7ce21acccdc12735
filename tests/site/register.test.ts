/** The register of addresses against the built site. */
import { expect, test } from 'vitest';
import { builtSite } from '../../scripts/build/addresses.ts';
import { comparePermalinks, loadAddresses } from '../../src/ledger/addresses.ts';
import { DIST } from '../support/site.ts';

test('every address of the site is in the register, and none in the register is lost', () => {
  const { lost, added } = comparePermalinks(loadAddresses('.', []), builtSite(DIST));
  expect(lost).toEqual([]);
  expect(added, 'run npm run permalinks').toEqual([]);
});
