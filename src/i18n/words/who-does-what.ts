/** Owns the words of the matrix of bodies and focal areas. */
import { countEn, countVi } from '../format/plural.ts';

const vi = {
  matrix: {
    title: 'Ai làm gì',
    lead: 'Cơ quan nào có vai trò gì trong từng tiêu chuẩn của Thành phố học tập, thay đổi ra sao sau sắp xếp năm 2025, và việc gì chưa giao cho ai.',
    titleOf: (city: string) => `Ai làm gì ở ${city}`,
    byCity: 'Theo thành phố',
    matrixOf: (city: string) => `Cơ quan và tiêu chuẩn ở ${city}`,
    how: 'Mỗi ô đếm nhiệm vụ của cơ quan ở những điều khoản phục vụ tiêu chuẩn, theo vai trò chính; CS là số chỉ số trong phụ lục giao cho cơ quan. Một nhiệm vụ phục vụ hai tiêu chuẩn được đếm ở cả hai. Nhiệm vụ không gắn với tiêu chuẩn nào chỉ có ở cột cuối.',
    wide: 'Bảng cuộn ngang được; cột đầu đứng yên.',
    letters: {
      lead: 'Ch',
      coordinate: 'Ph',
      advise: 'Tm',
      implement: 'Th',
      requested: 'Đn',
      indicator: 'CS',
    },
    indicator: 'Chỉ số được giao',
    key: 'Chữ viết tắt',
    other: 'Không gắn tiêu chuẩn',
    total: 'Tất cả nhiệm vụ',
    inWords: 'Bằng chữ, theo tiêu chuẩn',
    nobody: 'Không cơ quan nào có nhiệm vụ hay chỉ số ở đây.',
    reform: 'Sau sắp xếp năm 2025',
    reformText:
      'Từ ngày 1/7/2025 không còn cấp huyện, và nhiều cơ quan cấp thành phố được sắp xếp lại. Chỉ nêu cơ quan kế tục khi các văn bản trên trang này cho thấy; mỗi dòng kèm bằng chứng.',
    noSuccessor: (city: string) => `Ở ${city}, các văn bản trên trang này không nêu cơ quan kế tục của`,
    noLaterPlan: (city: string) =>
      `Trang này chưa có kế hoạch nào của ${city} ban hành sau ngày 1/7/2025, nên không cho biết ai làm các việc ấy bây giờ.`,
    newBodies: (plan: string) =>
      `Có việc trong ${plan}, không có trong kế hoạch trước của thành phố, và không nêu tiền thân`,
    gaps: 'Việc chưa giao cho ai',
    gapsText: 'Không thấy trong dữ liệu không có nghĩa là không ai làm: có thể việc ấy được giao ở văn bản khác.',
    featuresNobody: 'Tiêu chí không có cơ quan nào',
    featuresNobodyText:
      'Không có nhiệm vụ nào phục vụ tiêu chí, và phụ lục không giao chỉ số nào của tiêu chí cho cơ quan nào.',
    servedOnly: (n: number) => `${countVi(n, 'điều khoản')} phục vụ, không điều khoản nào giao việc`,
    notServed: 'không điều khoản nào phục vụ',
    experts: 'chuyên gia chấm điểm, không giao cơ quan',
    measuresNobody: 'Nhiệm vụ, giải pháp không nêu cơ quan',
    measuresNobodyText: 'Điều khoản ở phần nhiệm vụ, giải pháp không giao cho ai và không nhắc tên cơ quan nào.',
    ofMeasures: (n: number, all: number) => `${n} trong ${countVi(all, 'điều khoản')}`,
    none: 'Không có.',
  },
};

const en: typeof vi = {
  matrix: {
    title: 'Who does what',
    lead: 'Which agency has which role in each focal area of a learning city, what changed with the reorganisation of 2025, and what nobody is assigned to.',
    titleOf: (city) => `Who does what in ${city}`,
    byCity: 'By city',
    matrixOf: (city) => `Agencies and focal areas in ${city}`,
    how: 'Each cell counts the agency’s duties in clauses that serve the focal area, by main role; Ind is the number of annex indicators assigned to it. A duty that serves two focal areas counts in both. Duties linked to no focal area are in the last column only.',
    wide: 'The table scrolls sideways; the first column stays.',
    letters: { lead: 'Ld', coordinate: 'Co', advise: 'Ad', implement: 'Im', requested: 'Rq', indicator: 'Ind' },
    indicator: 'Indicators assigned',
    key: 'Abbreviations',
    other: 'No focal area',
    total: 'All duties',
    inWords: 'In words, by focal area',
    nobody: 'No agency has a duty or an indicator here.',
    reform: 'After the reorganisation of 2025',
    reformText:
      'From 1 July 2025 the district level no longer exists, and many city bodies were reorganised. A successor is named only where the documents on this site show one; every line carries its evidence.',
    noSuccessor: (city) => `In ${city} the documents on this site name no successor of`,
    noLaterPlan: (city) =>
      `This site has no plan of ${city} issued after 1 July 2025, so it cannot say who has those duties now.`,
    newBodies: (plan) => `With duties in ${plan}, in no earlier plan of the city, and with no predecessor named`,
    gaps: 'What nobody is assigned to',
    gapsText: 'That the data shows nobody does not mean that nobody does it: another document may assign it.',
    featuresNobody: 'Features without an agency',
    featuresNobodyText: 'No duty serves the feature, and the annex assigns none of its indicators to an agency.',
    servedOnly: (n) => `${countEn(n, 'clause serves', 'clauses serve')} it, none assigns it`,
    notServed: 'no clause serves it',
    experts: 'rated by experts, assigned to no agency',
    measuresNobody: 'Measures that name no agency',
    measuresNobodyText: 'Clauses among the measures that give nobody a duty and mention no agency.',
    ofMeasures: (n, all) => `${n} of ${countEn(all, 'clause', 'clauses')}`,
    none: 'None.',
  },
};

export const matrixWords = { vi, en };
