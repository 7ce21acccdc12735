/** Owns the words for taking a page away: citing it in other programs, embedding it elsewhere. */

const vi = {
  share: {
    /** As Open Graph writes a language: always with a country. */
    locale: 'vi_VN',
    pictureAlt: 'Kế hoạch mở · Open Plan',
    forManagers: 'BibTeX và CSL-JSON',
    embed: 'Nhúng vào trang khác',
    embedHow: 'Chép dòng này vào trang của bạn (bấm một lần để chọn cả dòng):',
    embedPreview: 'Xem thử thẻ',
    readAt: (site: string) => `Đọc trên ${site}`,
    restated: 'Viết lại cho dễ đọc; văn bản chính thức có giá trị khi có khác biệt.',
  },
};

const en: typeof vi = {
  share: {
    locale: 'en_GB',
    pictureAlt: 'Kế hoạch mở · Open Plan',
    forManagers: 'BibTeX and CSL-JSON',
    embed: 'Embed in another page',
    embedHow: 'Copy this line into your page (one click selects all of it):',
    embedPreview: 'See the card',
    readAt: (site) => `Read it on ${site}`,
    restated: 'Restated to make it easy to read; the official text prevails where they differ.',
  },
};

export const shareWords = { vi, en };
