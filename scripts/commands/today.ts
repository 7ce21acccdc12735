/** `npm run today`: moves the day of the data, from which pages tell what is past, due or overdue. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../../src/check.ts';
import { ProblemsError } from '../../src/messages/problems.ts';
import { defineCommand, ROOT } from '../kit/command.ts';
import { dayHere, isDay, PUBLISHER, withDay, writtenDay } from '../kit/data-day.ts';
import { EXIT, Stop } from '../kit/exit.ts';
import { writeWhole } from '../kit/write-whole.ts';

/** A day that goes back, or is still to come, is a slip more often than it is meant. */
function refuseSlip(before: string, day: string, today: string): void {
  if (day > today)
    throw new Stop(EXIT.call, {
      vi: `${day} chưa tới; hôm nay là ${today}. Nếu đúng ý thì thêm --force.`,
      en: `${day} is still to come; today is ${today}. If it is meant, add --force.`,
    });
  if (day < before)
    throw new Stop(EXIT.call, {
      vi: `Dữ liệu đã ghi ngày ${before}; ${day} là lùi lại. Nếu đúng ý thì thêm --force.`,
      en: `The data are dated ${before} already; ${day} goes back. If it is meant, add --force.`,
    });
}

export const command = defineCommand(import.meta, {
  name: 'today',
  describe: {
    vi: `dời ngày của dữ liệu trong ${PUBLISHER}, từ đó trang tính việc đã qua, sắp đến hạn, quá hạn; không ghi ngày là hôm nay`,
    en: `move the day of the data in ${PUBLISHER}, from which pages tell what is past, due or overdue; without a day, to today`,
  },
  args: [{ name: 'DAY', describe: { vi: 'ngày, ví dụ 2026-12-01', en: 'a day, such as 2026-12-01' } }],
  options: {
    root: ROOT,
    force: {
      describe: { vi: 'cho cả ngày lùi lại hoặc chưa tới', en: 'also a day that goes back or is still to come' },
    },
  },
  examples: ['today', 'today -- 2026-12-01'],
  run: ({ args: [given], options: { root, force }, tell }) => {
    const file = join(root, PUBLISHER);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const before = writtenDay(text);
    if (before === null)
      throw new Stop(EXIT.problems, {
        vi: `${PUBLISHER} không có dòng updated: "2026-12-01". Viết dòng ấy rồi chạy lại.`,
        en: `${PUBLISHER} has no line updated: "2026-12-01". Write it, then run again.`,
      });
    const today = dayHere(Date.now());
    const day = given ?? today;
    if (!isDay(day))
      throw new Stop(EXIT.call, {
        vi: `“${day}” không phải là một ngày. Viết như ${today}.`,
        en: `“${day}” is no day. Write it like ${today}.`,
      });
    if (!force) refuseSlip(before, day, today);
    writeWhole(file, withDay(text, day));
    tell({ vi: `Ngày của dữ liệu: ${before} → ${day}`, en: `Day of the data: ${before} → ${day}` });
    const { problems } = checkFolder(root);
    // The day is written: a plan that has ended by then, say, has to say so itself.
    if (problems.length > 0) throw new ProblemsError(problems);
    return EXIT.good;
  },
});
