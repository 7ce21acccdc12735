import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadModel } from '../model/index.ts';
import { copyOf, IN_MEMORY, type Copy } from '../model/testing.ts';
import { must } from '../text/must.ts';
import { audit, type Report } from './index.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const PLAN = 'content/plans/may-trang-2031';
const OFFICIAL = 'official.txt';
let copy: Copy;
beforeAll(() => {
  copy = copyOf(join(FIXTURES, 'root'), IN_MEMORY);
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

interface Change {
  file: string;
  from: string;
  to: string;
}

/** Audits the plan of the imaginary city with some of its words changed, against one of its two texts. */
function auditWith(changes: Change[] = [], textFile = 'may-trang-2031.txt'): Report {
  copy.write(OFFICIAL, readFileSync(join(FIXTURES, textFile), 'utf8'));
  for (const { file, from, to } of changes) copy.change(file, from, to);
  const texts = new Map([['may-trang-2031', copy.read(OFFICIAL)]]);
  return must(audit(loadModel(copy.root).site, texts)[0], 'report');
}

const open = ({ findings }: Report): string[] =>
  findings
    .filter(({ explained }) => !explained)
    .map(({ clause, kind, value }) => `${clause?.split('/')[1] ?? 'plan'} ${kind} ${value}`);
const inFile =
  (name: string) =>
  (from: string, to: string): Change => ({ file: `${PLAN}/${name}.yaml`, from, to });
const plan = inFile('plan');
const objectives = inFile('objectives');
const measures = inFile('measures');
const duties = inFile('responsibilities');
const annex = inFile('indicators');
const official = (from: string, to: string): Change => ({ file: OFFICIAL, from, to });
const SCAN: Change[] = [plan('quality: clean', 'quality: scan')];

describe('a plan that agrees with its text', () => {
  test('has no finding, and every clause has its place', () => {
    const report = auditWith();
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ clauses: 12, located: 12, covered: 27 });
  });

  test('has none either where the text is a damaged scan', () => {
    const report = auditWith(SCAN, 'may-trang-2031.scan.txt');
    expect(report.findings).toEqual([]);
    expect(report.located).toBe(12);
  });
});

