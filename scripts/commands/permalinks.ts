/** `npm run permalinks`: adds the addresses of the last build that the register does not know yet. Never removes one. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { comparePermalinks, loadAddresses, PERMALINKS } from '../../src/ledger/addresses.ts';
import { builtAddresses } from '../build/addresses.ts';
import { needBuilt } from '../kit/built.ts';
import { defineCommand, DIST } from '../kit/command.ts';

export const command = defineCommand(import.meta, {
  name: 'permalinks',
  describe: {
    vi: `thêm địa chỉ của lần dựng gần nhất vào ${PERMALINKS}; không bao giờ bỏ địa chỉ nào`,
    en: `add the addresses of the last build to ${PERMALINKS}; never removes one`,
  },
  options: { dist: DIST },
  run: ({ options: { dist }, tell }) => {
    needBuilt(dist);
    const { added } = comparePermalinks(loadAddresses('.', []), builtAddresses(dist));
    const before = existsSync(PERMALINKS) ? readFileSync(PERMALINKS, 'utf8') : 'path,status,target,note_vi,note_en\n';
    writeFileSync(PERMALINKS, before + added.map((path) => `${path},page,,,\n`).join(''));
    for (const path of added) console.log(`+ ${path}`);
    tell({ vi: `${added.length} địa chỉ mới`, en: `${added.length} new addresses` });
  },
});
