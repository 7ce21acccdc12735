/** Owns the words of comparing two plans or two cities. */
import { countEn, countVi } from '../format/plural.ts';

const vi = {
  compare: {
    title: 'So sánh',
    titleOf: (a: string, b: string) => `So sánh: ${a} và ${b}`,
    lead: 'Hai kế hoạch hoặc hai thành phố cạnh nhau: cả hai có gì, chỉ một bên có gì, khác ở đâu. Mỗi cặp có một địa chỉ để chia sẻ.',
    plans: 'Hai kế hoạch',
    cities: 'Hai thành phố',
    sameCity: 'cùng thành phố',
    matched: (rows: number) => `đối chiếu từng điều khoản: ${countVi(rows, 'cặp')}`,
    partly: (rows: number) => `đối chiếu điều khoản ở một phần: ${countVi(rows, 'cặp')}`,
    bySection: 'đối chiếu theo mục',
    summary: (same: number, differ: number) =>
      `${countVi(same, 'cặp điều khoản giống nhau')}, ${countVi(differ, 'cặp khác nhau')}.`,
    summaryOnly: (a: number, nameA: string, b: number, nameB: string) =>
      `Không có cặp: ${countVi(a, 'điều khoản')} của ${nameA}, ${b} của ${nameB}.`,
    indicatorSummary: (both: number, differ: number, a: number, nameA: string, b: number, nameB: string) =>
      `Chỉ số có chỉ tiêu: ${both} có ở cả hai, trong đó ${differ} khác nhau; ${a} chỉ ở ${nameA}, ${b} chỉ ở ${nameB}.`,
    how: 'Cách so sánh',
    howText: [
      'Biên tập viên quyết định mục nào, điều khoản nào ứng với nhau, theo nghĩa chứ không theo vị trí. Cơ quan, vai trò, đối tác, thời hạn và chỉ tiêu được máy so từ dữ liệu; khác biệt về lời văn là ghi chú của biên tập viên.',
      '“Giống” nghĩa là không thấy khác biệt nào trong dữ liệu và không có ghi chú, không có nghĩa là giống từng chữ. Tên thành phố không tính là khác biệt.',
      'Hai cơ quan của hai thành phố được coi là cùng loại khi sổ cơ quan cho chúng cùng mã, chỉ khác phần thành phố. Cơ quan khác tên là cơ quan khác.',
    ],
    contents: 'Trong trang này',
    byTopic: 'Theo nội dung',
    byIndicator: 'Theo chỉ số',
    byBody: 'Theo loại cơ quan',
    unlisted: 'Chưa xếp vào nội dung nào',
    same: 'Giống',
    differs: 'Khác',
    onlyIn: (name: string) => `Chỉ có ở ${name}`,
    notIn: 'không có mục này',
    sameRows: (n: number) => countVi(n, 'cặp không thấy khác biệt'),
    notMatched: 'Các điều khoản ở đây chưa được đối chiếu từng cặp; dưới đây là toàn bộ lời của mỗi bên.',
    showClauses: (n: number) => `Đọc ${countVi(n, 'điều khoản')} cạnh nhau`,
    elsewhere: 'Được so sánh ở nội dung khác',
    editorsNote: 'Ghi chú của biên tập viên',
    kinds: {
      agency: 'Cơ quan',
      partners: 'Đối tác',
      role: 'Vai trò',
      due: 'Thời hạn',
      date: 'Thời gian',
      target: 'Chỉ tiêu',
      cites: 'Văn bản được dẫn',
      wording: 'Nội dung',
    },
    targetKinds: {
      operator: 'phép so',
      figure: 'con số',
      date: 'thời hạn',
      counted: 'đối tượng tính',
      responsible: 'cơ quan phụ trách',
    },
    none: 'không có',
    whatDiffers: 'Khác ở',
    sameTargets: (n: number) => countVi(n, 'chỉ số không thấy khác biệt'),
    onlyTargets: (name: string, n: number) => `${countVi(n, 'chỉ số')} chỉ ${name} có chỉ tiêu`,
    caution:
      'Chỉ tiêu không ghi năm trong phụ lục không được gắn với năm nào. Tên chỉ số giống nhau chưa chắc tính trên cùng một nhóm người.',
    plansOf: 'Các cặp kế hoạch của hai thành phố',
    dutiesAndIndicators: (duties: number, indicators: number) =>
      `${countVi(duties, 'nhiệm vụ')}, ${countVi(indicators, 'chỉ số')}`,
  },
};

