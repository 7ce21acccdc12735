/** Owns every message that an editor can receive: what is wrong and what to write instead, in both languages. */
import type { Lang } from '../text/bilingual.ts';

type Words = Record<Lang, string>;
interface Entry {
  what: Words;
  todo: Words;
}

/** `{name}` is filled from the problem's `args`. Codes are permanent: documentation and tests name them. */
export const catalogue = {
  'not-utf8': {
    what: { vi: 'Tệp không phải UTF-8.', en: 'The file is not UTF-8.' },
    todo: { vi: 'Lưu lại tệp với bảng mã UTF-8.', en: 'Save the file again as UTF-8.' },
  },
  'not-nfc': {
    what: {
      vi: 'Dấu tiếng Việt ở “{text}” không theo chuẩn Unicode dựng sẵn (NFC).',
      en: 'The diacritics in “{text}” are not in composed Unicode form (NFC).',
    },
    todo: {
      vi: 'Viết lại thành “{fixed}” bằng bộ gõ Unicode dựng sẵn.',
      en: 'Write it again as “{fixed}” with a keyboard set to composed Unicode.',
    },
  },
  'not-yaml': {
    what: { vi: 'Không đọc được YAML: {detail}', en: 'This is not readable YAML: {detail}' },
    todo: {
      vi: 'Kiểm tra thụt đầu dòng, dấu hai chấm và dấu ngoặc kép ở dòng này.',
      en: 'Check indentation, colons and quotation marks at this line.',
    },
  },
  'duplicate-key': {
    what: { vi: 'Khóa được viết hai lần: {detail}', en: 'A key stands twice: {detail}' },
    todo: { vi: 'Giữ một khóa, bỏ khóa kia.', en: 'Keep one of them and delete the other.' },
  },
  'unknown-key': {
    what: { vi: 'Không có khóa “{key}” ở đây.', en: 'There is no key “{key}” here.' },
    todo: { vi: 'Bỏ khóa này hoặc viết đúng một trong: {known}.', en: 'Delete it, or write one of: {known}.' },
  },
  'missing-key': {
    what: { vi: 'Thiếu khóa “{key}”.', en: 'The key “{key}” is missing.' },
    todo: { vi: 'Thêm dòng “{key}: …”.', en: 'Add a line “{key}: …”.' },
  },
  'missing-translation': {
    what: { vi: 'Thiếu bản {language} của “{key}”.', en: 'The {language} text of “{key}” is missing.' },
    todo: { vi: 'Thêm dòng “{lang}: …” cạnh ngôn ngữ kia.', en: 'Add a line “{lang}: …” beside the other language.' },
  },
  'wrong-type': {
    what: {
      vi: 'Giá trị ở “{key}” không đúng loại: {detail}',
      en: 'The value of “{key}” has the wrong type: {detail}',
    },
    todo: { vi: 'Viết {expected}.', en: 'Write {expected}.' },
  },
  'wrong-value': {
    what: { vi: '“{value}” không dùng được ở “{key}”.', en: '“{value}” cannot be used for “{key}”.' },
    todo: { vi: 'Viết một trong: {known}.', en: 'Write one of: {known}.' },
  },
  'bad-date': {
    what: { vi: '“{value}” không phải là ngày có thật.', en: '“{value}” is not a possible date.' },
    todo: {
      vi: 'Viết năm-tháng-ngày, ví dụ 2026-02-03, 2026-02 hoặc 2026.',
      en: 'Write year-month-day, for example 2026-02-03, 2026-02 or 2026.',
    },
  },
  'date-order': {
    what: { vi: 'Thời gian đảo ngược: từ {from} đến {to}.', en: 'The dates run backwards: from {from} to {to}.' },
    todo: { vi: 'Đổi chỗ hai ngày hoặc sửa ngày sai.', en: 'Swap the two dates or correct the wrong one.' },
  },
  html: {
    what: { vi: 'Có mã HTML trong lời văn: “{text}”.', en: 'There is HTML in the text: “{text}”.' },
    todo: { vi: 'Chỉ viết chữ thường, không viết thẻ.', en: 'Write plain text without tags.' },
  },
  'unsafe-link': {
    what: { vi: 'Liên kết không an toàn: “{text}”.', en: 'This link is not safe: “{text}”.' },
    todo: { vi: 'Chỉ dùng địa chỉ bắt đầu bằng https://.', en: 'Use addresses that start with https:// only.' },
  },
  'unknown-agency': {
    what: { vi: 'Không có cơ quan “{id}” trong sổ cơ quan.', en: 'There is no agency “{id}” in the register.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Hoặc thêm cơ quan vào data/agencies.yaml.',
      en: 'Nearest: {nearest}. Or add the agency to data/agencies.yaml.',
    },
  },
  'unknown-indicator': {
    what: { vi: 'Không có chỉ số “{id}”.', en: 'There is no indicator “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Danh sách ở data/framework.yaml.',
      en: 'Nearest: {nearest}. The list is in data/framework.yaml.',
    },
  },
  'unknown-feature': {
    what: { vi: 'Không có tiêu chí “{id}”.', en: 'There is no feature “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Danh sách ở data/framework.yaml.',
      en: 'Nearest: {nearest}. The list is in data/framework.yaml.',
    },
  },
  'unknown-clause': {
    what: { vi: 'Không có điều khoản “{id}”.', en: 'There is no clause “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Viết mục.khoản, ví dụ IV.1.3.',
      en: 'Nearest: {nearest}. Write section.item, for example IV.1.3.',
    },
  },
  'unknown-instrument': {
    what: { vi: 'Không có văn bản “{id}” trong sổ văn bản.', en: 'There is no instrument “{id}” in the register.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Hoặc thêm văn bản vào data/instruments.yaml.',
      en: 'Nearest: {nearest}. Or add the instrument to data/instruments.yaml.',
    },
  },
  'unknown-city': {
    what: { vi: 'Không có thành phố “{id}”.', en: 'There is no city “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Danh sách ở data/cities.yaml.',
      en: 'Nearest: {nearest}. The list is in data/cities.yaml.',
    },
  },
  'unknown-plan': {
    what: { vi: 'Không có kế hoạch “{id}”.', en: 'There is no plan “{id}”.' },
    todo: { vi: 'Gần nhất: {nearest}.', en: 'Nearest: {nearest}.' },
  },
  'unknown-topic': {
    what: { vi: 'Không có chủ đề so sánh “{id}”.', en: 'There is no topic of comparison “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Các chủ đề được kê ở đầu data/comparisons.yaml.',
      en: 'Nearest: {nearest}. The topics are listed at the top of data/comparisons.yaml.',
    },
  },
  'unknown-section': {
    what: { vi: 'Văn bản chính thức không có mục “{id}”.', en: 'The official document has no section “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Các mục được kê trong plan.yaml.',
      en: 'Nearest: {nearest}. The sections are listed in plan.yaml.',
    },
  },
  'duplicate-id': {
    what: { vi: 'Mã “{id}” đã dùng ở {other}.', en: 'The id “{id}” is already used at {other}.' },
    todo: {
      vi: 'Mỗi mã chỉ dùng một lần: đổi hoặc gộp.',
      en: 'An id is used once: change one of them or join the two.',
    },
  },
  'same-place': {
    what: {
      vi: 'Hai điều khoản cùng ở mục {section} khoản {item} (khoản kia ở {other}).',
      en: 'Two clauses stand at section {section} item {item} (the other at {other}).',
    },
    todo: { vi: 'Sửa số khoản theo văn bản chính thức.', en: 'Correct the item number after the official document.' },
  },
  'item-outside-section': {
    what: {
      vi: 'Mục {section} chỉ có {items} khoản, không có khoản {item}.',
      en: 'Section {section} has {items} items only; there is no item {item}.',
    },
    todo: {
      vi: 'Sửa “item” theo văn bản chính thức, hoặc sửa “items” của mục trong plan.yaml.',
      en: 'Correct “item” after the official document, or “items” of the section in plan.yaml.',
    },
  },
  'hole-in-section': {
    what: {
      vi: 'Mục {section} thiếu khoản {missing} (có {items} khoản).',
      en: 'Section {section} lacks item {missing} (it has {items}).',
    },
    todo: {
      vi: 'Viết khoản còn thiếu, hoặc sửa “items” của mục trong plan.yaml.',
      en: 'Write the missing item, or correct “items” of the section in plan.yaml.',
    },
  },
  'orphan-section': {
    what: { vi: 'Mục {section} không có mục cha {parent}.', en: 'Section {section} has no parent section {parent}.' },
    todo: {
      vi: 'Kê mục {parent} trước mục {section} trong plan.yaml.',
      en: 'List section {parent} before {section} in plan.yaml.',
    },
  },
  'bad-parent': {
    what: {
      vi: 'Khoản cha {under} của {section}.{item} không đứng trước nó.',
      en: 'The parent item {under} of {section}.{item} does not stand before it.',
    },
    todo: { vi: 'Ghi số của gạch đầu dòng đứng trên.', en: 'Give the number of the bullet above.' },
  },
  'operator-value': {
    what: {
      vi: 'Dấu “{operator}” và giá trị không khớp: {detail}',
      en: 'Operator “{operator}” and value do not fit: {detail}',
    },
    todo: {
      vi: '>=, >, =, <=, < cần value; between cần value và value_upper; các dấu khác không có value.',
      en: '>=, >, =, <=, < need value; between needs value and value_upper; the others take no value.',
    },
  },
  'range-order': {
    what: { vi: 'Khoảng giá trị đảo ngược: {value} đến {upper}.', en: 'The range is upside down: {value} to {upper}.' },
    todo: {
      vi: 'Viết số nhỏ ở value, số lớn ở value_upper.',
      en: 'Write the smaller number in value, the larger in value_upper.',
    },
  },
  'percent-range': {
    what: { vi: 'Tỷ lệ {value} nằm ngoài 0–100.', en: 'A percentage of {value} is outside 0–100.' },
    todo: { vi: 'Sửa giá trị hoặc đơn vị.', en: 'Correct the value or the unit.' },
  },
  'wrong-unit': {
    what: {
      vi: 'Chỉ số {indicator} tính bằng “{expected}”, không phải “{unit}”.',
      en: 'Indicator {indicator} is measured in “{expected}”, not “{unit}”.',
    },
    todo: {
      vi: 'Sửa unit, hoặc sửa chỉ số trong data/framework.yaml.',
      en: 'Correct unit, or the indicator in data/framework.yaml.',
    },
  },
  'foreign-agency': {
    what: {
      vi: 'Cơ quan “{id}” thuộc {agencyCity}, không thuộc {planCity}.',
      en: 'Agency “{id}” belongs to {agencyCity}, not to {planCity}.',
    },
    todo: {
      vi: 'Dùng cơ quan của thành phố này; gần nhất: {nearest}.',
      en: 'Use an agency of this city; nearest: {nearest}.',
    },
  },
  'lone-requested': {
    what: { vi: '“requested” đứng một mình.', en: '“requested” stands alone.' },
    todo: {
      vi: 'Thêm vai trò theo động từ: lead, coordinate, advise hoặc implement.',
      en: 'Add the role that the verb gives: lead, coordinate, advise or implement.',
    },
  },
  'plan-folder': {
    what: {
      vi: 'Thư mục là “{folder}” nhưng plan.yaml ghi id “{id}”.',
      en: 'The folder is “{folder}” but plan.yaml says id “{id}”.',
    },
    todo: { vi: 'Cho hai tên giống nhau.', en: 'Make the two names the same.' },
  },
  'missing-file': {
    what: { vi: 'Thiếu tệp {name}.', en: 'The file {name} is missing.' },
    todo: {
      vi: 'Tạo tệp này; “npm run new-plan” cho thấy mẫu.',
      en: 'Create it; “npm run new-plan” shows the pattern.',
    },
  },
  'unknown-file': {
    what: { vi: 'Không dùng tệp tên {name}.', en: 'No file of the name {name} is used.' },
    todo: { vi: 'Đổi thành một trong: {known}.', en: 'Rename it to one of: {known}.' },
  },
  'unknown-reference': {
    what: { vi: 'Liên kết [[{ref}]] không trỏ tới đâu.', en: 'The reference [[{ref}]] leads nowhere.' },
    todo: { vi: 'Gần nhất: {nearest}.', en: 'Nearest: {nearest}.' },
  },
  'csv-columns': {
    what: { vi: 'Hàng tiêu đề của CSV không đúng: {detail}', en: 'The header row of the CSV is wrong: {detail}' },
    todo: { vi: 'Các cột phải là: {known}.', en: 'The columns must be: {known}.' },
  },
  'csv-row': {
    what: { vi: 'Dòng CSV hỏng: {detail}', en: 'This CSV row is broken: {detail}' },
    todo: {
      vi: 'Đặt lời văn có dấu phẩy hoặc dấu ngoặc kép trong ngoặc kép.',
      en: 'Put text with commas or quotation marks in quotation marks.',
    },
  },
  'csv-empty': {
    what: { vi: 'Cột “{key}” để trống.', en: 'Column “{key}” is empty.' },
    todo: { vi: 'Điền giá trị.', en: 'Fill it in.' },
  },
  'decimal-comma': {
    what: { vi: '“{value}” có dấu phẩy thập phân.', en: '“{value}” has a decimal comma.' },
    todo: { vi: 'Trong CSV viết dấu chấm: {fixed}.', en: 'Write a decimal point in a CSV: {fixed}.' },
  },
  'not-a-number': {
    what: { vi: '“{value}” không phải là số.', en: '“{value}” is not a number.' },
    todo: { vi: 'Chỉ viết chữ số và dấu chấm thập phân.', en: 'Write digits and a decimal point only.' },
  },
  'bad-period': {
    what: { vi: 'Không hiểu kỳ “{value}”.', en: 'The period “{value}” cannot be read.' },
    todo: { vi: 'Viết 2024, 2024-06 hoặc 2020/2024.', en: 'Write 2024, 2024-06 or 2020/2024.' },
  },
  'two-values': {
    what: {
      vi: 'Hai giá trị cho cùng một ô: {cell} (ô kia ở {other}).',
      en: 'Two values for one cell: {cell} (the other at {other}).',
    },
    todo: {
      vi: 'Giữ một giá trị; nếu hai nguồn khác nhau, ghi series khác nhau.',
      en: 'Keep one; if two sources differ, give them different series.',
    },
  },
  'no-source': {
    what: { vi: 'Giá trị không có nguồn ({key} trống).', en: 'A value without a source ({key} is empty).' },
    todo: {
      vi: 'Ghi tên nguồn, cơ quan công bố và địa chỉ.',
      en: 'Give the title, publisher and address of the source.',
    },
  },
  'over-100': {
    what: {
      vi: 'Tỷ lệ {value}% vượt 100 mà không nói vì sao.',
      en: 'A percentage of {value} is above 100 and nothing says why.',
    },
    todo: {
      vi: 'Sửa giá trị, hoặc ghi lý do ở note_vi và note_en.',
      en: 'Correct the value, or give the reason in note_vi and note_en.',
    },
  },
  'no-note': {
    what: {
      vi: 'Giá trị “{basis}” nhưng không nói khác chỉ số ở chỗ nào.',
      en: 'The value is “{basis}” but nothing says how it differs from the indicator.',
    },
    todo: { vi: 'Ghi chỗ khác ở note_vi và note_en.', en: 'Say how it differs in note_vi and note_en.' },
  },
  'not-exact': {
    what: {
      vi: 'basis là exact nhưng giá trị chưa đủ cơ sở ({gaps}).',
      en: 'The basis is exact, but the ground is not complete ({gaps}).',
    },
    todo: {
      vi: 'Ghi as_of theo nguồn và để trống gaps; nếu nguồn không nói rõ, đổi basis thành close.',
      en: 'Give as_of as the source has it and leave gaps empty; where the source does not say, make the basis close.',
    },
  },
  'no-gap': {
    what: {
      vi: 'basis là close nhưng gaps để trống.',
      en: 'The basis is close, but gaps is empty.',
    },
    todo: {
      vi: 'Ghi chỗ chưa khớp: population, definition hoặc date, cách nhau bằng “;”.',
      en: 'Write what does not agree: population, definition or date, separated by “;”.',
    },
  },
  'no-as-of': {
    what: {
      vi: 'as_of để trống nhưng gaps không có date.',
      en: 'as_of is empty, but gaps does not name date.',
    },
    todo: {
      vi: 'Ghi as_of theo nguồn, hoặc thêm date vào gaps.',
      en: 'Give as_of as the source has it, or add date to gaps.',
    },
  },
  'coded-value': {
    what: {
      vi: '“{value}” không dùng được cho chỉ số loại “{measure}”.',
      en: '“{value}” cannot be used for an indicator of the kind “{measure}”.',
    },
    todo: { vi: 'Viết một trong: {known}.', en: 'Write one of: {known}.' },
  },
  'lost-address': {
    what: {
      vi: 'Địa chỉ {path} đã công bố nhưng không còn trang nào.',
      en: 'The address {path} was published but nothing is there any more.',
    },
    todo: {
      vi: 'Ghi redirect hoặc tombstone cho nó trong data/permalinks.csv.',
      en: 'Give it a redirect or a tombstone in data/permalinks.csv.',
    },
  },
  'frozen-changed': {
    what: {
      vi: 'Tệp {path} của bản phát hành {release} đã bị sửa.',
      en: 'The file {path} of release {release} was changed.',
    },
    todo: {
      vi: 'Khôi phục tệp từ Git; sửa nội dung thì ra bản phát hành mới.',
      en: 'Restore it from Git; to correct something, make a new release.',
    },
  },
  'frozen-missing': {
    what: {
      vi: 'Thiếu tệp {path} của bản phát hành {release}.',
      en: 'The file {path} of release {release} is missing.',
    },
    todo: { vi: 'Khôi phục tệp từ Git.', en: 'Restore it from Git.' },
  },
  'frozen-extra': {
    what: {
      vi: 'Tệp {path} không thuộc bản phát hành {release}.',
      en: 'The file {path} is not part of release {release}.',
    },
    todo: { vi: 'Chuyển tệp ra khỏi thư mục của bản phát hành.', en: 'Move it out of the folder of the release.' },
  },
  'bad-redirect': {
    what: {
      vi: 'Địa chỉ {path} chuyển tới {target}, nơi không có trang.',
      en: 'The address {path} is redirected to {target}, where there is no page.',
    },
    todo: { vi: 'Sửa cột target trong data/permalinks.csv.', en: 'Correct the target column in data/permalinks.csv.' },
  },
} satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof catalogue;

export interface Problem {
  code: ProblemCode;
  /** Path from the project folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  args: Record<string, string>;
}

/** For sorting: by file, line and column. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** Thrown when content is not fit to build from; carries every problem found. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => formatProblem(problem, 'en')).join('\n'));
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

const fill = (template: string, args: Record<string, string>) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => args[name] ?? '');

/** `file:line:column code`, then what is wrong, then what to write instead. */
export function formatProblem({ code, file, line, column, args }: Problem, lang: Lang): string {
  const { what, todo } = catalogue[code];
  return `${file}:${line}:${column} ${code}\n    ${fill(what[lang], args)}\n    → ${fill(todo[lang], args)}`;
}