const MISTAKES: [string, Change[], string[]][] = [
  ['a wrong figure', [objectives('tối thiểu 120', 'tối thiểu 130')], ['i-1-1 figure 130', 'i-1-1 figure-left-out 120']],
  ['a decimal comma lost', [objectives('tháng 12,5% người', 'tháng 125% người')], ['i-1-2 figure 125%']],
  ['a wrong target value', [objectives('value: 12.5', 'value: 13')], ['i-1-2 figure 13']],
  [
    'a wrong end of a range',
    [objectives('15–60 tuổi', '15–65 tuổi')],
    ['i-1-2 figure 15–65', 'i-1-2 figure-left-out 15 den 60'],
  ],
  ['a figure left out', [objectives(', mỗi nơi tối thiểu 120 đầu sách cho trẻ', '')], ['i-1-1 figure-left-out 120']],
  ['a wrong operator in a target', [objectives("operator: '>'", "operator: '>='")], ['i-1-1 operator >= 60']],
  ['a wrong operator in the wording', [objectives('Ít nhất 85%', 'Trên 85%')], ['i-2-1 operator > 85']],
  [
    'a wrong date',
    [objectives('20/11/2032', '21/11/2032')],
    ['i-1-3 date 21/11/2032', 'i-1-3 date-left-out 20 thang 11 nam 2032'],
  ],
  ['a wrong horizon', [objectives("by: '2033'", "by: '2034'")], ['i-1-1 date 2034']],
  ['a wrong due date', [duties('date: 2031-34', 'date: 2031-35')], ['iii-1-1 date 2031-35']],
  ['a wrong document number', [objectives('Quyết định 45/QĐ-HĐS', 'Quyết định 54/QĐ-HĐS')], ['i-2-1 number 54/QĐ-HĐS']],
  [
    'a wrong instrument',
    [objectives('[45-qdd-hdds-2031]', '[46-qdd-hdds-2031]')],
    ['plan title Ghế ngồi trong phòng đọc', 'i-2-1 number 46/QĐ-HĐS'],
  ],
  [
    'a wrong agency with a duty',
    [duties('agencies: [mt-sds]', 'agencies: [mt-sth]')],
    ['iii-1-1 agency Sở Thủy triều Mây Trắng'],
  ],
  [
    'a wrong partner',
    [duties('partners: [mt-sdp]', 'partners: [mt-hys]')],
    ['iii-1-1 agency Hội Người yêu sách thành phố Mây Trắng', 'iii-1-1 partner Sở Đường phố Mây Trắng'],
  ],
  [
    'a wrong agency in the wording',
    [duties('báo cáo Sở Đọc sách', 'báo cáo Sở Thủy triều')],
    ['iii-2-1 agency Sở Thủy triều Mây Trắng'],
  ],
  [
    'a bullet that no clause covers',
    [official('2. Đến năm 2035', '- Mỗi phòng đọc trồng một cây bàng.\n\n2. Đến năm 2035')],
    ['plan uncovered - Mỗi phòng đọc trồng một cây bàng.'],
  ],
  [
    'a paragraph that no clause covers',
    [official('III. PHÂN CÔNG', 'Ghế trong phòng do người dân tự đóng.\n\nIII. PHÂN CÔNG')],
    ['plan uncovered Ghế trong phòng do người dân tự đóng.'],
  ],
  [
    'a run taken over',
    [
      measures(
        'mời người già kể chuyện xưa cho trẻ.',
        'mời các cụ già kể lại cho trẻ em nghe chuyện ngày xưa của từng con phố.',
      ),
    ],
    ['ii-1 copied 17: moi cac cu gia ke lai cho tre em nghe chuyen ngay xua cua tung con pho'],
  ],
  [
    'a wrong plan number',
    [plan('7/KH-UBND', '8/KH-UBND')],
    ['plan number 8/KH-UBND', 'plan number-left-out 7/KH-UBND'],
  ],
  [
    'a legal basis left out',
    [plan('  - instrument: 45-qdd-hdds-2031', '  - instrument: 46-qdd-hdds-2031')],
    [
      'plan number 46/QĐ-HĐS',
      'plan number-left-out 45/QĐ-HĐS',
      'plan date-left-out 02/01/2031',
      'plan title Ghế ngồi trong phòng đọc',
    ],
  ],
  ['a wrong value in the annex', [annex('value: 40', 'value: 45')], ['1.1.1-b annex-value 45']],
  ['a wrong operator in the annex', [annex("operator: '>='", "operator: '>'")], ['1.1.1-a annex-value > 90']],
  [
    'a wrong body in the annex',
    [annex('responsible: [mt-sdp]', 'responsible: [mt-sds]')],
    ['1.1.1-b annex-agency Sở Đọc sách Mây Trắng'],
  ],
  [
    'an annex row that no record holds',
    [annex('indicator: 1.1.1-b', 'indicator: 1.1.1-a')],
    ['plan annex-row 1.1.1-b', '1.1.1-a annex-figure-left-out 40%'],
  ],
  ['the year of a heading left out', [plan("items: 3, by: '2033' }", 'items: 3 }')], ['plan heading-year I.1: 2033']],
  [
    'a heading that asks, and a plan that orders',
    [plan('items: 1, asks: true', 'items: 1')],
    ['plan heading-request III.3'],
  ],
  [
    'a title that is not the printed one',
    [plan('Mở phòng đọc ở mọi phố giai đoạn', 'Mở phòng đọc giai đoạn')],
    ['plan title Mở phòng đọc giai đoạn 2031-2035'],
  ],
  ['“tiếp tục” lost', [duties('vi: Tiếp tục in lại', 'vi: In lại')], ['iii-1-2 word-lost tiếp tục']],
  [
    '“phấn đấu” lost: a wish becomes a fact',
    [objectives('vi: Phấn đấu có phòng', 'vi: Có phòng')],
    ['i-2-2 word-lost phấn đấu'],
  ],
  ['“đề nghị” lost', [duties("vi: 'Đề nghị Hội", "vi: 'Hội")], ['iii-3-1 word-lost đề nghị']],
  ['“phải” added', [duties('trông phòng đọc', 'phải trông phòng đọc')], ['iii-3-1 word-added phải']],
  ['“đã” added', [objectives('vi: Phấn đấu có phòng', 'vi: Phấn đấu đã có phòng')], ['i-2-2 word-added đã']],
  ['an open list closed', [objectives('bến tàu, chợ nổi…', 'bến tàu, chợ nổi')], ['i-2-2 word-lost …']],
  [
    'a name cut within its quotation marks',
    [duties('“Sách của phố, sách của bến sông”', '“Sách của phố”')],
    ['iii-1-2 quotation Sách của phố'],
  ],
  [
    'a name in quotation marks that the text does not have',
    [duties('“Sách của phố, sách của bến sông”', '“Chuyện kể ngày mưa”')],
    ['iii-1-2 quotation Chuyện kể ngày mưa'],
  ],
  [
    'a partner named only by kind left out',
    [duties('  other_partners: { vi: các cơ quan liên quan, en: the agencies concerned }\n', '')],
    ['iii-1-2 partner cơ quan'],
  ],
  [
    'a partner named in the text left out',
    [duties('  partners: [mt-sdp]\n  other', '  other')],
    ['iii-1-2 partner Sở Đường phố Mây Trắng'],
  ],
  [
    'no partner at all after “phối hợp với”',
    [
      duties('  partners: [mt-sdp]\n  other', '  other'),
      duties('  other_partners: { vi: các cơ quan liên quan, en: the agencies concerned }\n', ''),
    ],
    ['iii-1-2 partner phối hợp với'],
  ],
  [
    'two dates joined into one span',
    [objectives("      to: '2032'\n", "      from: '2032'\n      to: '2034'\n")],
    ['i-2-2 span 2032/2034'],
  ],
  [
    'a document whose title is not the printed one',
    [{ file: 'data/instruments.yaml', from: 'Đọc sách ngoài giờ', to: 'Đọc sách giờ nghỉ' }],
    ['plan title Đọc sách giờ nghỉ'],
  ],
  [
    'the name of a scheme paraphrased',
    [
      duties('bộ “Sách của phố, sách của bến sông”', 'bộ sách của phố và của bến sông'),
      official('in lại bộ “', 'in lại theo Đề án “'),
    ],
    ['iii-1-2 quotation Sách của phố, sách của bến sông'],
  ],
  ['“at least” lost', [objectives('Ít nhất 85%', '85%')], ['i-2-1 operator = 85']],
  ['“more than” lost', [objectives('tại trên 60%', 'tại 60%')], ['i-1-1 operator = 60']],
  [
    '“at least” lost before a figure that is no percentage',
    [objectives('tối thiểu 120', 'có 120')],
    ['i-1-1 operator = 120'],
  ],
  ['“khuyến khích” lost', [official('Mỗi quý, phòng', 'Khuyến khích phòng')], ['ii-2 word-lost khuyến khích']],
  ['“từng bước” lost', [official('Mỗi quý, phòng', 'Từng bước, phòng')], ['ii-2 word-lost từng bước']],
  ['“ưu tiên” lost', [official('Mỗi quý, phòng', 'Ưu tiên phòng')], ['ii-2 word-lost ưu tiên']],
  ['“hằng năm” lost', [official('Mỗi quý, phòng', 'Mỗi quý, hằng năm phòng')], ['ii-2 word-lost hằng năm']],
  ['“nếu có” lost', [official('với phòng bên cạnh', 'với phòng bên cạnh (nếu có)')], ['ii-2 word-lost nếu có']],
  ['“đã” added in the annex', [annex('40% trẻ em đem', '40% trẻ em đã đem')], ['1.1.1-b word-added đã']],
  [
    'a rating by experts as a report',
    [annex('  assessment: expert-rating\n', '')],
    ['1.1.2-a annex-agency assessment: reported'],
  ],
];

