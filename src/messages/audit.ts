/** Words of the printed audit: the columns of its table, and what each kind of finding means. */
import type { Bilingual, Lang } from '../text/bilingual.ts';

export const auditColumns: Readonly<Record<Lang, readonly string[]>> = {
  vi: [
    'kế hoạch',
    'khoản',
    'thấy',
    'con số',
    'ngày',
    'số hiệu',
    'cơ quan',
    'dòng',
    'trùng dài nhất',
    'báo',
    'đã giải thích',
  ],
  en: [
    'plan',
    'clauses',
    'located',
    'figures',
    'dates',
    'numbers',
    'agencies',
    'lines',
    'longest run',
    'findings',
    'explained',
  ],
};

export const findingWords = {
  place: { vi: 'không thấy khoản này trong văn bản', en: 'no place found in the text' },
  heading: { vi: 'không thấy tiêu đề mục', en: 'heading not found in the text' },
  uncovered: { vi: 'đoạn không thuộc khoản nào', en: 'begins something that no clause covers' },
  figure: { vi: 'con số không có ở chỗ đó', en: 'figure not printed there' },
  date: { vi: 'ngày, năm không có ở chỗ đó', en: 'date not printed there' },
  number: { vi: 'số hiệu không có ở chỗ đó', en: 'document number not printed there' },
  agency: { vi: 'cơ quan không có ở chỗ đó', en: 'agency not printed there' },
  operator: { vi: 'dấu so sánh khác văn bản', en: 'operator differs from the text' },
  'figure-left-out': { vi: 'con số trong văn bản bị bỏ', en: 'printed figure left out' },
  'date-left-out': { vi: 'ngày, năm trong văn bản bị bỏ', en: 'printed date left out' },
  'number-left-out': { vi: 'số hiệu trong văn bản bị bỏ', en: 'printed document number left out' },
  'annex-row': {
    vi: 'không thấy dòng phụ lục, hoặc dòng chưa có bản ghi',
    en: 'annex row not found or without a record',
  },
  'annex-value': { vi: 'giá trị hoặc dấu khác phụ lục', en: 'value or operator differs from the annex' },
  'annex-agency': { vi: 'cơ quan phụ trách khác phụ lục', en: 'responsible body differs from the annex' },
  'annex-figure-left-out': { vi: 'con số trong phụ lục bị bỏ', en: 'figure of the annex left out' },
  'heading-year': {
    vi: 'tiêu đề ghi năm, plan.yaml (by, from) không ghi',
    en: 'the heading gives a year that plan.yaml (by, from) lacks',
  },
  'heading-request': {
    vi: 'tiêu đề đề nghị, plan.yaml thiếu asks: true',
    en: 'the heading asks; plan.yaml lacks asks: true',
  },
  title: {
    vi: 'tên kế hoạch hoặc văn bản khác tên in',
    en: 'the title of the plan, or of a document, is not the printed one',
  },
  'word-lost': { vi: 'từ có trong văn bản bị mất', en: 'word of the text lost' },
  'word-added': { vi: 'từ không có trong văn bản', en: 'word that the text does not have' },
  quotation: { vi: 'tên trong ngoặc kép không trọn như in', en: 'name in quotation marks is not whole as printed' },
  partner: { vi: 'sau “phối hợp với” còn bên khác', en: 'somebody after “phối hợp với” is not among the partners' },
  span: { vi: 'nhiều mốc bị nối thành một khoảng', en: 'several dates joined into one span' },
  english: { vi: 'bản tiếng Anh thiếu điều bản tiếng Việt nói', en: 'the English lacks what the Vietnamese says' },
  copied: { vi: 'chép nguyên văn', en: 'taken over word for word' },
  'explanation-unused': { vi: 'lời giải thích không còn ứng với gì', en: 'explains nothing that was found' },
} as const satisfies Record<string, Bilingual>;
