/** Owns what the pages that list things say they are, for readers and search engines, and the examples of the search page. */
import { countEn, countVi } from '../format/plural.ts';

const vi = {
  leads: {
    agencies: 'Mọi cơ quan được nhắc trong các kế hoạch, với số nhiệm vụ và chỉ số của mỗi cơ quan.',
    charts: 'Mọi biểu đồ trên trang, mỗi biểu đồ có địa chỉ, bảng số và tệp riêng.',
    cities: 'Các thành phố có kế hoạch trên trang này và tư cách thành viên UNESCO của từng thành phố.',
    clauses: 'Mỗi thành phố một trang có toàn văn mọi điều khoản, không cần JavaScript.',
    cityClauses:
      'Toàn văn mọi điều khoản của thành phố, không cần JavaScript. Dùng lệnh tìm trong trang của trình duyệt.',
    framework:
      'Bộ tiêu chí Thành phố học tập: nhóm, tiêu chuẩn, tiêu chí, chỉ số, và điều khoản phục vụ từng tiêu chí.',
    indicators: 'Mọi chỉ số mà các kế hoạch đặt chỉ tiêu. Chỉ tiêu không phải là kết quả.',
    instruments: 'Luật, nghị quyết, quyết định, kế hoạch và công văn mà các kế hoạch dẫn tới.',
    plans: 'Mọi kế hoạch trên trang này, theo thành phố.',
  },
  longList: {
    byCity: 'Theo thành phố',
    /** Said where a list over all cities only counts. */
    apart: 'Danh sách này dài, nên phần của mỗi thành phố ở một trang riêng.',
    ofCity: (list: string, city: string) => `${list}: ${city}`,
    nothing: 'Không có gì ở đây:',
    events: (n: number) => countVi(n, 'mục'),
    pairs: (n: number) => countVi(n, 'cặp'),
    bodies: (n: number) => countVi(n, 'cơ quan'),
    plans: (n: number) => countVi(n, 'kế hoạch'),
    allCities: (n: number) => `Cả ${countVi(n, 'thành phố')}`,
    next: 'Sắp tới',
    cities: (n: number) => countVi(n, 'thành phố'),
    letters: 'Chữ cái đầu',
    byLetter:
      'Chọn chữ cái đầu của tên thành phố. Trang của thành phố dẫn tới phần của thành phố đó trong mỗi danh sách.',
    orSearch: 'Tìm theo tên',
    beginning: (letters: string) => `Thành phố có tên bắt đầu bằng “${letters}”`,
    noneBegins: 'Nay không có thành phố nào có tên bắt đầu như vậy.',
    inLists: 'Trong các danh sách chung',
    /** Duties, rows of an annex and other places that name a body or a law. */
    mentions: (n: number) => countVi(n, 'chỗ nhắc đến'),
    noneOf: (n: number) => `${countVi(n, 'thành phố')} không có gì ở đây.`,
  },
  searchExamples: [
    'hoc tap suot doi',
    'xóa mù chữ',
    'Sở GDĐT',
    '“học liệu số”',
    '1373/QĐ-TTg',
    'IV.1.3',
    '2.3.3-a',
    '99,5%',
  ],
};

const en: typeof vi = {
  leads: {
    agencies: 'Every agency that the plans name, with its duties and indicators.',
    charts: 'Every chart of the site, each with an address, a table and files of its own.',
    cities: 'Cities with plans on this site, and the UNESCO membership of each.',
    clauses: 'A page for each city has the whole text of every clause and needs no JavaScript.',
    cityClauses: 'The whole text of every clause of the city, without JavaScript. Use your browser’s find-in-page.',
    framework:
      'The Key Features of Learning Cities: areas, focal areas, features, indicators, and the clauses that serve each feature.',
    indicators: 'Every indicator for which the plans set a target. A target is not a result.',
    instruments: 'Laws, resolutions, decisions, plans and letters that the plans cite.',
    plans: 'Every plan on this site, by city.',
  },
  longList: {
    byCity: 'By city',
    apart: 'This list is long, so the part of each city is a page of its own.',
    ofCity: (list, city) => `${list}: ${city}`,
    nothing: 'Nothing here:',
    events: (n) => countEn(n, 'entry', 'entries'),
    pairs: (n) => countEn(n, 'pair', 'pairs'),
    bodies: (n) => countEn(n, 'body', 'bodies'),
    plans: (n) => countEn(n, 'plan', 'plans'),
    allCities: (n) => `All ${countEn(n, 'city', 'cities')}`,
    next: 'Coming next',
    cities: (n) => countEn(n, 'city', 'cities'),
    letters: 'First letters',
    byLetter: 'Choose the first letter of the city’s name. The page of a city leads to its part of every list.',
    orSearch: 'Search for a name',
    beginning: (letters) => `Cities whose names begin with “${letters}”`,
    noneBegins: 'No name of a city begins so any more.',
    inLists: 'In the lists of all cities',
    mentions: (n) => countEn(n, 'mention', 'mentions'),
    noneOf: (n) => `${countEn(n, 'city has', 'cities have')} nothing here.`,
  },
  searchExamples: [
    'lifelong learning',
    'literacy',
    'Department of Health',
    '“digital learning materials”',
    '1373/QĐ-TTg',
    'IV.1.3',
    '2.3.3-a',
    '99.5%',
  ],
};

export const leadWords = { vi, en };