const MISTAKES_IN_ENGLISH: [string, Change[], string[]][] = [
  [
    '“bồi dưỡng” lost',
    [official('Mỗi quý, phòng', 'Bồi dưỡng, mỗi quý phòng'), measures('Mỗi quý đổi', 'Bồi dưỡng, mỗi quý đổi')],
    ['ii-2 english en: no bồi dưỡng'],
  ],
  ['“continue” lost', [duties('Continue to reprint', 'Reprint')], ['iii-1-2 english en: no tiếp tục']],
  ['“strive” lost', [objectives('Strive for reading', 'Open reading')], ['i-2-2 english en: no phấn đấu']],
  ['the request lost', [duties('are requested to mind', 'mind')], ['iii-3-1 english en: no đề nghị']],
  [
    'an open list closed',
    [objectives('landings, floating markets and so on', 'floating markets')],
    ['i-2-2 english en: no …'],
  ],
  ['a figure lost', [objectives('with at least 120 children', 'with children')], ['i-1-1 english en: no 120']],
  ['a figure added', [objectives('Each month 12.5%', 'Each month 25 or 12.5%')], ['i-1-2 english en: 25']],
  ['an operator changed', [objectives('en: More than 60%', 'en: At least 60%')], ['i-1-1 english en: > 60%']],
  [
    'a year changed',
    [objectives('the last in 2034', 'the last in 2035')],
    ['i-2-2 english en: no 2034', 'i-2-2 english en: 2035'],
  ],
];

