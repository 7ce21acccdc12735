/** Every slip that an editor can make in plans and registers comes back as one problem at its very place, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { copyOfCity } from '../../tests/support/city.ts';
import { catalogue, formatProblem, ProblemsError, type Problem, type ProblemCode } from '../messages/problems.ts';
import { loadModel, loadSite } from './index.ts';
import type { Copy } from './testing.ts';

let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

const problems = () => loadModel(copy.root).problems;
const shown = ({ file, line, column, code }: Problem) => `${file}:${line}:${column} ${code}`;

const P = 'content/plans/may-trang-2031';
const PLAN = `${P}/plan.yaml`;
const OLD = 'content/plans/may-trang-2026/plan.yaml';
const OBJECTIVES = `${P}/objectives.yaml`;
const MEASURES = `${P}/measures.yaml`;
const DUTIES = `${P}/responsibilities.yaml`;
const MILESTONES = `${P}/milestones.yaml`;
const ANNEX = `${P}/indicators.yaml`;
const AGENCIES = 'data/agencies.yaml';
const CITIES = 'data/cities.yaml';
const INSTRUMENTS = 'data/instruments.yaml';
const FRAMEWORK = 'data/framework.yaml';
const COMPARISONS = 'data/comparisons.yaml';
const PUBLISHER = 'data/publisher.yaml';
const GLOSSARY = 'data/glossary.yaml';
const EVERYDAY = 'data/everyday-words.yaml';

/** Code, file, what stood there, and what was written instead. ¦ stands where the problem must point, and is not written. */
type Slip = [code: ProblemCode, file: string, from: string, to: string];