const en: typeof vi = {
  compare: {
    title: 'Compare',
    titleOf: (a, b) => `Compare: ${a} and ${b}`,
    lead: 'Two plans or two cities side by side: what both have, what only one has, where they differ. Every pair has an address to share.',
    plans: 'Two plans',
    cities: 'Two cities',
    sameCity: 'same city',
    matched: (rows) => `matched clause by clause: ${countEn(rows, 'pair', 'pairs')}`,
    partly: (rows) => `clauses matched in part: ${countEn(rows, 'pair', 'pairs')}`,
    bySection: 'matched by section',
    summary: (same, differ) =>
      `${countEn(same, 'pair of clauses is', 'pairs of clauses are')} the same, ${countEn(differ, 'differs', 'differ')}.`,
    summaryOnly: (a, nameA, b, nameB) =>
      `Without a match: ${countEn(a, 'clause', 'clauses')} of ${nameA}, ${b} of ${nameB}.`,
    indicatorSummary: (both, differ, a, nameA, b, nameB) =>
      `Indicators with a target: ${both} in both, of which ${countEn(differ, 'differs', 'differ')}; ${a} in ${nameA} only, ${b} in ${nameB} only.`,
    how: 'How they are compared',
    howText: [
      'An editor decides which sections and clauses correspond, by meaning and not by position. Agencies, roles, partners, dates and targets are compared from the data; differences of wording are the editor’s notes.',
      '“Same” means that the data shows no difference and there is no note. It does not mean the same words. The name of the city does not count as a difference.',
      'Agencies of two cities are of the same kind when the register gives them the same id but for the city. An agency of another name is another agency.',
    ],
    contents: 'On this page',
    byTopic: 'By matter',
    byIndicator: 'By indicator',
    byBody: 'By type of agency',
    unlisted: 'Under no matter yet',
    same: 'Same',
    differs: 'Differs',
    onlyIn: (name) => `Only in ${name}`,
    notIn: 'no such section',
    sameRows: (n) => `${countEn(n, 'pair shows', 'pairs show')} no difference`,
    notMatched: 'The clauses here are not yet matched one by one; below is the whole text of each side.',
    showClauses: (n) => `Read ${countEn(n, 'clause', 'clauses')} side by side`,
    elsewhere: 'Compared under another matter',
    editorsNote: 'Editor’s note',
    kinds: {
      agency: 'Agency',
      partners: 'Partners',
      role: 'Role',
      due: 'Due',
      date: 'Time',
      target: 'Targets',
      cites: 'Instruments cited',
      wording: 'Content',
    },
    targetKinds: {
      operator: 'operator',
      figure: 'figure',
      date: 'date',
      counted: 'what is counted',
      responsible: 'responsible agency',
    },
    none: 'none',
    whatDiffers: 'Differs in',
    sameTargets: (n) => `${countEn(n, 'indicator shows', 'indicators show')} no difference`,
    onlyTargets: (name, n) => `${countEn(n, 'indicator has', 'indicators have')} a target in ${name} only`,
    caution:
      'Targets of the annexes carry no year and are given none here. The same name of an indicator need not mean the same people counted.',
    plansOf: 'Pairs of plans of the two cities',
    dutiesAndIndicators: (duties, indicators) =>
      `${countEn(duties, 'duty', 'duties')}, ${countEn(indicators, 'indicator', 'indicators')}`,
  },
};

export const compareWords = { vi, en };
