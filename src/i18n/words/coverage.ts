/** Owns the words of the coverage of the framework. */
import { countEn, countVi } from '../format/plural.ts';

const vi = {
  coverage: {
    title: 'Độ phủ bộ tiêu chí',
    titleOf: (city: string) => `Độ phủ bộ tiêu chí: ${city}`,
    lead: 'Từng tiêu chí: chỉ tiêu, cơ quan phụ trách, giá trị mới nhất kèm ngày và nguồn, câu trả lời về tiến độ, và các điều khoản phục vụ. Chỗ trống là chỗ trang này không có gì.',
    columns: { clauses: 'Điều khoản', targets: 'Chỉ tiêu', bodies: 'Cơ quan', values: 'Số liệu' },
    letters: { clauses: 'ĐK', targets: 'CT', bodies: 'CQ', values: 'SL' },
    full: 'có',
    part: 'chỉ gián tiếp',
    none: 'không có',
    partMeans:
      'Gián tiếp: chỉ tiêu của chỉ số ngoài bộ tiêu chí; cơ quan chỉ được giao việc, không được giao chỉ số; giá trị đo việc khác có liên quan hoặc đáng ngờ.',
    reading: (city: string, features: number, complete: number, noTarget: number, noValue: number) =>
      `Trong ${countVi(features, 'tiêu chí')}, ${city} có đủ điều khoản, chỉ tiêu, cơ quan và giá trị đúng hoặc gần đúng ở ${complete} tiêu chí; ${noTarget} tiêu chí không có chỉ tiêu nào, ${noValue} tiêu chí chưa tìm thấy giá trị nào của thành phố.`,
    counts: {
      clauses: 'Số điều khoản phục vụ',
      targets: 'Số chỉ tiêu của chỉ số trong bộ tiêu chí',
      otherTargets: 'Số chỉ tiêu của chỉ số khác',
      indicatorBodies: 'Số cơ quan được giao chỉ số',
      dutyBodies: 'Số cơ quan được giao việc',
      values: 'Số giá trị dùng được',
      otherValues: 'Số giá trị khác',
    },
    valuesOfCity: 'Giá trị thuộc về thành phố, không thuộc về một kế hoạch; số cả nước không được tính.',
    targetsIn: (city: string) => `Chỉ tiêu và kết quả: ${city}`,
    answer: 'Câu trả lời về tiến độ',
    noTarget: 'Không kế hoạch nào của thành phố đặt chỉ tiêu.',
    noTargetHere: 'không đặt chỉ tiêu nào',
    moreTargets: (n: number) => `Xem ${countVi(n, 'chỉ tiêu')} khác`,
    otherIndicators: (n: number) => `${countVi(n, 'chỉ số')} không có chỉ tiêu, hoặc có giá trị không dùng để đánh giá`,
    noClauses: 'Không điều khoản nào phục vụ tiêu chí này.',
    noEvidence: (date: string) => `Không có chỉ tiêu; đến ngày ${date}, trang này chưa tìm thấy giá trị nào.`,
    notUsed: 'không dùng để đánh giá',
    notAssigned: 'không nêu cơ quan phụ trách',
  },
};

const en: typeof vi = {
  coverage: {
    title: 'Coverage of the framework',
    titleOf: (city) => `Coverage of the framework: ${city}`,
    lead: 'Feature by feature: the target, the responsible body, the latest value with date and source, the answer on progress, and the clauses that serve it. A gap is where this site has nothing.',
    columns: { clauses: 'Clauses', targets: 'Target', bodies: 'Body', values: 'Value' },
    letters: { clauses: 'Cl', targets: 'Ta', bodies: 'Bo', values: 'Va' },
    full: 'there',
    part: 'only indirectly',
    none: 'nothing',
    partMeans:
      'Indirectly: a target for an indicator outside the framework; a body with a duty but without an indicator; a value that measures something related, or is in doubt.',
    reading: (city, features, complete, noTarget, noValue) =>
      `Of ${countEn(features, 'feature', 'features')}, ${city} has clauses, a target, a body and an exact or close value for ${complete}; ${countEn(noTarget, 'has', 'have')} no target at all, and for ${noValue} no value of the city was found here.`,
    counts: {
      clauses: 'Clauses that serve it',
      targets: 'Targets for framework indicators',
      otherTargets: 'Targets for other indicators',
      indicatorBodies: 'Bodies with an indicator',
      dutyBodies: 'Bodies with a duty',
      values: 'Values that can be used',
      otherValues: 'Other values',
    },
    valuesOfCity: 'Values belong to the city, not to one plan; national values do not count.',
    targetsIn: (city) => `Targets and results: ${city}`,
    answer: 'Answer on progress',
    noTarget: 'No plan of the city sets a target.',
    noTargetHere: 'no target set',
    moreTargets: (n) => `See ${countEn(n, 'more target', 'more targets')}`,
    otherIndicators: (n) =>
      `${countEn(n, 'indicator', 'indicators')} without a target, or with a value not used to judge`,
    noClauses: 'No clause serves this feature.',
    noEvidence: (date) => `There is no target, and no value was found here up to ${date}.`,
    notUsed: 'not used to judge',
    notAssigned: 'no responsible body named',
  },
};

export const coverageWords = { vi, en };