const SLIPS: Record<string, Slip[]> = {
  'files and fields': [
    ['open-bracket', GLOSSARY, 'short: [PĐ]\n- vi:', 'short: ¦[PĐ\n- vi:'],
    ['not-yaml', GLOSSARY, 'short: [PĐ]', 'short: "a" ¦}'],
    ['colon-in-text', GLOSSARY, 'en: title', 'en: ¦: title'],
    ['yaml-sign', GLOSSARY, 'short: [PĐ]', 'short: ¦*pd'],
    ['pasted-bullet', PLAN, '{ vi: Các phố,', '{ vi: "¦• Các phố",'],
    ['double-space', PLAN, '{ vi: Các phố,', '{ vi: Các¦  phố,'],
    ['duplicate-key', GLOSSARY, '  en: title', '  en: title\n  ¦en: title'],
    ['unknown-key', GLOSSARY, '  short:', '  ¦colour:'],
    ['misspelt-key', GLOSSARY, '  short:', '  ¦shorts:'],
    ['misspelt-key', DUTIES, 'partners: [mt-sdp]', '¦partner: [mt-sdp]'],
    ['key-in-words', ANNEX, 'statement: { vi: Người lớn', 'statement: { ¦vn: x, vi: Người lớn'],
    ['one-for-list', COMPARISONS, 'complete: [rooms]', 'complete: ¦rooms'],
    ['id-letters', COMPARISONS, 'complete: [rooms]', 'complete: [¦Rooms]'],
    [
      'missing-key',
      CITIES,
      'id: gio-xanh\n  name: { vi: Gió Xanh, en: Gió Xanh }\n  code: null',
      '¦id: gio-xanh\n  name: { vi: Gió Xanh, en: Gió Xanh }',
    ],
    ['missing-translation', PLAN, '{ vi: Các phố, en: All streets }', '¦{ vi: Các phố }'],
    ['missing-translation', PLAN, '{ vi: Các phố,', '{ vi: ¦"",'],
    ['missing-translation', PLAN, '{ vi: Các phố,', '{ vi: ¦null,'],
    ['bad-item', MEASURES, '  item: 2', '  item: ¦hai'],
    ['bad-item', MEASURES, '  item: 2', '  item: ¦0'],
    ['number-too-small', PLAN, 'items: 3', 'items: ¦-1'],
    ['whole-number', PLAN, 'items: 3', 'items: ¦3.5'],
    ['number-too-large', FRAMEWORK, 'score: 5', 'score: ¦6'],
    ['web-address', CITIES, 'url: "https://network.example/list"', 'url: ¦network'],
    ['id-letters', CITIES, 'id: gio-xanh', 'id: ¦Gió Xanh'],
    ['one-for-list', DUTIES, 'agencies: [mt-sds]', 'agencies: ¦mt-sds'],
    ['value-in-words', ANNEX, 'operator: ">="', 'operator: ¦"≥"'],
    ['wrong-value', DUTIES, 'roles: [lead, coordinate]', 'roles: [lead, ¦help]'],
    ['bad-date', MILESTONES, 'to: 2031-06', 'to: ¦2031-13'],
    ['not-nfc', MEASURES, 'vi: Mỗi quý', `vi: ¦${'Mỗi'.normalize('NFD')} quý`],
    ['html', MEASURES, 'vi: Thưởng', 'vi: ¦<b>Thưởng'],
    ['unsafe-link', MEASURES, 'vi: Mỗi quý', 'vi: ¦javascript:Mỗi quý'],
  ],
  plans: [
    ['plan-folder', PLAN, 'id: may-trang-2031', 'id: ¦may-trang-2032'],
    ['date-order', PLAN, 'to: "2035"', 'to: ¦"2030"'],
    ['date-order', MILESTONES, 'to: 2031-06', 'to: ¦2031-03'],
    ['date-order', OBJECTIVES, 'by: "2033"', 'from: "2034"\n      by: ¦"2033"'],
    [
      'same-place',
      MEASURES,
      '- section: II\n  item: 2',
      '- section: II\n  item: ¦1\n  title: { vi: Việc khác ở phố, en: Another task for streets }\n  text: { vi: X, en: X }\n- section: II\n  item: 2',
    ],
    [
      'item-outside-section',
      MEASURES,
      '- section: II\n  item: 2',
      '- section: II\n  item: ¦9\n  title: { vi: Việc khác ở phố, en: Another task for streets }\n  text: { vi: X, en: X }\n- section: II\n  item: 2',
    ],
    ['hole-in-section', PLAN, 'items: 3, by', 'items: ¦4, by'],
    [
      'orphan-section',
      PLAN,
      '  - { ref: closing',
      '  - { ref: ¦VII.1, title: { vi: X, en: X }, items: 0 }\n  - { ref: closing',
    ],
    ['bad-parent', OBJECTIVES, 'under: 2', 'under: ¦3'],
    ['bad-parent', OBJECTIVES, 'under: 2', 'under: ¦9'],
    ['operator-value', ANNEX, 'operator: rated', 'operator: ¦rated\n  value: 3'],
    ['operator-value', ANNEX, 'operator: ">="\n  value: 90', 'operator: ¦">="'],
    ['operator-value', ANNEX, 'operator: balanced', 'operator: ¦balanced\n      value: 5'],
    [
      'operator-value',
      OBJECTIVES,
      'operator: between\n      value: 12.5\n      value_upper: 15',
      'operator: ¦between\n      value: 12.5',
    ],
    ['operator-value', OBJECTIVES, 'operator: between', 'operator: ¦">="'],
    ['range-order', OBJECTIVES, 'value_upper: 15', 'value_upper: ¦12'],
    ['range-order', OBJECTIVES, 'value_upper: 15', 'value_upper: ¦12.5'],
    ['over-100', ANNEX, 'value: 90', 'value: ¦900'],
    ['unclear-number', ANNEX, 'value: 1.5', 'value: ¦15.000'],
    ['number-form', ANNEX, 'value: 300', 'value: ¦12.824'],
    ['number-form', ANNEX, 'value: 300', 'value: ¦+300'],
    ['not-whole', ANNEX, 'value: 300', 'value: ¦300.5'],
    ['decimal-comma', ANNEX, 'value: 1.5', 'value: ¦1,5'],
    ['quoted-number', ANNEX, 'value: 1.5', 'value: ¦"1.5"'],
    ['unknown-unit', ANNEX, 'unit: people', 'unit: ¦peple'],
    ['percent-range', OBJECTIVES, 'value: 12.5', 'value: ¦-1'],
    ['over-100', OBJECTIVES, 'value_upper: 15', 'value_upper: ¦101'],
    ['wrong-unit', ANNEX, 'unit: percent', 'unit: ¦people'],
    ['wrong-unit', OBJECTIVES, 'unit: percent', 'unit: ¦people'],
    ['lone-requested', DUTIES, 'roles: [implement, requested]', 'roles: ¦[requested]'],
  ],
  'short titles': [
    [
      'title-missing',
      MEASURES,
      'item: 3\n  form: article\n  title: { vi: Đóng ghế cho phòng đọc, en: Benches built for the rooms }',
      'item: ¦3\n  form: article',
    ],
    ['title-length', MEASURES, 'vi: Đóng ghế cho phòng đọc,', 'vi: ¦Đóng ghế,'],
    ['title-length', MEASURES, 'en: Benches built for the rooms', 'en: ¦Benches — for rooms'],
    ['title-length', MEASURES, 'vi: Đóng ghế cho', `vi: ¦${'Đóng ghế '.repeat(8)}cho`],
    ['title-length', MEASURES, 'en: Benches built', `en: ¦${'Good '.repeat(8)}benches built`],
    ['title-ending', MEASURES, 'en: Benches built for the rooms', 'en: ¦Benches built for the rooms.'],
    ['title-ending', MEASURES, 'vi: Đóng ghế cho phòng đọc,', 'vi: ¦Đóng ghế cho phòng đọc…,'],
    ['title-place', MEASURES, 'vi: Đóng ghế cho', 'vi: ¦II.3 Đóng ghế cho'],
    ['title-place', MEASURES, 'vi: Đóng ghế cho', 'vi: ¦Điều 3. Đóng ghế cho'],
    ['title-place', MEASURES, 'en: Benches built', 'en: ¦3. Benches built'],
    ['title-place', MEASURES, 'en: Benches built', 'en: ¦Article 3 Benches built'],
    ['title-twice', MEASURES, 'vi: Đóng ghế cho phòng đọc,', 'vi: ¦đổi sách giữa hai phòng đọc cạnh nhau,'],
    ['title-twice', DUTIES, 'en: Streets to the rooms are mended', 'en: ¦Benches built for the rooms'],
    ['missing-translation', MEASURES, 'title: { vi: Đóng ghế cho phòng đọc, en:', 'title: ¦{ en:'],
    ['strange-letter', MEASURES, 'vi: Đóng ghế cho', 'vi: Đóng¦\u200b ghế cho'],
  ],
  lives: [
    ['bad-item', MEASURES, '  item: 2', '  item: ¦2A'],
    ['empty-required', MEASURES, '  item: 2', '  item: ¦null'],
    [
      'item-letter',
      MEASURES,
      '- section: II\n  item: 3',
      '- section: II\n  item: ¦3b\n  title: { vi: Việc khác ở phố, en: Another task for streets }\n  text: { vi: X, en: X }\n- section: II\n  item: 3',
    ],
    [
      'change-before',
      MEASURES,
      '  item: 2',
      '  item: 2\n  changes: [{ kind: ¦amended, date: "2031-06-01", by: 46-qdd-hdds-2031 }]',
    ],
    [
      'change-no-before',
      MEASURES,
      '  item: 2',
      '  item: 2\n  changes: [{ kind: repealed, date: "2031-06-01", by: 46-qdd-hdds-2031, before: ¦{ vi: X, en: X } }]',
    ],
    [
      'change-after-repeal',
      MEASURES,
      '  item: 2',
      '  item: 2\n  changes:\n    - { kind: repealed, date: "2031-06-01", by: 46-qdd-hdds-2031 }\n    - { kind: ¦amended, date: "2031-07-01", by: 46-qdd-hdds-2031, before: { vi: X, en: X } }',
    ],
    [
      'change-early',
      MEASURES,
      '  item: 2',
      '  item: 2\n  changes: [{ kind: ¦repealed, date: "2031-02", by: 46-qdd-hdds-2031 }]',
    ],
    [
      'change-not-first',
      MEASURES,
      '  item: 2',
      '  item: 2\n  changes:\n    - { kind: amended, date: "2031-07-01", by: 46-qdd-hdds-2031, before: { vi: X, en: X } }\n    - { kind: ¦commences, date: "2031-08-01", by: 46-qdd-hdds-2031 }',
    ],
    [
      'change-order',
      MEASURES,
      '  item: 2',
      '  item: 2\n  changes:\n    - { kind: amended, date: "2031-07-01", by: 46-qdd-hdds-2031, before: { vi: X, en: X } }\n    - { kind: ¦repealed, date: "2031-06-01", by: 46-qdd-hdds-2031 }',
    ],
    [
      'change-by-itself',
      MEASURES,
      '  item: 2',
      '  item: 2\n  changes: [{ kind: repealed, date: "2031-06-01", by: ¦7-kh-ubnd-2031 }]',
    ],
    [
      'unknown-instrument',
      MEASURES,
      '  item: 2',
      '  item: 2\n  changes: [{ kind: repealed, date: "2031-06-01", by: ¦47-qdd-hdds-2031 }]',
    ],
    [
      'bad-date',
      MEASURES,
      '  item: 2',
      '  item: 2\n  changes: [{ kind: repealed, date: ¦"1/6/2031", by: 46-qdd-hdds-2031 }]',
    ],
    ['plan-without-end', PLAN, 'number: 7/KH-UBND', 'number: 7/KH-UBND\nstate: ¦ended'],
    [
      'plan-without-successor',
      PLAN,
      'number: 7/KH-UBND',
      'number: 7/KH-UBND\nstate: replaced\nends: ¦{ date: "2031-06" }',
    ],
    [
      'plan-ended-already',
      OLD,
      'state: replaced\nends: { date: "2031-03-12",',
      'state: in-force\nends: { date: ¦"2031-03-12",',
    ],
    [
      'plan-not-yet-ended',
      OLD,
      'state: replaced\nends: { date: "2031-03-12",',
      'state: ¦replaced\nends: { date: "2031-12-31",',
    ],
    ['plan-replaces', PLAN, 'number: 7/KH-UBND', 'number: 7/KH-UBND\nends: { date: "2035", by: ¦3-kh-ubnd-2026 }'],
    ['unknown-instrument', PLAN, 'number: 7/KH-UBND', 'number: 7/KH-UBND\nends: { date: "2035", by: ¦9-kh-ubnd-2036 }'],
  ],
  'ids that lead nowhere': [
    ['unknown-agency', DUTIES, 'agencies: [mt-sds]', 'agencies: [¦mt-sdx]'],
    ['unknown-agency', DUTIES, 'partners: [mt-sdp]', 'partners: [mt-sdp, ¦mt-x]'],
    ['unknown-agency', ANNEX, 'responsible: [mt-sds]', 'responsible: [¦mt-sdx]'],
    ['unknown-agency', PLAN, 'issuer: mt-ubnd', 'issuer: ¦mt-ubn'],
    ['unknown-agency', AGENCIES, 'members: [mt-sds, mt-sdp]', 'members: [mt-sds, ¦mt-sdq]'],
    ['unknown-agency', AGENCIES, 'agency: mt-sdp', 'agency: ¦mt-sdq'],
    ['foreign-agency', DUTIES, 'partners: [mt-sdp]', 'partners: [mt-sdp, ¦gx-sds]'],
    ['unknown-indicator', ANNEX, 'indicator: 1.1.2-a', 'indicator: ¦1.1.2-z'],
    ['unknown-indicator', OBJECTIVES, 'indicators: [1.1.1-b]', 'indicators: [¦1.1.1-z]'],
    ['unknown-indicator', OBJECTIVES, 'indicator: monthly-borrowers', 'indicator: ¦monthly-lenders'],
    ['unknown-feature', OBJECTIVES, 'feature: 1.1.1', 'feature: ¦1.9.1'],
    ['unknown-feature', FRAMEWORK, 'features: [1.1.1]', 'features: [¦1.9.1]'],
    ['unknown-clause', OBJECTIVES, 'clauses: [II.2,', 'clauses: [¦II.9,'],
    ['unknown-clause', DUTIES, 'assigns: 2', 'assigns: ¦9'],
    ['unknown-clause', MILESTONES, 'items: [2, 3]', 'items: [2, ¦9]'],
    ['unknown-clause', AGENCIES, 'clauses: [may-trang-2031/iii-2-1]', 'clauses: [¦may-trang-2031/iii-2-9]'],
    ['unknown-instrument', OBJECTIVES, 'instruments: [45-', 'instruments: [¦54-'],
    ['unknown-instrument', PLAN, 'instrument: luat-doc-sach', 'instrument: ¦luat-doc-bao'],
    ['unknown-instrument', PLAN, 'instrument: 7-kh-ubnd-2031', 'instrument: ¦8-kh-ubnd-2031'],
    ['unknown-instrument', PLAN, 'carries_out: [46-', 'carries_out: [¦64-'],
    ['unknown-instrument', INSTRUMENTS, 'carries_out: [45-', 'carries_out: [¦54-'],
    ['unknown-city', PLAN, 'city: may-trang', 'city: ¦may-trag'],
    ['unknown-city', AGENCIES, 'city: viet-nam', 'city: ¦viet-nm'],
    ['unknown-plan', AGENCIES, 'plan: may-trang-2026', 'plan: ¦may-trang-2062'],
    ['unknown-plan', INSTRUMENTS, 'plan: may-trang-2031', 'plan: ¦may-trang-2013'],
    ['unknown-plan', INSTRUMENTS, 'plan: gio-xanh-2030', 'plan: ¦gio-xanh-2003'],
    [
      'unknown-section',
      MEASURES,
      '- section: II\n  item: 2',
      '- section: ¦IX\n  item: 9\n  title: { vi: Việc khác ở phố, en: Another task for streets }\n  text: { vi: X, en: X }\n- section: II\n  item: 2',
    ],
  ],
  'ids that stand twice': [
    [
      'duplicate-id',
      AGENCIES,
      '- id: gx-ubnd',
      '- id: ¦mt-ubnd\n  city: may-trang\n  type: council\n  name: { vi: X, en: X }\n- id: gx-ubnd',
    ],
    [
      'duplicate-id',
      PLAN,
      '  - { ref: closing',
      '  - { ref: ¦I.1, title: { vi: X, en: X }, items: 0 }\n  - { ref: closing',
    ],
    ['duplicate-id', OBJECTIVES, 'key: b', 'key: ¦a'],
    ['name-of-two', CITIES, '[Cả nước, Toàn quốc]', '[Cả nước, ¦CẢ NƯỚC]'],
    ['name-of-two', EVERYDAY, '[chỗ đọc, tiệm sách]', '[chỗ đọc, ¦Chỗ Đọc]'],
    ['means-itself', EVERYDAY, '[chỗ đọc, tiệm sách]', '[chỗ đọc, ¦phòng đọc]'],
    ['duplicate-id', MILESTONES, 'key: b', 'key: ¦a'],
    [
      'duplicate-id',
      ANNEX,
      '- indicator: 1.1.2-a',
      '- indicator: ¦1.1.1-a\n  operator: none\n  unit: percent\n  responsible: []\n  statement: { vi: X, en: X }\n- indicator: 1.1.2-a',
    ],
    [
      'duplicate-id',
      FRAMEWORK,
      '- id: 1.2.1-b',
      '- id: ¦1.2.1-a\n                name: { vi: X, en: X }\n                definition: { vi: X, en: X }\n                measure: count\n                unit: people\n                better: higher\n              - id: 1.2.1-b',
    ],
  ],
  publisher: [
    ['contact-form', PUBLISHER, 'contact: lien-he@nha-thu.example', 'contact: ¦nha-thu.example'],
    ['contact-form', PUBLISHER, 'contact: lien-he@nha-thu.example', 'contact: ¦http://nha-thu.example/contact'],
    ['contact-form', PUBLISHER, 'contact: lien-he@nha-thu.example', 'contact: ¦""'],
    ['list-for-one', PUBLISHER, 'contact: lien-he@nha-thu.example', 'contact: ¦[a@nha-thu.example]'],
    ['base-query', PUBLISHER, 'https://plans.example', '¦https://plans.example/?lang=vi'],
  ],
  comparisons: [
    ['unknown-plan', COMPARISONS, '{ may-trang-2026: [I],', '{ ¦may-trang-2062: [I],'],
    ['unknown-plan', COMPARISONS, 'plans: [gio-xanh-2030,', 'plans: [¦gio-xanh-2003,'],
    ['unknown-section', COMPARISONS, 'may-trang-2026: [I]', 'may-trang-2026: [¦IX]'],
    ['unknown-clause', COMPARISONS, 'b: [I.1.2]', 'b: [¦I.1.9]'],
    ['unknown-topic', COMPARISONS, 'topic: people', 'topic: ¦peopel'],
    ['unknown-topic', COMPARISONS, 'complete: [rooms]', 'complete: [¦rumes]'],
    ['unknown-indicator', COMPARISONS, 'indicator: 1.1.1-a', 'indicator: ¦1.1.1-z'],
    ['duplicate-id', COMPARISONS, 'may-trang-2031: [II]', 'may-trang-2031: [¦I.1]'],
    [
      'duplicate-id',
      COMPARISONS,
      '  - id: people',
      '  - id: ¦rooms\n    title: { vi: X, en: X }\n    sections: {}\n  - id: people',
    ],
  ],
};

