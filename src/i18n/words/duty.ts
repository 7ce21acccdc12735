/** Owns the words around a duty: whose it is, whether it is ordered or only asked for, and how it is counted. */
import type { Lang } from '../../text/bilingual.ts';
import { countEn, countVi } from '../format/plural.ts';

interface DutyWords {
  /** Above the bodies of a duty, and above those that the document only asks. */
  ordered: string;
  asked: string;
  what: string;
  /** Tag of a duty in a closing paragraph. */
  closing: string;
  /** Tag of a line that is no clause. */
  passage: string;
  /** Above duties of closing paragraphs in a list. */
  closingHeading: string;
  countClosing: (count: number) => string;
  /** Above the other bodies in the duty of a body. */
  together: string;
  /** Bodies that only get tasks in a closing paragraph are not in the count. */
}

const vi: DutyWords = {
  ordered: 'Ai phải làm',
  asked: 'Được đề nghị',
  what: 'Việc',
  closing: 'đoạn kết, tính riêng',
  passage: 'dòng dẫn, không tính là điều khoản',
  closingHeading: 'Giao chung ở đoạn kết',
  countClosing: (count) => `${countVi(count, 'nhiệm vụ ở đoạn kết')}, tính riêng`,
  together: 'Cùng làm',
};

const en: DutyWords = {
  ordered: 'Who must do it',
  asked: 'Asked to',
  what: 'What',
  closing: 'closing paragraph, counted apart',
  passage: 'passage, not counted as a clause',
  closingHeading: 'Given to all in the closing paragraph',
  countClosing: (count) =>
    `${countEn(count, 'duty of a closing paragraph', 'duties of closing paragraphs')}, counted apart`,
  together: 'Also in it',
};

export const dutyWords = (lang: Lang): DutyWords => ({ vi, en })[lang];
