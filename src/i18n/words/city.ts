/** Owns the words of the page of a city. */
import { countEn, countVi } from '../format/plural.ts';

const vi = {
  cityPage: {
    promised: (n: number) => countVi(n, 'chỉ tiêu'),
    inPlans: (n: number) => `trong ${countVi(n, 'kế hoạch')}`,
    plansInTime: 'Các kế hoạch theo thời gian',
    relates: 'Quan hệ',
    carriesOut: 'triển khai',
    replaces: 'thay thế',
    noRelation:
      'Các văn bản không nêu quan hệ giữa những kế hoạch này của thành phố; không suy ra kế hoạch sau thay kế hoạch trước.',
    bodies: 'Mỗi cơ quan được giao bao nhiêu việc',
    bodiesNote:
      'Mỗi nhiệm vụ tính một lần, theo vai trò chính. Cột cuối là số chỉ số phụ lục giao cho cơ quan trong cùng kế hoạch.',
    progress: 'Chỉ tiêu và tiến độ',
    progressNote: 'Theo giá trị mới nhất của chính thành phố. “Chưa đánh giá được” không có nghĩa là chưa làm.',
    noTargets: 'Các kế hoạch của thành phố không có chỉ tiêu nào ghi thành số hay chuẩn.',
    judgedList: (n: number) => `Xem ${countVi(n, 'chỉ tiêu')} đã đánh giá được`,
    dossier: 'Hồ sơ in được (DOCX, bản in)',
    breaks: 'Thay đổi địa giới',
    breaksNote: 'Số liệu trước và sau các ngày này không được nối với nhau.',
    total: 'Tổng',
  },
};

const en: typeof vi = {
  cityPage: {
    promised: (n) => countEn(n, 'target', 'targets'),
    inPlans: (n) => `in ${countEn(n, 'plan', 'plans')}`,
    plansInTime: 'The plans in time',
    relates: 'Relation',
    carriesOut: 'carries out',
    replaces: 'replaces',
    noRelation:
      'The documents state no relation between these plans of the city; that the later replaces the earlier must not be inferred.',
    bodies: 'How many duties each body has',
    bodiesNote:
      'Each duty counts once, under its main role. The last column is the number of annex indicators assigned to the body in the same plan.',
    progress: 'Targets and progress',
    progressNote: 'By the latest value for the city itself. “Cannot be judged” does not mean that nothing was done.',
    noTargets: 'The plans of the city have no target given as a figure or a standard.',
    judgedList: (n) => `Show the ${countEn(n, 'target', 'targets')} that can be judged`,
    dossier: 'Printable dossier (DOCX, print)',
    breaks: 'Boundary changes',
    breaksNote: 'Figures before and after these dates are not joined.',
    total: 'Total',
  },
};

export const cityWords = { vi, en };
