/** Owns the words of the pages of bodies, indicators and cities. */

const vi = {
  partnerIn: 'Được nêu là đối tác',
  concernedIn: 'Được nhắc tới trong',
  annexOf: 'Chỉ số được phân công',
  responsible: 'Phụ trách',
  byExperts: 'chuyên gia chấm điểm',
  evidence: 'Bằng chứng',
  members: 'Gồm',
  printedAs: 'Tên in trong từng kế hoạch',
  definition: 'Định nghĩa',
  whyItIsThere: 'Vì sao có chỉ số này',
  whatIsReported: 'Phụ lục yêu cầu báo cáo gì',
  latestValue: 'Giá trị mới nhất',
  noValue: (date: string) => `Đến ngày ${date}, trang này chưa tìm thấy số liệu.`,
  clausesServing: 'Điều khoản phục vụ',
  outsideFramework: 'Ngoài bộ tiêu chí',
  membership: 'Tư cách thành viên UNESCO',
};

const en: typeof vi = {
  partnerIn: 'Named as a partner in',
  concernedIn: 'Mentioned in',
  annexOf: 'Indicators assigned',
  responsible: 'Responsible',
  byExperts: 'rated by experts',
  evidence: 'Evidence',
  members: 'Made up of',
  printedAs: 'Name as printed in each plan',
  definition: 'Definition',
  whyItIsThere: 'Why it is there',
  whatIsReported: 'What the annex asks offices to report',
  latestValue: 'Latest value',
  noValue: (date) => `No value found here up to ${date}.`,
  clausesServing: 'Clauses that serve it',
  outsideFramework: 'Outside the framework',
  membership: 'UNESCO membership',
};

export const registerWords = { vi, en };
