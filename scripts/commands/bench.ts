/** `npm run bench`: the cost of building as a table. Sizes are gates, and so is a step that breaks; one that takes too long is a note. */
import { rmSync } from 'node:fs';
import { addAll } from '../../src/text/many.ts';
import { benchEdits, editTable } from '../bench/bench-edits.ts';
import { bench, prepare } from '../bench/bench.ts';
import { failedGates } from '../bench/bench-sizes.ts';
import { cells, growthTable, HEAD, saveNote, writersTable, type Row } from '../bench/bench-table.ts';
import { benchModel, dearQueries, modelTable } from '../bench/model.ts';
import { grownTooFast } from '../bench/growth.ts';
import { defineCommand } from '../kit/command.ts';
import { EXIT, Stop, type ExitCode } from '../kit/exit.ts';

/** Positive numbers, or a wrong call. */
function numbers(option: string, text: string): readonly number[] {
  const all = text.split(',').map(Number);
  if (all.some((number) => !(number > 0)))
    throw new Stop(EXIT.call, {
      vi: `--${option} “${text}”: viết số lớn hơn 0, nhiều số thì cách nhau bằng dấu phẩy.`,
      en: `--${option} “${text}”: write numbers above 0, with commas between several.`,
    });
  return all;
}

/** Prints what the model costs at each size; a first query that fetches too much is a problem. */
function modelAlone(sizes: readonly number[]): ExitCode {
  const rows = sizes.map((size) => benchModel('.', size));
  console.log(modelTable(rows).join('\n'));
  const failed = rows.flatMap(dearQueries);
  for (const reason of failed) console.log(`✗ ${reason}`);
  return failed.length > 0 ? EXIT.problems : EXIT.good;
}

/** Prints what edits of each kind make anew; a byte that is not as a build from nothing makes it is a problem. */
function editsAlone(seed: number): ExitCode {
  const folder = prepare('.', 1, []);
  try {
    const { rows, wrong } = benchEdits(folder, seed);
    console.log(editTable(rows).join('\n'));
    for (const file of wrong) console.log(`✗ ${file}`);
    return wrong.length > 0 ? EXIT.problems : EXIT.good;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const command = defineCommand(import.meta, {
  name: 'bench',
  describe: {
    vi: 'đo việc dựng: tỷ lệ thời gian, bộ nhớ, kích thước',
    en: 'what building costs: time as a ratio to a plain writer, memory, sizes',
  },
  options: {
    times: {
      value: 'N,N',
      default: '1,10,100',
      describe: { vi: 'nhân nội dung lên bấy nhiêu lần', en: 'multiply the content by each of these' },
    },
    without: {
      value: 'A,B',
      default: '',
      describe: { vi: 'bỏ các nhóm trang này', en: 'leave these routes out, to find what limits a size' },
    },
    minutes: {
      value: 'N',
      default: '15',
      describe: { vi: 'dừng bước lâu hơn bấy nhiêu phút', en: 'stop a step that takes longer' },
    },
    model: {
      describe: {
        vi: 'chỉ đo mô hình, mọi câu trả lời rút ra từ đó và tìm kiếm; không dựng trang',
        en: 'measure the model, all answers made of it and search alone; no page is built',
      },
    },
    peers: {
      describe: {
        vi: 'so với Eleventy và Starlight trên cùng văn bản (tải chúng về .cache/bench-peers)',
        en: 'hold it against Eleventy and Starlight on the same text (fetches them into .cache/bench-peers)',
      },
    },
    edits: {
      value: 'N',
      describe: {
        vi: 'chỉ làm mỗi loại sửa đổi một lần (N chọn chỗ), rồi so từng byte với bản dựng lại từ đầu',
        en: 'make one edit of each kind alone (N chooses where), and compare every byte with a build from nothing',
      },
    },
    keep: { describe: { vi: 'giữ các thư mục tạm', en: 'leave the temporary folders' } },
  },
  examples: ['bench -- --times 1,10', 'bench -- --model --times 1,10,100'],
  run: async ({ options: { times, without, minutes, model, peers, edits, keep } }) => {
    if (edits !== undefined) return editsAlone(numbers('edits', edits)[0] ?? 1);
    const routes = without.split(',').filter((name) => name !== '');
    const [most = 15] = numbers('minutes', minutes);
    const sizes = numbers('times', times);
    if (model) return modelAlone(sizes);
    const notes: string[] = [];
    const failed: string[] = [];
    const rows: Row[] = [];
    console.log(`| ${HEAD.join(' | ')} |\n|${' --- |'.repeat(HEAD.length)}`);
    for (const size of sizes) {
      const row = await bench('.', size, { without: routes, minutes: most, keep, dev: size === 1, peers });
      console.log(`| ${cells(row).join(' | ')} |`);
      rows.push(row);
      addAll(notes, [
        `${size} ×: largest page ${row.sizes.largest.address}, largest clause page ${row.sizes.clauseLargest.address}, most elements ${row.sizes.fullest.bytes} on ${row.sizes.fullest.address}`,
        ...saveNote(row),
        ...row.stopped.map((reason) => `${size} ×: ${reason}`),
      ]);
      addAll(
        failed,
        [...row.faults, ...failedGates(row.sizes)].map((reason) => `${size} ×: ${reason}`),
      );
    }
    for (const row of rows) console.log(`\n${writersTable(row).join('\n')}`);
    console.log(`\n${growthTable(rows).join('\n')}`);
    const [first, ...larger] = rows.flatMap(({ times: size, growth, counts }) =>
      growth && counts ? [{ size, growth, counts }] : [],
    );
    for (const one of larger) if (first) addAll(failed, grownTooFast(first, one, one.size / first.size));
    console.log(`\n${notes.join('\n')}`);
    for (const reason of failed) console.log(`✗ ${reason}`);
    if (failed.length === 0) console.log('All gates hold for the pages that were built.');
    return failed.length > 0 ? EXIT.problems : EXIT.good;
  },
});
