/** Owns the words for what became of a body: that it lives on in another, or only that another took over tasks, and how well that is shown. */
import type { Lang } from '../../model/schema/common.ts';
import { countEn, countVi } from '../format/plural.ts';
import type { Succession } from '../../model/types.ts';

interface SuccessionWords {
  former: string;
  now: string;
  relationName: string;
  strengthName: string;
  clauses: string;
  /** Above the bodies that a body lives on in, or that took over tasks of it. */
  nowCalled: string;
  tasksNowWith: string;
  /** Above the bodies that it was, or whose tasks it took over. */
  formerly: string;
  tookOver: string;
  relation: Record<Succession['relation'], string>;
  strength: Record<Succession['strength'], string>;
  livesOn: string;
  tookTasks: string;
  shownByCity: string;
  shownByOther: string;
  chartTitle: (city: string) => string;
  reading: (numbers: {
    from: number;
    to: number;
    links: number;
    livesOn: number;
    tasks: number;
    own: number;
    other: number;
  }) => string;
}

const vi: SuccessionWords = {
  former: 'Trong kế hoạch trước',
  now: 'Trong kế hoạch sau',
  relationName: 'Quan hệ',
  strengthName: 'Thấy được ở đâu',
  clauses: 'Điều khoản làm bằng chứng',
  nowCalled: 'Nay là',
  tasksNowWith: 'Cơ quan nhận việc',
  formerly: 'Trước đây là',
  tookOver: 'Nhận việc của',
  relation: {
    renamed: 'đổi tên',
    merged: 'hợp nhất',
    divided: 'chia tách',
    'took-over-tasks': 'nhận việc',
  },
  strength: {
    'same-text': 'cùng một văn bản',
    'same-city': 'hai kế hoạch của thành phố',
    'other-city': 'chỉ so với kế hoạch của thành phố khác',
  },
  livesOn: 'đổi tên, hợp nhất hoặc chia tách',
  tookTasks: 'chỉ nhận việc',
  shownByCity: 'văn bản của chính thành phố cho thấy',
  shownByOther: 'chỉ thấy khi so với thành phố khác',
  chartTitle: (city) => `Ai nhận việc sau sắp xếp năm 2025: ${city}`,
  reading: ({ from, to, links, livesOn, tasks, own, other }) =>
    `Việc của ${countVi(from, 'cơ quan')} trong kế hoạch trước thấy ở ${countVi(to, 'cơ quan')} trong kế hoạch sau, qua ${countVi(links, 'đường nối')}: ${livesOn} đường là đổi tên, hợp nhất hoặc chia tách, ${tasks} đường chỉ là nhận việc. ${own} đường do văn bản của chính thành phố cho thấy, ${other} đường chỉ thấy khi so với kế hoạch của thành phố khác.`,
};

const en: SuccessionWords = {
  former: 'In the earlier plan',
  now: 'In the later plan',
  relationName: 'Relation',
  strengthName: 'Where it is seen',
  clauses: 'Clauses that show it',
  nowCalled: 'Now',
  tasksNowWith: 'Who took over tasks',
  formerly: 'Formerly',
  tookOver: 'Took over tasks of',
  relation: {
    renamed: 'renamed',
    merged: 'merged',
    divided: 'divided',
    'took-over-tasks': 'took over tasks',
  },
  strength: {
    'same-text': 'one and the same document',
    'same-city': 'two plans of the city',
    'other-city': 'only another city’s plan',
  },
  livesOn: 'renamed, merged or divided',
  tookTasks: 'took over tasks only',
  shownByCity: 'shown by documents of the city itself',
  shownByOther: 'seen only by comparing it with another city',
  chartTitle: (city) => `Who took over in the 2025 reorganisation: ${city}`,
  reading: ({ from, to, links, livesOn, tasks, own, other }) =>
    `Tasks of ${countEn(from, 'body', 'bodies')} of the earlier plan are found with ${countEn(to, 'body', 'bodies')} of the later one, by ${countEn(links, 'link', 'links')}: in ${livesOn} a body was renamed, merged or divided, in ${tasks} another body only took over tasks. ${countEn(own, 'is', 'are')} shown by documents of the city itself, ${other} only by comparing it with another city’s plan.`,
};

export const successionWords = (lang: Lang): SuccessionWords => ({ vi, en })[lang];
