/** Owns the words of the dossier of a city. */
import { countEn, countVi } from '../format/plural.ts';

const vi = {
  dossier: {
    title: 'Hồ sơ thành phố',
    titleOf: (city: string) => `Hồ sơ: ${city}`,
    lead: 'Những điều các kế hoạch và nguồn công bố nói, theo thứ tự câu hỏi trong đơn đăng ký vào Mạng lưới của UNESCO. Mỗi điều kèm nguồn và ngày. Hồ sơ này do trang Kế hoạch mở tập hợp, không phải do thành phố nộp.',
    allLead: 'Mỗi thành phố một văn bản in được, theo thứ tự câu hỏi của UNESCO.',
    apart:
      'Chỉ tiêu là điều muốn đạt, kết quả là điều đo được; hai thứ ghi riêng. Đăng ký chưa phải là thành viên. Số cả nước chỉ có ở chỗ đơn đăng ký hỏi.',
    limitNote:
      'Giới hạn 200 từ lấy theo mẫu đơn đăng ký đã công bố; hãy xem mẫu hiện hành trước khi nộp. Tiếng Việt đếm theo tiếng, như phần mềm soạn thảo.',
    asOf: (date: string) => `Dữ liệu đến ngày ${date}.`,
    files: 'Tải về',
    within: (words: number, limit: number) => `${words} / ${countVi(limit, 'từ')}: trong giới hạn`,
    over: (words: number, limit: number) =>
      `${words} / ${countVi(limit, 'từ')}: vượt ${countVi(words - limit, 'từ')}, người soạn cần rút gọn`,
    missing: 'Còn thiếu',
    noDate: 'không ghi ngày của nguồn',
    publishedOn: (date: string) => `công bố ${date}`,
    read: (date: string) => `đọc ngày ${date}`,
    kinds: {
      fact: 'Thông tin',
      clause: 'Điều khoản',
      target: 'Chỉ tiêu',
      result: 'Kết quả',
      judged: 'Đánh giá',
      duty: 'Cam kết',
      milestone: 'Mốc',
    },
    source: 'Nguồn',
    parts: {
      facts: { title: 'Thành phố', question: 'Thông tin chung về thành phố và tư cách thành viên là gì?' },
      vision: { title: 'Tầm nhìn', question: 'Vì sao thành phố muốn trở thành thành phố học tập, và muốn đi tới đâu?' },
      plan: {
        title: 'Kế hoạch và mục tiêu',
        question: 'Thành phố thực hiện hoặc định thực hiện thế nào, và đặt mục tiêu gì?',
      },
      governance: { title: 'Quản trị và đối tác', question: 'Ai điều hành, ai tham gia, ai chịu trách nhiệm việc gì?' },
      indicators: {
        title: 'Chỉ số theo tiêu chí',
        question: 'Với từng tiêu chí: chỉ tiêu là gì, ai phụ trách, kết quả nào đã có?',
      },
      monitoring: { title: 'Theo dõi, đánh giá', question: 'Tiến độ được kiểm tra và đánh giá thế nào?' },
      funding: { title: 'Kinh phí', question: 'Tiền từ đâu?' },
      commitments: {
        title: 'Cam kết và địa chỉ điều khoản',
        question: 'Ai đã cam kết làm gì, bao giờ, ở điều khoản nào?',
      },
    },
    membership: 'Tư cách thành viên',
    changes: 'Thay đổi địa giới',
    asked: {
      website: 'Trang thông tin điện tử chính thức',
      population: 'Dân số',
      area: 'Diện tích (km²)',
      gdpCity: 'GDP bình quân đầu người của thành phố (USD)',
      gdpCountry: 'GDP bình quân đầu người của cả nước (USD)',
      schoolingWomen: 'Số năm đi học bình quân của nữ',
      schoolingMen: 'Số năm đi học bình quân của nam',
    },
    noMembership: (date: string) => `Đến ngày ${date}, trang này chưa tìm thấy nguồn nào về tư cách thành viên.`,
    noClauses: (plan: string) => `${plan}: không thấy điều khoản nào về việc này.`,
    noObjectives: (plan: string) =>
      `${plan}: không có mục tiêu viết thành điều khoản ngoài phần tầm nhìn; chỉ tiêu ở phần chỉ số.`,
    period: (span: string) => `Giai đoạn: ${span}.`,
    noPeriod: (plan: string) => `${plan}: không ghi giai đoạn.`,
    noTargets: 'Không kế hoạch nào của thành phố đặt chỉ tiêu.',
    noValues: (ids: string, date: string) =>
      `Đến ngày ${date}, trang này chưa tìm thấy giá trị nào của thành phố: ${ids}.`,
    onlyOther: (ids: string, date: string) =>
      `Đến ngày ${date}, trang này chỉ tìm thấy giá trị đo việc khác hoặc đáng ngờ: ${ids}.`,
    introduction: (plan: string) => `Giới thiệu ${plan}`,
    objectives: (plan: string) => `Mục tiêu, ${plan}`,
    bodies: (plan: string) => `Cơ quan và nhiệm vụ, ${plan}`,
    dated: (plan: string) => `Mốc lộ trình, ${plan}`,
    duties: (plan: string) => `Nhiệm vụ, ${plan}`,
    issued: (agency: string, date: string) => `${agency} ban hành (${date}).`,
    responsible: (names: string) => `phụ trách: ${names}`,
    noBody: 'không nêu cơ quan phụ trách',
    result: (name: string, value: string, period: string, basis: string) => `${name}: ${value}, ${period} (${basis}).`,
    worked: 'tính trên trang này',
  },
};

