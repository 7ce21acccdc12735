/** References that lead back to where they began, and dates that contradict each other, each at its very place. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { copyOfCity } from '../../../tests/support/city.ts';
import { loadModel } from '../index.ts';
import type { Copy } from '../testing.ts';

let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

const P = 'content/plans/may-trang-2031';
const AGENCIES = 'data/agencies.yaml';
const INSTRUMENTS = 'data/instruments.yaml';
const CITIES = 'data/cities.yaml';

/** Code, file, what stood there, and what is written instead; ¦ stands where the problem must point. */
type Case = [code: string, file: string, from: string, to: string];

const CASES: Record<string, Case[]> = {
  'to itself': [
    ['own-reference', AGENCIES, 'agency: mt-sdp', 'agency: ¦mt-sth'],
    ['own-reference', AGENCIES, 'members: [mt-sds,', 'members: [¦mt-doan,'],
    ['own-reference', INSTRUMENTS, 'carries_out: [45-qdd', 'carries_out: [¦46-qdd'],
    ['own-reference', `${P}/plan.yaml`, 'replaces: [3-kh-ubnd-2026]', 'replaces: [¦7-kh-ubnd-2031]'],
    ['own-reference', `${P}/plan.yaml`, 'carries_out: [46-', 'carries_out: [¦7-kh-ubnd-2031, 46-'],
    ['own-reference', `${P}/plan.yaml`, '- instrument: luat-doc-sach', '- instrument: ¦7-kh-ubnd-2031'],
    ['own-reference', `${P}/objectives.yaml`, 'clauses: [II.2,', 'clauses: [¦I.1.3, II.2,'],
    ['own-reference', `${P}/objectives.yaml`, 'clauses: [II.2,', 'clauses: [¦may-trang-2031/i-1-3, II.2,'],
    ['own-reference', `${P}/responsibilities.yaml`, 'assigns: 2', 'assigns: ¦3'],
    ['own-reference', `${P}/milestones.yaml`, 'items: [2, 3]', 'items: [¦1, 2, 3]'],
    ['own-partner', `${P}/responsibilities.yaml`, 'partners: [mt-sdp]', 'partners: [¦mt-sds]'],
  ],
  'round in a circle': [
    [
      'circle',
      AGENCIES,
      'name: { vi: Sở Đường phố Mây Trắng, en: Department of Streets }',
      'name: { vi: Sở Đường phố Mây Trắng, en: Department of Streets }\n  successors: [{ agency: mt-hys, evidence: { vi: X, en: X } }]\n- id: mt-cu\n  city: may-trang\n  type: group\n  name: { vi: Cụ, en: Old }\n  successors: [{ agency: mt-sdp, evidence: { vi: X, en: X } }, { agency: mt-moi, evidence: { vi: X, en: X } }]\n- id: mt-moi\n  city: may-trang\n  type: group\n  name: { vi: Mới, en: New }\n  successors: [{ agency: ¦mt-cu, evidence: { vi: X, en: X } }]',
    ],
    [
      'circle',
      AGENCIES,
      'members: [mt-sds, mt-sdp]',
      'members: [mt-sds, mt-a]\n- id: mt-a\n  city: may-trang\n  type: group\n  name: { vi: A, en: A }\n  members: [mt-b]\n- id: mt-b\n  city: may-trang\n  type: group\n  name: { vi: B, en: B }\n  members: [¦mt-doan]',
    ],
    [
      'circle',
      INSTRUMENTS,
      '  date: null\n  issuer: { vi: Quốc hội',
      '  date: null\n  carries_out: [x-2031]\n  issuer: { vi: X, en: X }\n- id: x-2031\n  type: law\n  number: null\n  title: { vi: X, en: X }\n  date: null\n  carries_out: [¦luat-doc-sach]\n  issuer: { vi: Quốc hội',
    ],
  ],
  'dates that contradict each other': [
    ['younger-basis', INSTRUMENTS, 'date: "2031-01-03"', 'date: "2029-01-03"'],
    ['younger-basis', `${P}/plan.yaml`, 'date: 2031-03-12', 'date: 2030-03-12'],
    ['two-dates', `${P}/plan.yaml`, 'date: 2031-03-12', 'date: ¦2031-03-13'],
    ['over-before-issue', 'content/plans/gio-xanh-2030/plan.yaml', 'to: "2032"', 'to: ¦"2029"'],
    ['date-order', `${P}/plan.yaml`, 'from: "2033", by: "2035"', 'from: "2036", by: ¦"2035"'],
    ['after-updated', CITIES, 'since: "2028"', 'since: ¦"2033"'],
    ['after-updated', CITIES, 'accessed: "2031-03-01"', 'accessed: ¦"2032-03-01"'],
    ['read-too-soon', CITIES, 'published: "2029-06"', 'published: "2029-06", accessed: ¦"2028"'],
    ['after-updated', 'data/observations/may-trang.csv', 'CC BY 4.0,2031-03-01', 'CC BY 4.0,¦2032-03-01'],
    ['read-too-soon', 'data/observations/may-trang.csv', 'CC BY 4.0,2031-03-01', 'CC BY 4.0,¦2029-01'],
    ['other-instrument', INSTRUMENTS, '  issuer: { vi: Quốc hội', '  plan: ¦may-trang-2031\n  issuer: { vi: Quốc hội'],
  ],
  twice: [
    ['stands-twice', 'data/glossary.yaml', '- vi: đầu sách', '- vi: ¦Phòng đọc'],
    ['stands-twice', CITIES, '  code: null', '  code: ¦"91"'],
    [
      'stands-twice',
      'data/comparisons.yaml',
      '    indicators:',
      '    indicators: []\n  - plans: ¦[may-trang-2031, gio-xanh-2030]\n    complete: []\n    indicators:',
    ],
    ['own-reference', 'data/comparisons.yaml', 'plans: [gio-xanh-2030,', 'plans: [may-trang-2031,'],
    ['stands-twice', 'data/comparisons.yaml', 'a: [I.1]', 'a: [I.1, ¦gio-xanh-2030/i-1]'],
    ['stands-twice', `${P}/objectives.yaml`, 'clauses: [II.2,', 'clauses: [II.2, ¦may-trang-2031/ii-2,'],
    ['stands-twice', AGENCIES, 'name: { vi: Sở Đường phố Mây Trắng', 'name: { vi: ¦Sở đọc sách Mây Trắng'],
    ['stands-twice', INSTRUMENTS, 'plan: may-trang-2026', 'plan: ¦may-trang-2031'],
  ],
};

