/** `npm run moved-site`: when the whole site moves, makes what stays at its old address. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { movedSite } from '../../src/hosting/render/moved-site.ts';
import { pageAddresses } from '../build/addresses.ts';
import { readFacts } from '../hosting/site-facts.ts';
import { baseNamed } from '../kit/base-named.ts';
import { needBuilt } from '../kit/built.ts';
import { defineCommand, DIST } from '../kit/command.ts';
import { EXIT } from '../kit/exit.ts';

export const command = defineCommand(import.meta, {
  name: 'moved-site',
  describe: {
    vi: 'khi cả trang chuyển địa chỉ: tạo những gì phải để lại ở địa chỉ cũ',
    en: 'when the whole site moves: make what stays at its old address',
  },
  options: {
    from: { value: 'ADDRESS', describe: { vi: 'địa chỉ gốc cũ', en: 'the old base address' } },
    out: {
      value: 'DIR',
      default: 'reports/moved',
      describe: { vi: 'thư mục nhận, để tải lên chỗ cũ', en: 'the folder to put to the old place' },
    },
    dist: DIST,
  },
  examples: ['moved-site -- --from https://old.example/open-plan'],
  run: ({ options: { from, out, dist }, tell }) => {
    const old = baseNamed('from', from);
    needBuilt(dist);
    const { origin, base } = readFacts(dist);
    const files = movedSite(old, { href: `${origin}${base.slice(0, -1)}` }, pageAddresses(dist));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), text);
    }
    tell({
      vi: `${Object.keys(files).length} tệp trong ${out}/; đưa chúng vào ${old.href}`,
      en: `${Object.keys(files).length} files in ${out}/; put them to ${old.href}`,
    });
    return EXIT.good;
  },
});
