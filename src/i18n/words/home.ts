/** Owns the words of the home page: its question, the answer in figures, what is due and new, and three ways in. */
import type { Lang } from '../../model/schema/common.ts';
import { countEn, countVi } from '../format/plural.ts';

/** For whom a way in is, what they ask, and where the answers are. */
interface WayIn {
  who: string;
  text: string;
  links: readonly (readonly [path: string, name: string])[];
}

interface HomeWords {
  question: string;
  find: string;
  findHint: string;
  targets: (n: number) => string;
  cities: (n: number) => string;
  judged: (n: number, date: string) => string;
  fair: string;
  squares: (city: string) => string;
  yourCity: string;
  nextDate: string;
  newestFigure: (date: string) => string;
  dueNext: string;
  changed: string;
  release: (id: string, changes: number) => string;
  counted: (counts: Readonly<Record<'plans' | 'clauses' | 'duties' | 'agencies', number>>) => string;
  intro: string;
  ways: readonly WayIn[];
}

const vi: HomeWords = {
  question: 'Thành phố của bạn đã hứa gì về học tập, và đến đâu rồi?',
  find: 'Tìm trong mọi kế hoạch',
  findHint: 'xóa mù chữ, UBND phường, 1373…',
  targets: (n) => countVi(n, 'chỉ tiêu'),
  cities: (n) => `của ${countVi(n, 'thành phố')}.`,
  judged: (n, date) => `${countVi(n, 'chỉ tiêu')} đánh giá được bằng số liệu công bố tìm thấy đến ${date}.`,
  fair: 'Mỗi hình là một chỉ tiêu, dẫn tới câu trả lời và nguồn. “Chưa thể đánh giá” không có nghĩa là chưa làm.',
  squares: (city) => `Các chỉ tiêu của ${city}`,
  yourCity: 'Chọn thành phố của bạn',
  nextDate: 'Hạn kế tiếp',
  newestFigure: (date) => `Số liệu mới nhất tìm được, công bố ${date}`,
  dueNext: 'Sắp đến hạn',
  changed: 'Mới thay đổi',
  release: (id, changes) =>
    changes === 0 ? `Bản phát hành ${id}` : `Bản phát hành ${id}: ${countVi(changes, 'thay đổi')}`,
  counted: ({ plans, clauses, duties, agencies }) =>
    `Dữ liệu hiện có: ${countVi(plans, 'kế hoạch')}, ${countVi(clauses, 'điều khoản')}, ${countVi(duties, 'nhiệm vụ')}, ${countVi(agencies, 'cơ quan')}.`,
  intro:
    'Các thành phố Việt Nam lập kế hoạch xây dựng xã hội học tập và thành phố học tập; có kế hoạch nhằm tham gia Mạng lưới Thành phố học tập toàn cầu của UNESCO, có kế hoạch không. Ở đây mỗi điều khoản của các kế hoạch đó có một trang riêng, viết lại dễ hiểu bằng tiếng Việt và tiếng Anh, với cơ quan được giao việc hoặc được đề nghị, thời hạn và chỉ tiêu.',
  ways: [
    {
      who: 'Người dân',
      text: 'Thành phố tôi đặt ra việc gì, giao hay đề nghị ai làm, bao giờ xong?',
      links: [
        ['/plans/', 'Đọc kế hoạch của thành phố'],
        ['/agencies/', 'Xem cơ quan nào làm việc gì'],
        ['/search/', 'Tìm một điều khoản'],
      ],
    },
    {
      who: 'Nhà báo',
      text: 'Một con số có nguồn, một bảng mở được bằng Excel, một đường dẫn còn đó sau năm năm.',
      links: [
        ['/indicators/', 'Chỉ số và chỉ tiêu'],
        ['/charts/', 'Biểu đồ để dùng lại'],
        ['/data/', 'Tải toàn bộ dữ liệu'],
      ],
    },
    {
      who: 'Chuyên gia UNESCO',
      text: 'Từng tiêu chí: chỉ tiêu nào, ai phụ trách, bằng chứng ở đâu?',
      links: [
        ['/framework/', 'Theo bộ tiêu chí Thành phố học tập'],
        ['/cities/', 'Theo thành phố'],
        ['/methods/', 'Cách làm'],
      ],
    },
  ],
};

const en: HomeWords = {
  question: 'What has your city promised for learning, and how far is it?',
  find: 'Search every plan',
  findHint: 'literacy, ward, 1373…',
  targets: (n) => countEn(n, 'target', 'targets'),
  cities: (n) => `of ${countEn(n, 'city', 'cities')}.`,
  judged: (n, date) => `${countEn(n, 'target', 'targets')} can be judged by published figures found up to ${date}.`,
  fair: 'Each shape is one target and leads to its answer and source. “Cannot be judged” does not mean that nothing was done.',
  squares: (city) => `The targets of ${city}`,
  yourCity: 'Choose your city',
  nextDate: 'Next date',
  newestFigure: (date) => `Newest figure found, published ${date}`,
  dueNext: 'Due next',
  changed: 'What changed',
  release: (id, changes) =>
    changes === 0 ? `Release ${id}` : `Release ${id}: ${countEn(changes, 'change', 'changes')}`,
  counted: ({ plans, clauses, duties, agencies }) =>
    `The data now hold ${countEn(plans, 'plan', 'plans')}, ${countEn(clauses, 'clause', 'clauses')}, ${countEn(duties, 'duty', 'duties')} and ${countEn(agencies, 'body', 'bodies')}.`,
  intro:
    'Vietnamese cities make plans for a learning society and for learning cities; some of the plans are to join the UNESCO Global Network of Learning Cities, others are not. Here every clause of those plans has a page of its own, restated plainly in Vietnamese and English, with the bodies that it assigns or asks, by when, and towards which target.',
  ways: [
    {
      who: 'Citizens',
      text: 'What does my city plan to do, whom does it assign or ask, and by when?',
      links: [
        ['/plans/', 'Read your city’s plan'],
        ['/agencies/', 'See which agency does what'],
        ['/search/', 'Find a clause'],
      ],
    },
    {
      who: 'Journalists',
      text: 'A number with its source, a table that opens in Excel, a link that still works in five years.',
      links: [
        ['/indicators/', 'Indicators and targets'],
        ['/charts/', 'Charts to reuse'],
        ['/data/', 'Download all data'],
      ],
    },
    {
      who: 'UNESCO reviewers',
      text: 'Feature by feature: what is the target, who is responsible, where is the evidence?',
      links: [
        ['/framework/', 'By the Key Features of Learning Cities'],
        ['/cities/', 'By city'],
        ['/methods/', 'Methods'],
      ],
    },
  ],
};

export const homeWords = (lang: Lang): HomeWords => ({ vi, en })[lang];
