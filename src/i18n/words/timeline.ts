/** Owns the words of the timeline and its calendar. */
import { countEn, countVi } from '../format/plural.ts';

const vi = {
  timeline: {
    title: 'Dòng thời gian',
    titleOf: (city: string) => `Dòng thời gian: ${city}`,
    lead: 'Mọi thứ có ngày trong các kế hoạch: ngày ban hành, mốc lộ trình, thời hạn, chỉ tiêu có năm, việc lặp lại hằng năm.',
    asOf: (date: string) =>
      `“Đã qua” và “sắp tới” tính theo ngày của dữ liệu, ${date}. Đã qua hạn không có nghĩa là đã làm hay chưa làm; trang này không biết.`,
    /** Added by the browser: {date} is the day of the reader's clock, {n} the days since a date. */
    yourToday: 'Phần “theo máy của bạn” tính theo ngày trên máy này, {date}.',
    daysPast: { one: 'qua {n} ngày, theo máy của bạn', other: 'qua {n} ngày, theo máy của bạn' },
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
      'Tải về hoặc đăng ký bằng địa chỉ này trong ứng dụng lịch. Thời hạn đứng ở ngày cuối cùng còn kịp: “trước 01/12” là 30/11, “trong năm 2026” là 31/12/2026; phần ghi chú nói văn bản ghi gì. Việc kéo dài chiếm cả khoảng thời gian. Việc không có ngày chỉ có trên trang này. Lịch không kèm nhắc việc; ứng dụng của bạn đặt.',
    subscribe: 'Đăng ký trong ứng dụng lịch',
    placed: {
      day: '',
      deadline: 'Lịch để ở ngày cuối cùng của thời hạn ấy.',
      beginning: 'Lịch để ở ngày đầu tiên; văn bản không ghi lúc kết thúc.',
      span: '',
    },
    targetsDue: (n: number, plan: string) => `${countVi(n, 'chỉ tiêu')} của ${plan}`,
    showTargets: (n: number) => `Xem ${countVi(n, 'chỉ tiêu')}`,
  },
};

const en: typeof vi = {
  timeline: {
    title: 'Timeline',
    titleOf: (city) => `Timeline: ${city}`,
    lead: 'Everything dated in the plans: days of issue, steps of the roadmaps, due dates, targets with a year, and what is repeated every year.',
    asOf: (date) =>
      `“Past” and “ahead” are relative to the date of the data, ${date}. A date that has passed says nothing about whether the thing was done; this site does not know.`,
    yourToday: 'What is said “by your device” follows the day on this device, {date}.',
    daysPast: { one: '{n} day past, by your device', other: '{n} days past, by your device' },
    states: {
      past: 'date has passed',
      running: 'under way',
      ahead: 'ahead',
      recurring: 'repeated',
      undated: 'no time given',
    },
    kinds: { plan: 'Issued', event: 'Event', milestone: 'Milestone', due: 'Due', targets: 'Targets' },
    all: 'All cities',
    years: 'Go to year',
    recurring: 'Repeated every year, quarter or month',
    undated: 'No time given',
    undatedText: 'The roadmap names these without a time.',
    issued: (plan) => `${plan} issued`,
    joined: 'Joins the UNESCO Global Network of Learning Cities',
    calendar: 'Calendar (iCalendar)',
    calendarText:
      'Download it, or subscribe to its address in a calendar application. A deadline stands on the last day on which it can be met: “before 1 December” is 30 November, “within 2026” is 31 December 2026; the notes say what the document says. What lasts takes its whole span. What has no day is on this page only. There are no alarms in it; set them in your application.',
    subscribe: 'Subscribe in a calendar application',
    placed: {
      day: '',
      deadline: 'The calendar shows the last day of that time.',
      beginning: 'The calendar shows the first day; the document gives no end.',
      span: '',
    },
    targetsDue: (n, plan) => `${countEn(n, 'target', 'targets')} of ${plan}`,
    showTargets: (n) => `Show ${countEn(n, 'target', 'targets')}`,
  },
};

export const timelineWords = { vi, en };