describe('a planted mistake is found:', () => {
  // Most of them change the Vietnamese alone; that the English then differs is told as well, and is tested for itself.
  test.each(MISTAKES)('%s', (_, changes, expected) =>
    expect(open(auditWith(changes)).filter((found) => !found.includes(' english '))).toEqual(expected),
  );
  test.each(MISTAKES_IN_ENGLISH)('in English, %s', (_, changes, expected) =>
    expect(open(auditWith(changes))).toEqual(expected),
  );

  const IN_SCAN = MISTAKES.filter(([name]) =>
    [
      'a wrong figure',
      'a wrong operator in a target',
      'a wrong date',
      'a wrong document number',
      'a wrong agency with a duty',
      'the year of a heading left out',
      'a heading that asks, and a plan that orders',
      'a title that is not the printed one',
      '“tiếp tục” lost',
      '“phấn đấu” lost: a wish becomes a fact',
      '“đề nghị” lost',
      '“phải” added',
      '“đã” added',
      'an open list closed',
      'a name cut within its quotation marks',
      'a partner named only by kind left out',
      'no partner at all after “phối hợp với”',
      'two dates joined into one span',
    ].includes(name),
  );
  test.each(IN_SCAN)('%s, in a scan', (_, changes, expected) =>
    expect(open(auditWith([...SCAN, ...changes], 'may-trang-2031.scan.txt'))).toContain(expected[0]),
  );
});

describe('an explanation', () => {
  const why = 'why: { vi: "Bản in thiếu.", en: "Missing in print." }';
  const wrong = [objectives('tối thiểu 120', 'tối thiểu 130'), objectives('at least 120', 'at least 130')];

  test('covers the finding that it names', () => {
    const report = auditWith([
      ...wrong,
      objectives(
        '  targets:',
        `  explained:\n    - { finding: "130", ${why} }\n    - { finding: "120", ${why} }\n  targets:`,
      ),
    ]);
    expect(open(report)).toEqual([]);
    expect(report.findings).toHaveLength(2);
  });

  test('covers nothing else, and is a finding when nothing needs it', () => {
    expect(
      open(auditWith([objectives('  targets:', `  explained:\n    - { finding: "131", ${why} }\n  targets:`)])),
    ).toEqual(['i-1-1 explanation-unused 131']);
  });

  test('may be a doubtful reading that holds the value', () => {
    const doubt = `  uncertain:\n    - { field: text, reading: "120", chosen: "130", ${why}, settle: { vi: "Bản gốc.", en: "The original." } }\n  targets:`;
    expect(open(auditWith([...wrong, objectives('  targets:', doubt)]))).toEqual([]);
  });

  test('of the plan covers a line that belongs to no clause', () => {
    const changes = [
      official('2. Đến năm 2035', '- Bỏ dòng này.\n\n2. Đến năm 2035'),
      plan('sections:', `explained:\n  - { finding: "- Bỏ dòng này.", ${why} }\nsections:`),
    ];
    expect(open(auditWith(changes))).toEqual([]);
  });
});