test('the invented city has no problem', () => expect(problems()).toEqual([]));

for (const [what, slips] of Object.entries(SLIPS))
  describe(what, () => {
    test.each(slips)('%s in %s: %j → %j', (code, file, from, marked) => {
      const before = marked.slice(0, marked.indexOf('¦')).split('\n');
      const text = copy.read(file);
      const line = copy.change(file, from, marked.replace('¦', ''));
      const start = text.indexOf(from) - text.lastIndexOf('\n', text.indexOf(from) - 1);
      const column = (before.length === 1 ? start : 1) + (before.at(-1) ?? '').length;
      const found = problems();
      expect(found.map(shown)).toEqual([`${file}:${line + before.length - 1}:${column} ${code}`]);
      for (const problem of found)
        for (const lang of ['vi', 'en'] as const) {
          const said = formatProblem(problem, lang);
          expect(said).toMatch(/^\S+:\d+:\d+ [a-z0-9-]+\n {4}\S.*\n {4}→ \S/);
          expect(said, 'every gap is filled').not.toMatch(/\{\w+\}|undefined/);
        }
    });
  });

test('a plan that another one replaces must say so itself', () => {
  copy.change(OLD, 'state: replaced\nends: { date: "2031-03-12", by: 7-kh-ubnd-2031 }\n', '');
  expect(problems().map(shown)).toEqual([`${OLD}:1:5 plan-replaced`]);
});

