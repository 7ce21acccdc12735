/** `npm run publish-site`: puts the built site into a folder of a web server, or lists what an upload has to send. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readManifest, uploadPlan } from '../../src/hosting/manifest.ts';
import { publish } from '../hosting/publish.ts';
import { manifestIn } from '../hosting/site-manifest.ts';
import { needPublishable } from '../kit/built.ts';
import { defineCommand, DIST } from '../kit/command.ts';
import { EXIT, Stop } from '../kit/exit.ts';

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

export const command = defineCommand(import.meta, {
  name: 'publish-site',
  describe: {
    vi: 'đưa trang đã dựng vào thư mục của máy chủ, hoặc kê những tệp phải tải lên; chỉ những gì đã đổi',
    en: 'put the built site into a folder of a web server, or list the files to upload; only what changed',
  },
  options: {
    to: {
      value: 'DIR',
      describe: {
        vi: 'thư mục nhận; DIR/current trỏ tới bản mới khi đã đủ mọi tệp',
        en: 'the folder that receives it; DIR/current leads to the new site once all of it is there',
      },
    },
    against: {
      value: 'FILE',
      describe: {
        vi: 'build-manifest.json của trang đang công bố, để so sánh',
        en: 'build-manifest.json of the site that is published, to compare with',
      },
    },
    list: {
      value: 'FILE',
      describe: { vi: 'ghi danh sách tệp phải tải lên', en: 'write the list of files to send' },
    },
    pack: {
      describe: {
        vi: 'đặt sẵn bản nén .br và .gz cạnh mỗi tệp chữ',
        en: 'put packed .br and .gz beside every text file',
      },
    },
    dist: DIST,
  },
  examples: ['publish-site -- --to /srv/open-plan --pack', 'publish-site -- --against old.json --list send.txt'],
  run: ({ options: { to, against, list, pack, dist }, tell }) => {
    needPublishable(dist);
    const now = manifestIn(dist);
    if (now === null)
      throw new Stop(EXIT.call, {
        vi: `${dist} không có build-manifest.json. Chạy npm run build lại.`,
        en: `${dist} has no build-manifest.json. Run npm run build again.`,
      });
    if (to !== undefined) {
      const { release, send, keep, remove, bytes } = publish(dist, to, pack);
      tell({
        vi: `${send.length} tệp mới hoặc đổi (${megabytes(bytes)} MB), ${keep.length} giữ nguyên, ${remove.length} bỏ. ${to}/current → ${release}`,
        en: `${send.length} files new or changed (${megabytes(bytes)} MB), ${keep.length} the same, ${remove.length} gone. ${to}/current → ${release}`,
      });
      return EXIT.good;
    }
    if (against !== undefined && !existsSync(against))
      throw new Stop(EXIT.call, { vi: `Không có tệp ${against}.`, en: `There is no file ${against}.` });
    const before = against === undefined ? null : readManifest(readFileSync(against, 'utf8'));
    if (against !== undefined && before === null)
      throw new Stop(EXIT.call, {
        vi: `${against} không phải là build-manifest.json.`,
        en: `${against} is no build-manifest.json.`,
      });
    const { send, keep, remove, bytes } = uploadPlan(now, before);
    if (list !== undefined) writeFileSync(list, send.map((path) => `${path}\n`).join(''));
    else for (const path of send) console.log(path);
    tell({
      vi: `${send.length} tệp phải tải lên (${megabytes(bytes)} MB), ${keep.length} đã có, ${remove.length} thừa`,
      en: `${send.length} files to send (${megabytes(bytes)} MB), ${keep.length} are there, ${remove.length} left over`,
    });
    return EXIT.good;
  },
});
