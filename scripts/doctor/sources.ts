/** Whether what the site cites can still be reached, and how long the certificate of the site holds. */
import { finding, type Finding } from './finding.ts';

/** Addresses that say of themselves that nothing is there any more; anything else may be a bad day of theirs. */
const DEAD: readonly (number | null)[] = [404, 410, null];
const DAYS_LEFT = 21;

export function checkSources(found: readonly { url: string; status: number | null }[]): Finding[] {
  const dead = found.filter(({ status }) => DEAD.includes(status));
  return [
    ...dead.map(({ url, status }) =>
      finding('sources', 'bad', `${url} trả lời ${status ?? 'không gì cả'}`, `${url} answers ${status ?? 'nothing'}`, {
        vi: 'Tìm địa chỉ mới hoặc bản lưu.',
        en: 'Find its new address or an archived copy.',
      }),
    ),
    ...(dead.length === 0 && found.length > 0
      ? [finding('sources', 'good', `${found.length} nguồn đều trả lời`, `All ${found.length} sources answer`)]
      : []),
  ];
}

export function checkCertificate(end: number | null, now: number): Finding[] {
  if (end === null) return [];
  const days = Math.floor((end - now) / 86_400_000);
  return [
    days >= DAYS_LEFT
      ? finding('host', 'good', `Chứng chỉ còn ${days} ngày`, `The certificate holds for ${days} days`)
      : finding('host', 'bad', `Chứng chỉ còn ${days} ngày`, `The certificate holds for ${days} days only`, {
          vi: 'Gia hạn chứng chỉ.',
          en: 'Renew the certificate.',
        }),
  ];
}
