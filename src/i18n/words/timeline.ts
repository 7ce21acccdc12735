/** Owns the words of the timeline and its calendar. */
import { countEn, countVi } from '../format/plural.ts';

const vi = {
  timeline: {
    title: 'Dòng thời gian',
    titleOf: (city: string) => `Dòng thời gian: ${city}`,
    lead: 'Mọi thứ có ngày trong các kế hoạch: ngày ban hành, mốc lộ trình, thời hạn, chỉ tiêu có năm, việc lặp lại hằng năm.',
    asOf: (date: string) =>
      `“Đã qua” và “sắp tới” tính theo ngày của dữ liệu, ${date}. Đã qua hạn không có nghĩa là đã làm hay chưa làm; trang này không biết.`,
    states: {
      past: 'ngày đã qua',
      running: 'đang trong thời gian',
      ahead: 'sắp tới',
      recurring: 'lặp lại',
      undated: 'không ghi thời gian',
    },
    kinds: {
      plan: 'Ban hành',
      event: 'Sự kiện',
      milestone: 'Mốc lộ trình',
      due: 'Thời hạn',
      targets: 'Chỉ tiêu',
    },
    all: 'Mọi thành phố',
    years: 'Đi tới năm',
    recurring: 'Lặp lại',
    undated: 'Không ghi thời gian',
    undatedText: 'Lộ trình nêu những việc này mà không nêu thời gian.',
    issued: (plan: string) => `Ban hành ${plan}`,
    joined: 'Gia nhập Mạng lưới Thành phố học tập toàn cầu của UNESCO',
    calendar: 'Lịch (iCalendar)',
    calendarText:
      'Tải về hoặc đăng ký bằng địa chỉ này trong ứng dụng lịch. Nơi kế hoạch chỉ ghi năm, quý hay tháng, lịch để cả khoảng thời gian ấy, không chọn ngày thay.',
    onlyYear: (when: string) => `Văn bản chỉ ghi: ${when}. Lịch để cả khoảng thời gian, không phải một ngày.`,
    openEnd: 'Văn bản không ghi lúc kết thúc.',
    noDay: 'Văn bản không ghi ngày.',
    targetsDue: (n: number, plan: string) => `${countVi(n, 'chỉ tiêu')} của ${plan}`,
    showTargets: (n: number) => `Xem ${countVi(n, 'chỉ tiêu')}`,
  },
};

const en: typeof vi = {
  timeline: {
    title: 'Timeline',
    titleOf: (city) => `Timeline: ${city}`,
    lead: 'Everything dated in the plans: days of issue, marks of the roadmaps, due dates, targets with a year, and what comes back every year.',
    asOf: (date) =>
      `“Past” and “ahead” are relative to the date of the data, ${date}. A date that has passed says nothing about whether the thing was done; this site does not know.`,
    states: {
      past: 'date has passed',
      running: 'under way',
      ahead: 'ahead',
      recurring: 'comes back',
      undated: 'no time given',
    },
    kinds: { plan: 'Issued', event: 'Event', milestone: 'Milestone', due: 'Due', targets: 'Targets' },
    all: 'All cities',
    years: 'Go to year',
    recurring: 'What comes back',
    undated: 'No time given',
    undatedText: 'The roadmap names these without a time.',
    issued: (plan) => `${plan} issued`,
    joined: 'Joins the UNESCO Global Network of Learning Cities',
    calendar: 'Calendar (iCalendar)',
    calendarText:
      'Download it, or subscribe to its address in a calendar application. Where a plan gives only a year, a quarter or a month, the calendar shows that whole span and picks no day in its place.',
    onlyYear: (when) => `The document says only: ${when}. The calendar shows the whole span, not a day.`,
    openEnd: 'The document gives no end.',
    noDay: 'The document gives no day.',
    targetsDue: (n, plan) => `${countEn(n, 'target', 'targets')} of ${plan}`,
    showTargets: (n) => `Show ${countEn(n, 'target', 'targets')}`,
  },
};

export const timelineWords = { vi, en };
