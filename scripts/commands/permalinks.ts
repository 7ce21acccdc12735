/** `npm run permalinks`: adds the addresses of the last build that the register does not know yet; registers that one moved or was given up. Never removes one. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePermalinks, PERMALINKS } from '../../src/ledger/addresses.ts';
import { changeRegister, type Change } from '../../src/ledger/change-register.ts';
import { loadLedger } from '../../src/ledger/index.ts';
import { pathsIn, SEAL, sealOf, sealText } from '../../src/ledger/seal.ts';
import { ProblemsError } from '../../src/messages/problems.ts';
import { builtSite } from '../build/addresses.ts';
import { needPublishable } from '../kit/built.ts';
import { defineCommand, DIST, ROOT } from '../kit/command.ts';
import { mendedRegister } from '../kit/mended-register.ts';
import { writeWhole } from '../kit/write-whole.ts';
import { EXIT, Stop } from '../kit/exit.ts';

interface Given {
  move: string | undefined;
  to: string | undefined;
  retire: string | undefined;
  'note-vi': string | undefined;
  'note-en': string | undefined;
}

/** The address that changes, and how; null where only new addresses are wanted. */
function wanted({ move, to, retire, 'note-vi': vi, 'note-en': en }: Given): { from: string; change: Change } | null {
  if (move !== undefined && to !== undefined) return { from: move, change: { kind: 'move', to } };
  if (retire !== undefined && vi !== undefined && en !== undefined)
    return { from: retire, change: { kind: 'retire', note: { vi, en } } };
  if ([move, to, retire, vi, en].every((option) => option === undefined)) return null;
  throw new Stop(EXIT.call, {
    vi: 'Viết cả --move CŨ --to MỚI, hoặc cả --retire ĐỊA_CHỈ --note-vi "…" --note-en "…".',
    en: 'Write both --move OLD --to NEW, or all of --retire ADDRESS --note-vi "…" --note-en "…".',
  });
}

const ADDRESS = { value: 'ADDRESS' } as const;
const TEXT = { value: 'TEXT' } as const;

export const command = defineCommand(import.meta, {
  name: 'permalinks',
  describe: {
    vi: `thêm địa chỉ của lần dựng gần nhất vào ${PERMALINKS}, ghi địa chỉ đã chuyển hoặc đã bỏ; không bao giờ bỏ dòng nào`,
    en: `add the addresses of the last build to ${PERMALINKS}, register what moved or was given up; never removes a line`,
  },
  options: {
    move: {
      ...ADDRESS,
      describe: {
        vi: 'địa chỉ đã chuyển, cùng mọi tệp và trang bên dưới, cả hai ngôn ngữ',
        en: 'an address that moved, with its files and all below it, in both languages',
      },
    },
    to: { ...ADDRESS, describe: { vi: 'địa chỉ mới của --move', en: 'the new address of --move' } },
    retire: {
      ...ADDRESS,
      describe: { vi: 'địa chỉ đã bỏ hẳn; trả lời 410', en: 'an address that was given up; it answers 410' },
    },
    'note-vi': { ...TEXT, describe: { vi: 'vì sao bỏ, tiếng Việt', en: 'why it was given up, in Vietnamese' } },
    'note-en': { ...TEXT, describe: { vi: 'vì sao bỏ, tiếng Anh', en: 'why it was given up, in English' } },
    mend: {
      describe: {
        vi: 'sau khi nhập hai nhánh, hoặc khi sổ mất dòng: giữ mọi dòng của các bản trong Git',
        en: 'after a merge of two branches, or when rows are lost: keep every row of the versions in Git',
      },
    },
    root: ROOT,
    dist: DIST,
  },
  examples: ['permalinks', 'permalinks -- --move /plans/hai-phong-2026/iv-1-9/ --to /plans/hai-phong-2026/iv-1-8/'],
  run: ({ options, tell }) => {
    const { root, mend } = options;
    const file = join(root, PERMALINKS);
    // The register first: rows that are not sealed yet are no loss.
    const write = (text: string) => {
      writeWhole(file, text);
      writeWhole(join(root, SEAL), sealText(sealOf(pathsIn(text))));
    };
    if (mend) {
      const { text, regained } = mendedRegister(root);
      write(text);
      const rows = pathsIn(text).length;
      tell({
        vi: `${rows} địa chỉ trong sổ, ${regained} lấy lại. Chạy npm run check.`,
        en: `${rows} addresses in the register, ${regained} regained. Run npm run check.`,
      });
      return EXIT.good;
    }
    const call = wanted(options);
    const { ledger, problems } = loadLedger(root);
    if (problems.length > 0) throw new ProblemsError(problems);
    const { addresses } = ledger;
    const before = existsSync(file) ? readFileSync(file, 'utf8') : 'path,status,target,note_vi,note_en\n';
    if (call === null) {
      needPublishable(options.dist);
      const { added } = comparePermalinks(addresses, builtSite(options.dist));
      write(before + added.map((path) => `${path},page,,,\n`).join(''));
      for (const path of added) console.log(`+ ${path}`);
      tell({ vi: `${added.length} địa chỉ mới`, en: `${added.length} new addresses` });
      return EXIT.good;
    }
    const { text, changed } = changeRegister(before, addresses, call.from, call.change);
    if (changed.length === 0)
      throw new Stop(EXIT.call, {
        vi: `Sổ địa chỉ không có trang hay tệp nào đang công bố ở ${call.from}.`,
        en: `The register has no published page or file at ${call.from}.`,
      });
    write(text);
    for (const { path, status, target } of changed) console.log(`${path}  ${status}  ${target ?? ''}`);
    tell({
      vi: `${changed.length} địa chỉ đã ghi. Chạy npm run build để xem kết quả.`,
      en: `${changed.length} addresses registered. Run npm run build to see the result.`,
    });
    return EXIT.good;
  },
});
