/** How a command ends: the exit codes, and the error that says in both languages why it stops. */
import type { Lang } from '../../src/model/schema/common.ts';

export type Words = Readonly<Record<Lang, string>>;

export const EXIT = { good: 0, problems: 1, call: 2, machine: 3, bug: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each code means, as `--help` prints it. */
export const EXIT_WORDS: Readonly<Record<ExitCode, Words>> = {
  0: { vi: 'tốt', en: 'good' },
  1: {
    vi: 'nội dung hoặc kết quả có lỗi; mỗi lỗi được kê ra',
    en: 'the content or the result has problems; each is listed',
  },
  2: { vi: 'gọi lệnh sai; lời nhắn nói phải viết gì', en: 'a wrong call; the message says what to write' },
  3: {
    vi: 'lỗi của máy: cổng bận, đĩa đầy, không có quyền, thiếu chương trình',
    en: 'a fault of the machine: port in use, disk full, no permission, a program missing',
  },
  70: { vi: 'lỗi của chính phần mềm này; xin báo lại', en: 'a fault of this program; please report it' },
};

/** Ends a command with words for the one who called it, and no stack. */
export class Stop extends Error {
  readonly code: ExitCode;
  readonly words: Words;
  constructor(code: ExitCode, words: Words) {
    super(words.en);
    this.name = 'Stop';
    this.code = code;
    this.words = words;
  }
}
