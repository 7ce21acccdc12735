/** Owns what charts say of themselves: titles and the one sentence that reads each. */
import type { Lang } from '../../text/bilingual.ts';
import { countEn, countVi, pluralForm } from '../format/plural.ts';

interface ChartTexts {
  duties: {
    title: (plan: string) => string;
    reading: (of: { total: number; agencies: number; closing: number }) => string;
    total: string;
  };
  timeline: {
    reading: (of: {
      marks: number;
      today: string;
      past: number;
      running: number;
      ahead: number;
      targets: number;
      recurring: number;
    }) => string;
    dataDate: string;
  };
  targets: {
    title: (plan: string) => string;
    reading: (of: { percents: number; all: number; full: number }) => string;
    focalArea: string;
    name: string;
  };
  dated: {
    reading: (of: { total: number; indicators: number; perPlan: string; shared: number }) => string;
    upperEnd: string;
  };
  shared: {
    title: (a: string, b: string) => string;
    reading: (of: {
      shared: number;
      a: string;
      b: string;
      aLarger: number;
      bLarger: number;
      otherOperator: number;
      same: number;
    }) => string;
    before: (year: string) => string;
  };
  values: {
    reading: (of: {
      published: number;
      perPlace: string;
      joined: number;
      /** Days on which the boundary changed; may be empty. */
      boundaries: string;
    }) => string;
  };
  judgedTitle: string;
}

const vi: ChartTexts = {
  duties: {
    title: (plan) => `Nhiệm vụ của từng cơ quan theo vai trò: ${plan}`,
    reading: ({ total, agencies, closing }) =>
      `${countVi(total, 'nhiệm vụ')} giao cho hoặc đề nghị ${countVi(agencies, 'cơ quan')}. Một nhiệm vụ có nhiều cơ quan được tính cho từng cơ quan, mỗi nơi một lần, theo vai trò chính; cơ quan được “đề nghị” tính riêng.${closing > 0 ? ` Không tính ${countVi(closing, 'nhiệm vụ')} ở đoạn kết.` : ''}`,
    total: 'Tổng',
  },
  timeline: {
    reading: ({ marks, today, past, running, ahead, targets, recurring }) =>
      `${countVi(marks, 'mốc và thời hạn')} có ngày: tính đến ${today}, ${past} đã qua, ${running} đang trong thời gian, ${ahead} sắp tới. ${countVi(targets, 'chỉ tiêu')} có năm. ${countVi(recurring, 'việc lặp lại')} không vẽ ở đây.`,
    dataDate: 'ngày của dữ liệu',
  },
  targets: {
    title: (plan) => `Chỉ tiêu theo tiêu chuẩn: ${plan}`,
    reading: ({ percents, all, full }) =>
      `${percents} trong ${countVi(all, 'chỉ tiêu')} là tỷ lệ phần trăm, ${full} chỉ tiêu trong số đó đặt 100%; các chỉ tiêu khác là điểm, chiều hướng hoặc chuẩn phải đạt.`,
    focalArea: 'Tiêu chuẩn',
    name: 'Tên',
  },
  dated: {
    reading: ({ total, indicators, perPlan, shared }) =>
      `${countVi(total, 'chỉ tiêu phần trăm')} có năm cho ${countVi(indicators, 'chỉ số')} (${perPlan}); ${shared} chỉ số có ở mọi kế hoạch. Đây là điều muốn đạt, không phải kết quả.`,
    upperEnd: 'Cận trên',
  },
  shared: {
    title: (a, b) => `Cùng chỉ số, hai chỉ tiêu: ${a} và ${b}`,
    reading: ({ shared, a, b, aLarger, bLarger, otherOperator, same }) =>
      `${shared} chỉ số có chỉ tiêu phần trăm ghi năm ở cả hai kế hoạch. Số chỉ số có mức cuối cùng cao hơn ở ${b}: ${bLarger}; cao hơn ở ${a}: ${aLarger}; cùng con số nhưng khác dấu so sánh: ${otherOperator}; giống hệt: ${same}. Đây là điều muốn đạt, không phải kết quả.`,
    before: (year) => `trước ${year}`,
  },
  values: {
    reading: ({ published, perPlace, joined, boundaries }) =>
      [
        `${countVi(published, 'giá trị')} đã công bố (${perPlace}).`,
        joined === 0
          ? 'Không có hai giá trị nào so sánh được nên không có đường nối.'
          : `${countVi(joined, 'đường')} nối các giá trị so sánh được; chỗ khác là điểm rời.`,
        ...(boundaries === '' ? [] : [`Địa giới đổi từ ngày ${boundaries}.`]),
      ].join(' '),
  },
  judgedTitle: 'Chỉ tiêu nào đã đánh giá được?',
};

