/** Owns the words in and around charts. Vietnamese sets the shape; English must have every key. */
import { countEn, countVi } from '../format/plural.ts';

import type { Answer } from '../../model/answer.ts';

type Cell = Answer | 'target-only' | 'value-only' | 'nothing';

/** What the sentence about one city is made of. */
export interface OverviewFigures {
  city: string;
  aimed: number;
  valued: number;
  /** “2 met, 1 not yet due”; may be empty. */
  split: string;
  cannot: number;
}

interface Spread {
  plans: number;
  low: string;
  high: string;
  middle: string;
}

interface Quarters {
  low: string;
  from: string;
  middle: string;
  to: string;
  high: string;
}

interface Place {
  place: number;
  of: number;
}

interface Shares {
  full: number;
  part: number;
  all: number;
}

const vi = {
  valuesTitle: (name: string) => `Giá trị theo thời gian: ${name}`,
  acrossTitle: (name: string) => `Các thành phố cạnh nhau: ${name}`,
  country: 'cả nước, chỉ để tham khảo',
  notFromZero: 'trục không bắt đầu từ 0',
  boundary: (date: string) => `${date}: đổi địa giới, không nối`,
  brk: 'không so được, không nối',
  solid: 'đúng hoặc gần đúng chỉ số',
  hollow: 'đo việc khác, chỉ tham khảo',
  unnamed: 'giá trị không thuộc chuỗi nào',
  targetLine: 'chỉ tiêu của thành phố',
  kind: 'Loại',
  kinds: { value: 'giá trị', target: 'chỉ tiêu', missing: 'chưa tìm thấy giá trị' },
  area: 'Nơi',
  shown: 'Như viết',
  line: 'Đoạn nối được',
  state: 'Trạng thái',
  city: 'Thành phố',
  latest: 'Giá trị mới nhất',
  noTarget: 'không có chỉ tiêu',
  noValue: 'chưa tìm thấy giá trị',
  unrated: 'chưa tìm thấy điểm',
  otherUnit: (figure: string) => `${figure}; khác đơn vị, không vẽ`,
  signs: {
    atLeast: 'từ … trở lên',
    moreThan: 'trên',
    exactly: 'con số',
    atMost: 'không quá',
    lessThan: 'dưới',
    range: 'khoảng',
  },
  overviewTitle: (n: number) => `${countVi(n, 'chỉ số')} ở từng thành phố`,
  overviewCity: ({ city, aimed, valued, split, cannot }: OverviewFigures) =>
    `${city}: ${countVi(aimed, 'chỉ số có chỉ tiêu')}, ${countVi(valued, 'tìm thấy giá trị')}; ${split === '' ? '' : `${split}, `}${countVi(cannot, 'chưa thể đánh giá')}.`,
  cells: {
    met: 'Có chỉ tiêu, đã đạt',
    missed: 'Có chỉ tiêu, đã lỡ hạn',
    'not-yet': 'Có chỉ tiêu, chưa đến hạn',
    short: 'Có chỉ tiêu, chưa đạt, không ghi hạn',
    'cannot-be-judged': 'Có chỉ tiêu và giá trị, chưa thể đánh giá',
    'target-only': 'Có chỉ tiêu, chưa tìm thấy giá trị',
    'value-only': 'Có giá trị, không có chỉ tiêu',
    nothing: 'Không có chỉ tiêu, chưa tìm thấy giá trị',
  } satisfies Record<Cell, string>,
  datedTitle: (names: string) => `Mục tiêu ghi năm, đặt cạnh nhau: ${names}`,
  notSet: 'không đặt',
  open: 'Mở trang',
  keys: 'Phím mũi tên: điểm khác. Enter: mở trang.',
  share: 'Chia sẻ',
  onItsPage: 'Xem lớn, chia sẻ, nhúng',
  copied: 'Đã chép địa chỉ',
  embedFits: 'Muốn khung cao vừa nội dung, thêm một lần vào trang của bạn:',
  embedTheme:
    'Thẻ theo nền sáng hay tối của máy người đọc; thêm ?theme=light hoặc ?theme=dark vào địa chỉ để theo nền trang của bạn.',
  current: 'Bản hiện nay (đổi theo dữ liệu)',
  frozen: (release: string) => `Bản cố định ${release} (không bao giờ đổi)`,
  frozenNote: (release: string, date: string) =>
    `Biểu đồ như ở bản phát hành ${release}, ${date}. Không thay đổi về sau.`,
  whole: 'Biểu đồ và bảng số trên trang riêng',
  groups: {
    all: 'Mọi thành phố',
    cities: 'Từng thành phố',
    plans: 'Từng kế hoạch',
    indicators: 'Từng chỉ số',
    other: 'Chỉ số ngoài bộ tiêu chí',
  },
  from: (address: string, date: string, licence: string) => `${address} · dữ liệu ngày ${date} · ${licence}`,
  wanted: 'muốn',
  reported: 'ghi nhận',
  manyCities: (n: number) => countVi(n, 'thành phố'),
  manyPlans: (n: number) => countVi(n, 'kế hoạch'),
  allOf: (n: number) => `Tất cả ${countVi(n, 'kế hoạch')}`,
  chosen: (n: number) => `Vẽ riêng bảy trong ${n}: đầu, giữa và cuối theo thứ tự. Bảng số liệu có tất cả.`,
  plansWith: 'số kế hoạch đặt mức ấy',
  middle: 'trung vị',
  spread: ({ plans, low, high, middle }: Spread) =>
    `${countVi(plans, 'kế hoạch')}, từ ${low} đến ${high}, trung vị ${middle}`,
  overviewMany: (n: number) =>
    `Mỗi thanh là ${countVi(n, 'thành phố')}, chia theo câu trả lời. Bảng số liệu có từng thành phố.`,
  coverageMany: (n: number) =>
    `Mỗi thanh là phần của ${countVi(n, 'thành phố')} có điều ấy. Bảng số liệu có từng thành phố.`,
  acrossMany: (n: number) =>
    `${countVi(n, 'thành phố')} có chỉ tiêu hoặc giá trị. Bảng số liệu có từng thành phố, với mọi chỉ tiêu và giá trị.`,
  shares: ({ full, part, all }: Shares) => `${full} trong ${all} có đủ, ${part} có một phần`,
  citiesWithTarget: (n: number) => `${countVi(n, 'thành phố có chỉ tiêu')}, theo câu trả lời`,
  citiesWithValue: (n: number) => `${countVi(n, 'thành phố có giá trị so sánh được')}, theo giá trị mới nhất`,
  byRegion: 'Theo vùng, cùng một thang',
  regionSigns: (low: string, high: string) =>
    `Từ ${low} đến ${high}. Chấm: một thành phố; hộp: nửa số thành phố ở giữa; vạch: trung vị. Ghi tên nơi cao nhất và thấp nhất.`,
  regionCities: (region: string, n: number) => `${region}: ${countVi(n, 'thành phố')}`,
  quarters: ({ low, from, middle, to, high }: Quarters) =>
    `từ ${low} đến ${high}, nửa số thành phố từ ${from} đến ${to}, trung vị ${middle}`,
  placeTitle: 'Thứ tự, giá trị cao đứng trước',
  place: ({ place, of }: Place) => `thứ ${place} trong ${of}`,
  placeInRegion: ({ place, of }: Place) => `thứ ${place} trong ${of} của vùng`,
  fromBefore: (date: string) => `giá trị từ trước ${date}, không xếp vào vùng`,
  beforeRegions: (n: number, date: string) =>
    `Không xếp vào vùng: ${countVi(n, 'thành phố')} có giá trị từ trước ${date}.`,
  withoutRegion: (n: number) => `Chưa ghi vùng: ${countVi(n, 'thành phố')}.`,
  regionsSince: (date: string) => `Vùng là vùng từ ${date}; giá trị có kỳ kết thúc trước đó không xếp vào vùng nào.`,
  tableThere: 'Bảng số liệu với nguồn ở trên trang này',
};