describe('whole files', () => {
  test('one that is not UTF-8, at its first bad letter', () => {
    copy.write(MEASURES, Buffer.from([...Buffer.from('- section: II\n  item: '), 0xff, 0xfe]));
    expect(problems().map(shown)).toContain(`${MEASURES}:2:9 not-utf8`);
  });

  test.each([MEASURES, AGENCIES, 'data/city-facts.csv', 'data/translations.csv', `${P}/official.txt`])(
    'two versions that Git could not join, in %s, at the first of its signs and nowhere else',
    (file) => {
      const text = file.endsWith('.txt') ? '## ii-1\nMột.\n' : copy.read(file);
      const [first = '', second = '', ...rest] = text.split('\n');
      const conflict = ['<<<<<<< HEAD', second, '=======', `${second} x`, '>>>>>>> sua-so-lieu'];
      for (const ends of ['\n', '\r\n']) {
        copy.write(file, [first, ...conflict, ...rest].join(ends));
        expect(problems().map(shown)).toEqual([`${file}:2:1 merge-conflict`]);
      }
    },
  );

  test('a line under a title is no conflict', () => {
    copy.write(`${P}/official.txt`, '## ii-1\nMột\n=======\nHai.\n');
    expect(problems()).toEqual([]);
  });

  test('one that is missing, one of another name', () => {
    copy.write(`${P}/notes.yaml`, '[]\n');
    copy.drop(GLOSSARY);
    copy.drop('content/plans/gio-xanh-2030/plan.yaml');
    expect(problems().map(shown)).toEqual([
      'content/plans/gio-xanh-2030/plan.yaml:1:1 missing-file',
      `${P}/notes.yaml:1:1 unknown-file`,
      `${GLOSSARY}:1:1 missing-file`,
    ]);
  });

  test('official wording of a clause that is not there, at its heading', () => {
    copy.write(`${P}/official.txt`, '## ii-1\nLời thử,\nhai dòng.\n\n## ii-9\nMột dòng.\n');
    const { site, problems: found } = loadModel(copy.root);
    expect(found.map(shown)).toEqual([`${P}/official.txt:5:1 official-heading`]);
    expect(site.clause('may-trang-2031/ii-1')?.official).toBe('Lời thử,\nhai dòng.');
    expect(site.clause('may-trang-2031/ii-2')?.official).toBeNull();
  });

  test('values of a city that is not there', () => {
    copy.write('data/observations/may-trag.csv', copy.read('data/observations/gio-xanh.csv'));
    expect(problems().map(shown)).toEqual(['data/observations/may-trag.csv:1:1 unknown-city']);
  });
});

