/** Puts a built site into a folder of a web server: only what changed is copied, and the new site is seen at once or not at all. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { MANIFEST, uploadPlan, type SiteManifest, type UploadPlan } from '../../src/hosting/manifest.ts';
import { extensionOf, PACKABLE } from '../../src/hosting/types.ts';
import { readFacts } from './site-facts.ts';
import { fileOf } from './known-file.ts';
import { manifestIn } from './site-manifest.ts';

/** Releases that stay, so that readers of the old site and a way back do not lose theirs. */
const KEPT = 3;
const PACKED = ['.br', '.gz'] as const;

const pack = { '.br': brotli, '.gz': (bytes: Buffer) => gzipSync(bytes, { level: 9 }) } as const;

function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/** A file of the last release stands in the next one without a copy, where the disk can do that. */
function take(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function placePacked(path: string, target: string, before: string | null): void {
  if (!PACKABLE.includes(extensionOf(path))) return;
  for (const end of PACKED) {
    if (before !== null && existsSync(before + end)) {
      take(before + end, target + end);
      continue;
    }
    const bytes = readFileSync(target);
    const packed = pack[end](bytes);
    if (packed.length < bytes.length) writeFileSync(target + end, packed);
  }
}

export interface Published extends UploadPlan {
  readonly release: string;
}

/** Whether a folder has every file of a manifest, byte for byte: what lies on a server may have been changed there. */
const isWhole = (folder: string, { files }: SiteManifest): boolean =>
  Object.entries(files).every(([path, { sha256 }]) => {
    const file = join(folder, path);
    return existsSync(file) && fileOf(file).sha256 === sha256;
  });

/** Where the release goes: its own name, or another one where that is taken by a release that was changed on the server. */
function placeFor(releases: string, name: string, isGood: (folder: string) => boolean): string {
  for (let count = 1; ; count++) {
    const release = join(releases, count === 1 ? name : `${name}-${count}`);
    if (!existsSync(release) || isGood(release)) return release;
  }
}

/** `to/current` leads to the new release when every byte of it is there. */
export function publish(dist: string, to: string, packed: boolean): Published {
  const now = manifestIn(dist);
  if (now === null) throw new Error(`${dist}/${MANIFEST} is missing`);
  const inside = readFacts(dist).base.slice(1);
  const current = join(to, 'current');
  const old = existsSync(current) ? join(current, inside) : null;
  const plan = uploadPlan(now, old === null ? null : manifestIn(old));
  const text = readFileSync(join(dist, MANIFEST));
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}${packed ? '-packed' : ''}`;
  const release = placeFor(join(to, 'releases'), name, (folder) => isWhole(join(folder, inside), now));
  if (!existsSync(release)) {
    const next = `${release}.next`;
    rmSync(next, { recursive: true, force: true });
    const kept = new Set(plan.keep);
    for (const [path, wanted] of Object.entries(now.files)) {
      const target = join(next, inside, path);
      const there = old !== null && kept.has(path) ? join(old, path) : null;
      const before = there !== null && existsSync(there) && fileOf(there).sha256 === wanted.sha256 ? there : null;
      if (before !== null) take(before, target);
      else {
        mkdirSync(dirname(target), { recursive: true });
        copyFileSync(join(dist, path), target);
        if (fileOf(target).sha256 !== wanted.sha256) throw new Error(`${path}: not as the manifest says`);
      }
      if (packed) placePacked(path, target, before);
    }
    writeFileSync(join(next, inside, MANIFEST), text);
    renameSync(next, release);
  }
  const link = `${current}.next`;
  rmSync(link, { force: true });
  symlinkSync(join('releases', basename(release)), link);
  renameSync(link, current);
  forgetOld(to);
  return { ...plan, release };
}

function forgetOld(to: string): void {
  const order = join(to, 'releases', 'order.txt');
  const name = readlinkSync(join(to, 'current')).split(/[\\/]/).at(-1) ?? '';
  const before = existsSync(order) ? readFileSync(order, 'utf8').split('\n') : [];
  const kept = [name, ...before.filter((one) => one !== '' && one !== name)].slice(0, KEPT);
  writeFileSync(order, kept.map((one) => `${one}\n`).join(''));
  for (const entry of readdirSync(join(to, 'releases'), { withFileTypes: true }))
    if (entry.isDirectory() && !kept.includes(entry.name))
      rmSync(join(to, 'releases', entry.name), { recursive: true, force: true });
}