const en: ChartTexts = {
  duties: {
    title: (plan) => `Duties of each agency by role: ${plan}`,
    reading: ({ total, agencies, closing }) =>
      `${countEn(total, 'duty is', 'duties are')} given to or asked of ${countEn(agencies, 'agency', 'agencies')}. A duty of several agencies counts once for each of them, under its main role; bodies that are only asked count apart.${closing > 0 ? ` ${countEn(closing, 'duty of a closing paragraph is', 'duties of closing paragraphs are')} not counted.` : ''}`,
    total: 'Total',
  },
  timeline: {
    reading: ({ marks, today, past, running, ahead, targets, recurring }) =>
      `${countEn(marks, 'milestone or due date', 'milestones and due dates')} with a time: on ${today}, ${countEn(past, 'has', 'have')} passed, ${countEn(running, 'is', 'are')} under way, ${countEn(ahead, 'is', 'are')} ahead. ${countEn(targets, 'target has', 'targets have')} a year. ${countEn(recurring, 'recurring task is', 'recurring tasks are')} not drawn.`,
    dataDate: 'date of the data',
  },
  targets: {
    title: (plan) => `Targets by focal area: ${plan}`,
    reading: ({ percents, all, full }) =>
      `${percents} of ${countEn(all, 'target', 'targets')} ${pluralForm(percents, { one: 'is a percentage', other: 'are percentages' }, 'en')}, ${full} of them set at 100%; the others are ratings, directions or standards to meet.`,
    focalArea: 'Focal area',
    name: 'Name',
  },
  dated: {
    reading: ({ total, indicators, perPlan, shared }) =>
      `${countEn(total, 'dated percentage target', 'dated percentage targets')} for ${countEn(indicators, 'indicator', 'indicators')} (${perPlan}); ${countEn(shared, 'indicator is', 'indicators are')} in every plan. These are aims, not results.`,
    upperEnd: 'Upper end',
  },
  shared: {
    title: (a, b) => `One indicator, two targets: ${a} and ${b}`,
    reading: ({ shared, a, b, aLarger, bLarger, otherOperator, same }) =>
      `${countEn(shared, 'indicator has', 'indicators have')} a dated percentage target in both plans. Larger last figure in ${b}: ${bLarger}; in ${a}: ${aLarger}; same figure with another operator: ${otherOperator}; the same: ${same}. These are aims, not results.`,
    before: (year) => `before ${year}`,
  },
  values: {
    reading: ({ published, perPlace, joined, boundaries }) =>
      [
        `${countEn(published, 'published value', 'published values')} (${perPlace}).`,
        joined === 0
          ? 'No two values can be compared, so nothing is joined.'
          : `${countEn(joined, 'line joins', 'lines join')} values that can be compared; all others are single dots.`,
        ...(boundaries === '' ? [] : [`The boundary changed on ${boundaries}.`]),
      ].join(' '),
  },
  judgedTitle: 'Which targets can be judged?',
};

export const chartTexts = (lang: Lang): ChartTexts => ({ vi, en })[lang];
