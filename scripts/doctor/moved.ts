/** Whether addresses that moved or were given up still answer as they must. */
import { below } from '../../src/text/base-address.ts';
import { splitFragment, type Moves } from '../../src/ledger/moves.ts';
import type { Answered, Ask } from './ask.ts';
import { finding, some, type Finding } from './finding.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const text = ({ body }: Answered): string => new TextDecoder().decode(body);

/** By a redirect, or where the host has none, by a page that leads on, or by a copy of the file at its old place. */
function leads(answered: Answered | null, from: string, to: string, site: URL): boolean {
  if (answered === null) return false;
  const target = new URL(below(site.pathname, to), site).href;
  if (REDIRECTS.has(answered.status))
    return new URL(answered.headers['location'] ?? '', new URL(below(site.pathname, from), site)).href === target;
  if (answered.status !== 200) return false;
  return !from.endsWith('/') || text(answered).includes(splitFragment(below(site.pathname, to)).address);
}

/** `site` is the address of the home page, with its final slash. */
export async function checkMoves(ask: Ask, site: URL, { redirects, gone }: Moves): Promise<Finding[]> {
  const lost: string[] = [];
  for (const { from, to } of redirects) if (!leads(await ask(from), from, to, site)) lost.push(from);
  const unsaid: string[] = [];
  const soft: string[] = [];
  for (const path of gone) {
    const status = (await ask(path))?.status;
    if (status === 200) soft.push(path);
    // Where nothing can be said of a file that was given up, it is at least not there.
    else if (status !== 410 && !(status === 404 && !path.endsWith('/'))) unsaid.push(path);
  }
  const found: Finding[] = [];
  if (lost.length > 0)
    found.push(
      finding(
        'host',
        'bad',
        `Địa chỉ cũ không còn dẫn tới địa chỉ mới: ${lost.length} (${some(lost)})`,
        `Addresses that moved and do not lead on any more: ${lost.length} (${some(lost)})`,
        {
          vi: 'Dùng tệp cấu hình mà bản dựng đã ghi cho máy chủ, hoặc tải lên lại toàn bộ trang.',
          en: 'Use the settings that the build has written for the host, or upload the whole site again.',
        },
      ),
    );
  if (unsaid.length > 0)
    found.push(
      finding(
        'host',
        'bad',
        `Địa chỉ đã bỏ không còn nói lý do: ${unsaid.length} (${some(unsaid)})`,
        `Addresses that were given up and do not say why any more: ${unsaid.length} (${some(unsaid)})`,
        { vi: 'Tải lên lại toàn bộ trang.', en: 'Upload the whole site again.' },
      ),
    );
  if (soft.length > 0)
    found.push(
      finding(
        'host',
        'note',
        `Địa chỉ đã bỏ trả lời 200 thay vì 410, trang vẫn nói lý do: ${soft.length}`,
        `Addresses that were given up and answer 200 instead of 410, with a page that says why: ${soft.length}`,
      ),
    );
  const count = redirects.length + gone.length;
  if (lost.length + unsaid.length === 0 && count > 0)
    found.push(
      finding(
        'host',
        'good',
        `Địa chỉ đã chuyển hoặc đã bỏ, trả lời đúng: ${count}`,
        `Addresses that moved or were given up, which answer as they must: ${count}`,
      ),
    );
  return found;
}
