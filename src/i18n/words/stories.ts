/** Owns the words of the stories and guides, and of what they show of the data. */
import { countEn, countVi } from '../format/plural.ts';

/** What the sentence over all targets is made of. */
export interface JudgedFigures {
  all: number;
  judged: number;
  /** “3 met, 2 not yet due” */
  split: string;
  cannot: number;
  reasons: string;
  noYear: number;
}

const vi = {
  stories: {
    title: 'Bài viết từ dữ liệu',
    lead: 'Mỗi bài trả lời một câu hỏi bằng biểu đồ và con số lấy thẳng từ dữ liệu của trang; mỗi con số dẫn về chỗ của nó trong văn bản.',
    live: 'Số liệu và biểu đồ trong bài được tính lại mỗi lần dựng trang.',
    other: 'Bài khác',
  },
  guides: {
    reviewers: 'Cho chuyên gia UNESCO',
    journalists: 'Cho nhà báo',
    editors: 'Cho biên tập viên',
    retaken: 'Ảnh chụp trang này, chụp lại bằng máy',
  },
  judged: {
    sentence: ({ all, judged, split, cannot, reasons, noYear }: JudgedFigures) =>
      `Trong ${countVi(all, 'chỉ tiêu')}, ${judged} đánh giá được: ${split}. ${cannot} chưa thể đánh giá: ${reasons}. ${countVi(noYear, 'chỉ tiêu không ghi năm')}.`,
    total: 'Tất cả',
    noYear: 'Không ghi năm',
    directions: 'Chiều hướng (tăng, giảm)',
    reason: 'Vì sao chưa đánh giá được',
    count: 'Số chỉ tiêu',
    example: 'Ví dụ',
  },
};

const en: typeof vi = {
  stories: {
    title: 'Stories from the data',
    lead: 'Each story answers one question with charts and numbers that come straight from the data of this site; each number leads to its place in the document.',
    live: 'Numbers and charts in the stories are computed anew with every build of the site.',
    other: 'Other stories',
  },
  guides: {
    reviewers: 'For UNESCO reviewers',
    journalists: 'For journalists',
    editors: 'For editors',
    retaken: 'A picture of this site, retaken by a script',
  },
  judged: {
    sentence: ({ all, judged, split, cannot, reasons, noYear }) =>
      `Of ${countEn(all, 'target', 'targets')} ${judged} can be judged: ${split}. ${cannot} cannot be judged: ${reasons}. ${countEn(noYear, 'target gives', 'targets give')} no year.`,
    total: 'All',
    noYear: 'No year given',
    directions: 'Directions (up, down)',
    reason: 'Why it cannot be judged',
    count: 'Targets',
    example: 'Example',
  },
};

export const storyWords = { vi, en };