for (const [what, cases] of Object.entries(CASES))
  describe(what, () => {
    test.each(cases)('%s in %s: %j → %j', (code, file, from, marked) => {
      const line = copy.change(file, from, marked.replace('¦', ''));
      const found = loadModel(copy.root).problems;
      const codes = found.map((problem) => problem.code);
      if (!marked.includes('¦')) {
        expect(codes).toContain(code);
        return;
      }
      const lines = copy.read(file).split('\n');
      const before = marked.slice(0, marked.indexOf('¦')).split('\n');
      const at = line + before.length - 1;
      const start =
        before.length === 1 ? (lines[at - 1] ?? '').indexOf(marked.replace('¦', '').split('\n')[0] ?? '') : 0;
      const column = start + (before.at(-1) ?? '').length + 1;
      expect(found.filter((problem) => problem.code === code).map((p) => `${p.file}:${p.line}:${p.column}`)).toEqual([
        `${file}:${at}:${column}`,
      ]);
    });
  });

test('a circle is told once, with its whole way and the other places', () => {
  copy.change(
    AGENCIES,
    'members: [mt-sds, mt-sdp]',
    'members: [mt-a]\n- id: mt-a\n  city: may-trang\n  type: group\n  name: { vi: A, en: A }\n  members: [mt-doan]',
  );
  const found = loadModel(copy.root).problems.filter(({ code }) => code === 'circle');
  expect(found.map(({ args }) => args)).toEqual([
    { key: 'members', chain: 'mt-a → mt-doan → mt-a', others: `${AGENCIES}:34` },
  ]);
});

test('members of a group work with each other: a group may be its own partner', () => {
  copy.change(
    `${P}/responsibilities.yaml`,
    'agencies: [mt-sds]\n  roles: [lead, coordinate]\n  partners: [mt-sdp]',
    'agencies: [mt-doan]\n  roles: [lead]\n  partners: [mt-doan]',
  );
  expect(loadModel(copy.root).problems).toEqual([]);
});
