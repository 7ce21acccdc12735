/** How long the certificate of the published site holds, and whether browsers take it. */
import { finding, type Finding } from './finding.ts';

export interface Certificate {
  /** In milliseconds since 1970; null where none could be read. */
  readonly end: number | null;
  /** Why a browser refuses it, as Node names it; null where it does not. */
  readonly fault: string | null;
}

/** Authorities that renew by themselves do so a month before; less than this means that they did not. */
const DAYS_LEFT = 21;
const DAY = 86_400_000;
const RENEW = {
  vi: 'Gia hạn chứng chỉ, và xem vì sao nó không tự gia hạn.',
  en: 'Renew the certificate, and see why it was not renewed by itself.',
};

export function checkCertificate(certificate: Certificate | null, now: number): Finding[] {
  if (certificate === null) return [];
  const { end, fault } = certificate;
  const days = end === null ? null : Math.floor((end - now) / DAY);
  if (days !== null && days < 0)
    return [
      finding(
        'host',
        'bad',
        `Chứng chỉ hết hạn ${-days} ngày trước`,
        `The certificate ran out ${-days} days ago`,
        RENEW,
      ),
    ];
  if (fault !== null || days === null)
    return [
      finding(
        'host',
        'bad',
        `Trình duyệt không nhận chứng chỉ (${fault ?? '—'})`,
        `Browsers refuse the certificate (${fault ?? '—'})`,
        {
          vi: 'Cài chứng chỉ của một tổ chức mà trình duyệt tin, kèm chuỗi trung gian, cho đúng tên miền.',
          en: 'Install one from an authority that browsers trust, with the chain between, for this very domain.',
        },
      ),
    ];
  return [
    days >= DAYS_LEFT
      ? finding('host', 'good', `Chứng chỉ còn ${days} ngày`, `The certificate holds for ${days} days`)
      : finding('host', 'bad', `Chứng chỉ chỉ còn ${days} ngày`, `The certificate holds for ${days} days only`, RENEW),
  ];
}
