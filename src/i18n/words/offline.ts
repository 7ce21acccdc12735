/** Owns what is said without a network. Apart from `words.ts`, because the service worker carries these words with it. */

const vi = {
  justNow: 'vừa xong',
  saved: (age: string, date: string) =>
    `Bản lưu trên máy này, lấy về ${age} (${date}). Không kết nối được với trang, nên có thể đã có bản mới hơn.`,
  title: 'Không có mạng',
  text: 'Trang này chưa được lưu trên máy của bạn, và hiện không kết nối được. Những trang bạn đã đọc vẫn mở được khi không có mạng.',
  retry: 'Có mạng trở lại thì tải lại trang này là đọc được.',
  list: 'Trang đã lưu trên máy này',
  none: 'Chưa có trang nào.',
};

const en: typeof vi = {
  justNow: 'just now',
  saved: (age, date) =>
    `A copy saved on this device ${age} (${date}). The site could not be reached, so there may be a newer version.`,
  title: 'No network',
  text: 'This page is not saved on your device, and the site cannot be reached. Pages that you have read open without a network.',
  retry: 'Reload this page when the network is back.',
  list: 'Pages saved on this device',
  none: 'None yet.',
};

export const offlineWords = { vi, en };
