/** Says what went wrong: the caller's mistakes and faults of the machine in plain words, our own with the stack. */
import { formatProblem, ProblemsError } from '../../src/messages/problems.ts';
import type { Lang } from '../../src/model/schema/common.ts';
import { EXIT, Stop, type ExitCode, type Words } from './exit.ts';

/** Faults of the machine by the code that Node gives them; `{path}` and `{port}` come from the error. */
const MACHINE: Readonly<Record<string, Words>> = {
  EADDRINUSE: {
    vi: 'Cổng {port} đang có chương trình khác dùng. Viết cổng khác, ví dụ --port 4400, hoặc --port 0.',
    en: 'Port {port} is in use by another program. Give another one, for example --port 4400, or --port 0.',
  },
  EACCES: {
    vi: 'Không có quyền dùng {path}. Sửa quyền của tệp hoặc chọn chỗ khác.',
    en: 'No permission for {path}. Change the permissions, or choose another place.',
  },
  EPERM: {
    vi: 'Hệ điều hành không cho dùng {path}. Đóng chương trình đang mở tệp rồi chạy lại.',
    en: 'The system refuses {path}. Close the program that has it open and run again.',
  },
  EBUSY: {
    vi: '{path} đang được chương trình khác dùng. Đóng chương trình ấy rồi chạy lại.',
    en: '{path} is in use by another program. Close that program and run again.',
  },
  EROFS: {
    vi: '{path} nằm trên ổ chỉ đọc. Chép thư mục sang ổ ghi được.',
    en: '{path} is on a read-only disk. Copy the folder to one that can be written.',
  },
  ENOSPC: { vi: 'Đĩa đã đầy. Giải phóng chỗ rồi chạy lại.', en: 'The disk is full. Make room and run again.' },
  EDQUOT: {
    vi: 'Hết dung lượng được cấp. Giải phóng chỗ rồi chạy lại.',
    en: 'The quota of the disk is used up. Make room and run again.',
  },
  EMFILE: {
    vi: 'Hệ điều hành không cho mở thêm tệp. Đóng bớt chương trình hoặc tăng “ulimit -n”.',
    en: 'The system opens no more files. Close other programs or raise “ulimit -n”.',
  },
  ENFILE: {
    vi: 'Hệ điều hành không cho mở thêm tệp. Đóng bớt chương trình.',
    en: 'The system opens no more files. Close other programs.',
  },
  EFBIG: {
    vi: '{path} lớn hơn mức hệ điều hành cho phép. Tăng “ulimit -f” hoặc dùng ổ khác.',
    en: '{path} is larger than the system allows. Raise “ulimit -f”, or use another disk.',
  },
  EIO: {
    vi: 'Ổ đĩa không đọc hoặc ghi được {path}. Kiểm tra ổ đĩa.',
    en: 'The disk cannot read or write {path}. Check the disk.',
  },
  ENAMETOOLONG: {
    vi: 'Tên {path} quá dài với hệ điều hành. Đặt thư mục ở chỗ có đường dẫn ngắn hơn.',
    en: 'The name {path} is too long for the system. Put the folder where paths are shorter.',
  },
  ENOTDIR: {
    vi: '{path}: có tệp ở chỗ phải là thư mục. Đổi tên tệp hoặc chọn chỗ khác.',
    en: '{path}: there is a file where a folder should be. Rename the file, or choose another place.',
  },
  EISDIR: {
    vi: '{path} là thư mục, ở đây phải là tệp. Viết tên tệp.',
    en: '{path} is a folder, and a file belongs here. Name a file.',
  },
  ENOMEM: {
    vi: 'Hết bộ nhớ. Đóng bớt chương trình rồi chạy lại.',
    en: 'Out of memory. Close other programs and run again.',
  },
};

/** What SQLite says of the machine, by its codes. */
const SQLITE: Readonly<Record<number, string>> = { 7: 'ENOMEM', 8: 'EROFS', 10: 'EIO', 13: 'ENOSPC', 14: 'EACCES' };
const NAMED = new RegExp(`\\b(${Object.keys(MACHINE).join('|')})\\b(?:[^\\n']*'([^'\\n]*)')?`);

/** A fault of the machine that another process has named in what it said. */
export function machineFaultIn(said: string): Error | null {
  const [, code, path = '?'] = NAMED.exec(said) ?? [];
  if (code !== undefined) return Object.assign(new Error(code), { code, path });
  return /database or disk is full|No space left on device/.test(said)
    ? Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    : null;
}

/** An error of Node, with what it names. */
const asSystem = (error: unknown): { code: string; path: string; port: string } | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? {
        code: ('errcode' in error && SQLITE[Number(error.errcode) & 0xff]) || error.code,
        path: 'path' in error ? String(error.path) : '?',
        port: 'port' in error ? String(error.port) : '?',
      }
    : null;

/** The exit code for an error, and what to print on standard error. */
export function explain(error: unknown, lang: Lang): { code: ExitCode; text: string } {
  if (error instanceof Stop) return { code: error.code, text: error.words[lang] };
  if (error instanceof ProblemsError)
    return {
      code: EXIT.problems,
      text: error.problems.map((problem) => formatProblem(problem, lang)).join('\n'),
    };
  const system = asSystem(error);
  const words = MACHINE[system?.code ?? ''];
  if (system !== null && words !== undefined) {
    const text = words[lang].replace(/\{(path|port)\}/, (_, name: 'path' | 'port') => system[name]);
    return { code: EXIT.machine, text: `${text} (${system.code})` };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const head = {
    vi: 'Đây là lỗi của phần mềm, không phải của bạn. Xin gửi những dòng này cho người giữ mã nguồn:',
    en: 'This is a fault of the program, not yours. Please send these lines to those who keep the code:',
  };
  return { code: EXIT.bug, text: `${head[lang]}\n${stack}` };
}