const en: typeof vi = {
  dossier: {
    title: 'City dossiers',
    titleOf: (city) => `Dossier: ${city}`,
    lead: 'What the plans and published sources say, in the order of the questions of the application to UNESCO’s Network. Each claim has its source and date. This dossier is compiled by Open Plan; it was not submitted by the city.',
    allLead: 'One printable document for each city, in the order of UNESCO’s questions.',
    apart:
      'A target is an aim, a result is what was measured; they stand apart. To register is not to be a member. A national figure stands only where the form asks for one.',
    limitNote:
      'The limit of 200 words follows the application form as published; check the current form before submitting. Vietnamese is counted by syllable, as word processors do.',
    asOf: (date) => `Data of ${date}.`,
    files: 'Download',
    within: (words, limit) => `${words} / ${countEn(limit, 'word', 'words')}: within the limit`,
    over: (words, limit) =>
      `${words} / ${countEn(limit, 'word', 'words')}: ${countEn(words - limit, 'word', 'words')} over, to be shortened by the author`,
    missing: 'Missing',
    noDate: 'date of the source not recorded',
    publishedOn: (date) => `published ${date}`,
    read: (date) => `read on ${date}`,
    kinds: {
      fact: 'Fact',
      clause: 'Clause',
      target: 'Target',
      result: 'Result',
      judged: 'Judged',
      duty: 'Commitment',
      milestone: 'Milestone',
    },
    source: 'Source',
    parts: {
      facts: { title: 'The city', question: 'What are the facts about the city and its membership?' },
      vision: {
        title: 'Vision',
        question: 'Why does the city want to be a learning city, and where does it want to go?',
      },
      plan: {
        title: 'Plan and objectives',
        question: 'How does the city carry this out or plan to, and what are its objectives?',
      },
      governance: {
        title: 'Governance and partners',
        question: 'Who steers, who takes part, who is responsible for what?',
      },
      indicators: {
        title: 'Indicators by feature',
        question: 'For each feature: what is the target, who is responsible, what result is there?',
      },
      monitoring: { title: 'Monitoring and evaluation', question: 'How is progress checked and evaluated?' },
      funding: { title: 'Funding', question: 'Where does the money come from?' },
      commitments: {
        title: 'Commitments with clause addresses',
        question: 'Who committed to what, by when, in which clause?',
      },
    },
    membership: 'Membership',
    changes: 'Boundary changes',
    asked: {
      website: 'Official website',
      population: 'Population',
      area: 'Area (km²)',
      gdpCity: 'GDP per capita of the city (US dollars)',
      gdpCountry: 'GDP per capita of the country (US dollars)',
      schoolingWomen: 'Average years of schooling of women',
      schoolingMen: 'Average years of schooling of men',
    },
    noMembership: (date) => `No source on membership was found here up to ${date}.`,
    noClauses: (plan) => `${plan}: no clause on this matter was found.`,
    noObjectives: (plan) =>
      `${plan}: no objectives written as clauses apart from the vision; targets are among the indicators.`,
    period: (span) => `Period: ${span}.`,
    noPeriod: (plan) => `${plan}: gives no period.`,
    noTargets: 'No plan of the city sets a target.',
    noValues: (ids, date) => `No value of the city was found here up to ${date}: ${ids}.`,
    onlyOther: (ids, date) =>
      `Only values that measure something else or are in doubt were found here up to ${date}: ${ids}.`,
    introduction: (plan) => `Introduction to ${plan}`,
    objectives: (plan) => `Objectives, ${plan}`,
    bodies: (plan) => `Bodies and duties, ${plan}`,
    dated: (plan) => `Roadmap, ${plan}`,
    duties: (plan) => `Duties, ${plan}`,
    issued: (agency, date) => `Issued by ${agency} (${date}).`,
    responsible: (names) => `responsible: ${names}`,
    noBody: 'no responsible body named',
    result: (name, value, period, basis) => `${name}: ${value}, ${period} (${basis}).`,
    worked: 'worked out on this site',
  },
};

export const dossierWords = { vi, en };
