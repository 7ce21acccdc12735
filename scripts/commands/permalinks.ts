/** `npm run permalinks`: adds the addresses of the last build that the register does not know yet. Never removes one. */
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { comparePermalinks, loadAddresses, PERMALINKS } from '../../src/ledger/addresses.ts';
import { builtAddresses } from '../build/build.ts';

const { added } = comparePermalinks(loadAddresses('.', []), builtAddresses('dist'));
const before = existsSync(PERMALINKS) ? readFileSync(PERMALINKS, 'utf8') : 'path,status,target,note_vi,note_en\n';
writeFileSync(PERMALINKS, before + added.map((path) => `${path},page,,,\n`).join(''));
for (const path of added) console.log(`+ ${path}`);
console.log(`${added.length} địa chỉ mới · new addresses`);