test('nearest ids and keys are offered', () => {
  copy.change(DUTIES, 'agencies: [mt-sds]', 'agencies: [mt-sdss]');
  expect(problems()[0]?.args['nearest']).toMatch(/^mt-sds, /);
  copy.change(DUTIES, 'roles:', 'role:');
  expect(problems().find(({ code }) => code === 'misspelt-key')?.args['meant']).toBe('roles');
});

test('faults in several files come back together, sorted, and stop the build', () => {
  copy.change(DUTIES, 'agencies: [mt-sds]', 'agencies: [mt-x]');
  copy.change(MEASURES, 'item: 2', 'item: hai');
  copy.change(AGENCIES, 'plan: may-trang-2026', 'plan: may-trang-2062');
  expect(problems().map(({ file }) => file)).toEqual([MEASURES, DUTIES, AGENCIES]);
  expect(() => loadSite(copy.root)).toThrow(ProblemsError);
});

describe('what only follows from something else is left out; what does not, stays', () => {
  test('a file that cannot be read', () => {
    copy.change(MEASURES, '- section: II', '- section: II\n   item: : 1');
    copy.change('content/plans/gio-xanh-2030/responsibilities.yaml', '[gx-sds]', '[gx-nobody]');
    expect(new Set(problems().map(({ code }) => code))).toEqual(new Set(['wrong-indent', 'unknown-agency']));
  });

  test('a line that stands twice leaves a hole where it should stand', () => {
    copy.change(MEASURES, '  item: 3', '  item: 1');
    expect(problems().map(({ code }) => code)).toEqual(['same-place']);
  });

  test('but not two holes', () => {
    copy.change(MEASURES, '  item: 3', '  item: 1');
    copy.change(PLAN, 'items: 3 }', 'items: 4 }');
    expect(problems().map(({ code }) => code)).toEqual(['same-place', 'hole-in-section']);
  });
});

test('every code of the catalogue is proven by some test', () => {
  const tests = ['src', 'tests', 'scripts']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.test.ts'))
    .concat(readdirSync('tests/slips').map((name) => `tests/slips/${name}`))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
  expect(Object.keys(catalogue).filter((code) => !new RegExp(`['\` ]${code}(?:['\` ,]|$)`, 'm').test(tests))).toEqual(
    [],
  );
});
