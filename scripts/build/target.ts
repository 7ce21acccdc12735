/**
 * The folder that a build fills. A site is built beside it and put in its place at the end by renaming, so that what stands
 * there is whole at every moment. A build that was killed between its two renamings left the last good site beside; it is
 * put back by whoever looks next.
 *
 * A site that is replaced can be spared: the next build begins with it instead of with an empty folder, since most of its files will be the same.
 */
import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { EXIT, Stop } from '../kit/exit.ts';

const NEXT = /^\.next-[0-9a-f]{6}$/;
const TRIES = 3;
/** One is kept: each is as large as a site. */
const SPARE = resolve('.cache', 'spare');

/** Where something that belongs to `target` stands beside it: `.dist.old`. */
const beside = (target: string, name: string): string => join(dirname(target), `.${basename(target)}.${name}`);
const oldOf = (target: string): string => beside(target, 'old');

/** Where a built site really stands, behind a link; the last good one is put back where it was left beside. */
export function standsAt(out: string): string {
  const target = existsSync(out) ? realpathSync(out) : resolve(out);
  if (!existsSync(target) && existsSync(oldOf(target))) renameSync(oldOf(target), target);
  return target;
}

/** The folder that `out` means to a build; anything that a build must not replace is a wrong call. */
export function targetOf(out: string): string {
  const refuse = (vi: string, en: string) => new Stop(EXIT.call, { vi: `${out}: ${vi}`, en: `${out}: ${en}` });
  if (lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() && !existsSync(out))
    throw refuse(
      'liên kết dẫn tới nơi không có. Tạo thư mục ấy hoặc bỏ liên kết.',
      'the link leads to nothing. Make the folder that it names, or take the link away.',
    );
  const target = standsAt(out);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats === undefined) return target;
  if (!stats.isDirectory())
    throw refuse(
      'là một tệp, không phải thư mục. Đổi tên tệp hoặc viết --out khác.',
      'is a file, no folder. Rename the file, or give another --out.',
    );
  if (stats.dev !== statSync(dirname(target)).dev)
    throw refuse(
      'là một ổ được gắn vào, không thay cả thư mục được. Viết --out là một thư mục bên trong.',
      'is a disk of its own and cannot be replaced as a whole. Give a folder inside it as --out.',
    );
  const names = readdirSync(target);
  if (names.length > 0 && !names.includes('index.html'))
    throw refuse(
      'có tệp mà không phải là trang đã dựng. Không xóa gì; viết --out khác hoặc tự dọn thư mục.',
      'holds files, but no built site. Nothing was deleted; give another --out, or empty the folder yourself.',
    );
  return target;
}

/**
 * Takes away what builds have left beside `target`: this one, and those that were killed. Before a build and after it, since
 * what a killed one had started may write for a moment longer.
 */
export function clearBeside(target: string): void {
  const around = dirname(target);
  const left = readdirSync(around)
    .filter((name) => name.startsWith(`.${basename(target)}`) && NEXT.test(name.slice(basename(target).length + 1)))
    .map((name) => join(around, name));
  for (const folder of [...left, ...(existsSync(target) ? [oldOf(target)] : [])])
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Where a build leaves the site that it replaces in `target`. Safe to delete. */
export const spareOf = (target: string): string =>
  join(SPARE, createHash('sha256').update(target).digest('hex').slice(0, 16));

/** A new folder beside `target`, on the same disk: `spare`, where there is one, or an empty one. */
export function nextTo(target: string, spare: string | null = null): string {
  mkdirSync(dirname(target), { recursive: true });
  clearBeside(target);
  const next = beside(target, `next-${randomBytes(3).toString('hex')}`);
  if (spare === null || !movedTo(spare, next)) mkdirSync(next);
  return next;
}

/** Whether a folder could be moved: there may be none, or it is on another disk. */
function movedTo(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Takes an old site away: to `spare`, the only one in its folder, where that is on the same disk. */
function takeAway(old: string, spare: string | null): void {
  if (spare !== null && existsSync(old)) {
    const home = dirname(spare);
    mkdirSync(home, { recursive: true });
    for (const other of readdirSync(home)) rmSync(join(home, other), { recursive: true, force: true });
    if (movedTo(old, spare)) return;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Puts `next` in the place of `target`; where that fails, the old one is back. The old one goes to `spare`, or for good. */
export function putInPlace(next: string, target: string, spare: string | null = null): void {
  const old = oldOf(target);
  for (let tries = TRIES; ; tries--) {
    rmSync(old, { recursive: true, force: true });
    if (existsSync(target)) renameSync(target, old);
    try {
      renameSync(next, target);
      break;
    } catch (error) {
      // Somebody who looked for the site in this very moment may have put the old one back.
      const putBack = existsSync(target);
      if (!putBack && existsSync(old)) renameSync(old, target);
      if (!putBack || tries === 0) throw error;
    }
  }
  try {
    takeAway(old, spare);
  } catch {
    // Somebody reads in it; the next build takes it away.
  }
}