export type ChartWords = typeof vi;

const en: ChartWords = {
  valuesTitle: (name) => `Values over time: ${name}`,
  acrossTitle: (name) => `The cities side by side: ${name}`,
  country: 'whole country, for context only',
  notFromZero: 'the axis does not start at 0',
  boundary: (date) => `${date}: boundary changed, not joined`,
  brk: 'not comparable, not joined',
  solid: 'the indicator or close to it',
  hollow: 'measures something else, context',
  unnamed: 'values of no series',
  targetLine: 'target of the city',
  kind: 'Kind',
  kinds: { value: 'value', target: 'target', missing: 'no value found' },
  area: 'Place',
  shown: 'As written',
  line: 'Joined part',
  state: 'State',
  city: 'City',
  latest: 'Latest value',
  noTarget: 'no target',
  noValue: 'no value found',
  unrated: 'no rating found',
  otherUnit: (figure) => `${figure}; another unit, not drawn`,
  signs: {
    atLeast: 'at least',
    moreThan: 'more than',
    exactly: 'a figure',
    atMost: 'at most',
    lessThan: 'less than',
    range: 'a range',
  },
  overviewTitle: (n) => `${countEn(n, 'indicator', 'indicators')} in each city`,
  overviewCity: ({ city, aimed, valued, split, cannot }) =>
    `${city}: ${countEn(aimed, 'indicator has', 'indicators have')} a target, for ${valued} a value was found; ${split === '' ? '' : `${split}, `}${cannot} cannot be judged.`,
  cells: {
    met: 'Target, met',
    missed: 'Target, missed',
    'not-yet': 'Target, not yet due',
    short: 'Target, below, no date set',
    'cannot-be-judged': 'Target and value, cannot be judged',
    'target-only': 'Target, no value found',
    'value-only': 'Value, no target',
    nothing: 'No target, no value found',
  },
  datedTitle: (names) => `Dated targets side by side: ${names}`,
  notSet: 'not set',
  open: 'Open the page',
  keys: 'Arrow keys: other points. Enter: open the page.',
  share: 'Share',
  onItsPage: 'See it large, share, embed',
  copied: 'Address copied',
  embedFits: 'For a frame as high as its content, add this once to your page:',
  embedTheme:
    'The card follows the light or dark of the reader’s device; add ?theme=light or ?theme=dark to its address to follow your page instead.',
  current: 'Current version (changes with the data)',
  frozen: (release) => `Frozen version ${release} (never changes)`,
  frozenNote: (release, date) => `The chart as in release ${release}, ${date}. It will not change.`,
  whole: 'Chart and table on a page of their own',
  groups: {
    all: 'All cities',
    cities: 'City by city',
    plans: 'Plan by plan',
    indicators: 'Indicator by indicator',
    other: 'Indicators outside the framework',
  },
  from: (address, date, licence) => `${address} · data of ${date} · ${licence}`,
  wanted: 'wanted',
  reported: 'reported',
  manyCities: (n) => countEn(n, 'city', 'cities'),
  manyPlans: (n) => countEn(n, 'plan', 'plans'),
  allOf: (n) => `All ${countEn(n, 'plan', 'plans')}`,
  chosen: (n) => `Seven of ${n} are drawn: first, middle and last by rank. The table has all.`,
  plansWith: 'plans that set this level',
  middle: 'median',
  spread: ({ plans, low, high, middle }) =>
    `${countEn(plans, 'plan', 'plans')}, from ${low} to ${high}, median ${middle}`,
  overviewMany: (n) => `Each bar is ${countEn(n, 'city', 'cities')}, divided by answer. The table has every city.`,
  coverageMany: (n) =>
    `Each bar is the share of ${countEn(n, 'city', 'cities')} that have it. The table has every city.`,
  acrossMany: (n) =>
    `${countEn(n, 'city has', 'cities have')} a target or a value. The table has every city with all targets and values.`,
  shares: ({ full, part, all }) => `${full} of ${all} in full, ${part} in part`,
  citiesWithTarget: (n) => `${countEn(n, 'city with a target', 'cities with a target')}, by answer`,
  citiesWithValue: (n) =>
    `${countEn(n, 'city with a comparable value', 'cities with a comparable value')}, by latest value`,
  byRegion: 'By region, on one scale',
  regionSigns: (low, high) =>
    `From ${low} to ${high}. Dot: a city; box: the middle half of the cities; stroke: median. The highest and the lowest are named.`,
  regionCities: (region, n) => `${region}: ${countEn(n, 'city', 'cities')}`,
  quarters: ({ low, from, middle, to, high }) =>
    `from ${low} to ${high}, half of the cities from ${from} to ${to}, median ${middle}`,
  placeTitle: 'Place, high values first',
  place: ({ place, of }) => `no. ${place} of ${of}`,
  placeInRegion: ({ place, of }) => `no. ${place} of ${of} in its region`,
  fromBefore: (date) => `value from before ${date}, in no region`,
  beforeRegions: (n, date) => `In no region: ${countEn(n, 'city', 'cities')} with a value from before ${date}.`,
  withoutRegion: (n) => `Region not stated: ${countEn(n, 'city', 'cities')}.`,
  regionsSince: (date) => `Regions are those since ${date}; a value whose period ends before is in none.`,
  tableThere: 'The table of values with sources is on this page',
};

const all = { vi, en };

export const chartWords = (lang: 'vi' | 'en'): ChartWords => all[lang];
