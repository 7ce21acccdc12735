/** Owns the words with which a reader writes to the publisher, and passes a page on. */
import type { Lang } from '../../text/bilingual.ts';

const vi = {
  report: 'Báo chỗ sai trên trang này',
  reportNobody: 'Báo chỗ sai: đơn vị công bố chưa ghi nơi nhận.',
  subject: (title: string) => `Kế hoạch mở: chỗ sai ở “${title}”`,
  body: (address: string, date: string) => `Trang: ${address}\nDữ liệu ngày: ${date}\n\nChỗ sai và nguồn nói khác:\n`,
  changed: 'Nội dung đổi lần cuối:',
  whatChanged: 'Có gì thay đổi',
  copy: 'Chép đường dẫn',
  copied: 'Đã chép',
  share: 'Chia sẻ',
  printed: 'Trang này ở',
  links: 'Đường dẫn trong trang',
};
const en: typeof vi = {
  report: 'Report a mistake on this page',
  reportNobody: 'To report a mistake: the publisher has not yet named where.',
  subject: (title) => `Open Plan: a mistake in “${title}”`,
  body: (address, date) => `Page: ${address}\nData of: ${date}\n\nWhat is wrong, and the source that says otherwise:\n`,
  changed: 'Its content last changed:',
  whatChanged: 'What changed',
  copy: 'Copy link',
  copied: 'Copied',
  share: 'Share',
  printed: 'This page is at',
  links: 'Links in this page',
};

export const contactWords = (lang: Lang): typeof vi => ({ vi, en })[lang];
