/** For tests: a plan of the invented city through its whole life, step by step as an editor writes it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy } from '../../src/model/testing.ts';

export const PLAN = 'gio-xanh-2031';
export const NEXT = 'gio-xanh-2032';
/** Words that stand nowhere else, by which anything of the plan is found. */
export const MARK = 'Bãi Sậy';

const folder = (plan: string) => `content/plans/${plan}`;

const planFile = (plan: string, lines: readonly string[]) => `id: ${plan}
city: gio-xanh
title: { vi: Đọc sách ở ${MARK}, en: Reading at ${MARK} }
short: { vi: ${MARK} ${plan.slice(-4)}, en: ${MARK} ${plan.slice(-4)} }
summary: { vi: Kế hoạch tự đặt ra., en: Made up. }
issuer: gx-ubnd
signatory: null
period: { from: "2031", to: "2035" }
legal_bases:
  - instrument: luat-doc-sach
source:
  quality: clean
  note: { vi: Tự đặt ra., en: Made up. }
sections:
  - { ref: I, title: { vi: Mục tiêu, en: Objectives }, items: 2 }
  - { ref: II, title: { vi: Phân công, en: Assignments }, items: 2 }
${lines.join('\n')}
`;

const OBJECTIVES = `- section: I
  item: 1
  title: { vi: Mở phòng đọc mỗi năm ở ${MARK}, en: Reading rooms opened every year at ${MARK} }
  text: { vi: Mỗi năm mở hai phòng đọc ở ${MARK}., en: Open two reading rooms a year at ${MARK}. }
- section: I
  item: 2
  title: { vi: Ghế cho mỗi phòng ở ${MARK}, en: Benches for each room at ${MARK} }
  text: { vi: Mỗi phòng ở ${MARK} có ghế., en: Each room at ${MARK} has benches. }
`;
const RESPONSIBILITIES = `- section: II
  item: 1
  title: { vi: Sở Đọc sách mở phòng ở ${MARK}, en: Rooms opened by the department at ${MARK} }
  text: { vi: Sở Đọc sách mở phòng ở ${MARK}., en: The Department of Reading opens rooms at ${MARK}. }
  agencies: [gx-sds]
  roles: [lead]
- section: II
  item: 2
  title: { vi: Sở Đọc sách đếm ghế ở ${MARK}, en: Benches counted by the department at ${MARK} }
  text: { vi: Sở Đọc sách đếm ghế ở ${MARK}., en: The Department of Reading counts the benches at ${MARK}. }
  agencies: [gx-sds]
  roles: [implement]
`;

const instrument = (id: string, type: string, number: string, date: string, plan = '') => `
- id: ${id}
  type: ${type}
  number: ${number}
  title: { vi: Văn bản thử ${number}, en: Trial document ${number} }
  date: "${date}"
  issuer: { vi: UBND thành phố Gió Xanh, en: Gió Xanh People’s Committee }
${plan === '' ? '' : `  plan: ${plan}\n`}`;
const register = (copy: Copy, entry: string) =>
  copy.write('data/instruments.yaml', `${copy.read('data/instruments.yaml').trimEnd()}${entry}`);

const OLD = '9-kh-ubnd-2031';
const AMENDING = '10-qd-ubnd-2031';
const NEW = '11-kh-ubnd-2031';

function writePlan(copy: Copy, plan: string, lines: readonly string[]): void {
  copy.write(`${folder(plan)}/plan.yaml`, planFile(plan, lines));
  copy.write(`${folder(plan)}/objectives.yaml`, OBJECTIVES);
  copy.write(`${folder(plan)}/responsibilities.yaml`, RESPONSIBILITIES);
}

/** In the order in which they happen. */
export const STEPS = {
  draft: (copy: Copy) => {
    register(copy, instrument(OLD, 'plan', '9/KH-UBND', '2031-06-01', PLAN));
    writePlan(copy, PLAN, ['state: draft', 'number: 9/KH-UBND', 'date: "2031-06-01"', `instrument: ${OLD}`]);
  },
  publish: (copy: Copy) => {
    copy.change(`${folder(PLAN)}/plan.yaml`, 'state: draft', 'state: in-force');
  },
  amend: (copy: Copy) => {
    register(copy, instrument(AMENDING, 'decision', '10/QĐ-UBND', '2031-08-20'));
    copy.change(
      `${folder(PLAN)}/objectives.yaml`,
      `  text: { vi: Mỗi năm mở hai phòng đọc ở ${MARK}., en: Open two reading rooms a year at ${MARK}. }\n`,
      `  text: { vi: Mỗi năm mở ba phòng đọc ở ${MARK}., en: Open three reading rooms a year at ${MARK}. }
  changes:
    - kind: amended
      date: "2031-09-01"
      by: ${AMENDING}
      before: { vi: Mỗi năm mở hai phòng đọc ở ${MARK}., en: Open two reading rooms a year at ${MARK}. }
`,
    );
  },
  insert: (copy: Copy) => {
    copy.change(
      `${folder(PLAN)}/objectives.yaml`,
      '- section: I\n  item: 2\n',
      `- section: I
  item: 1a
  title: { vi: Đèn cho các phòng ở ${MARK}, en: Lamps for the rooms at ${MARK} }
  text: { vi: Phòng ở ${MARK} có đèn., en: The rooms at ${MARK} have lamps. }
  changes: [{ kind: inserted, date: "2031-09-01", by: ${AMENDING} }]
- section: I
  item: 2
`,
    );
  },
  repeal: (copy: Copy) => {
    copy.change(
      `${folder(PLAN)}/responsibilities.yaml`,
      '- section: II\n  item: 2\n',
      `- section: II\n  item: 2\n  changes: [{ kind: repealed, date: "2031-09-01", by: ${AMENDING} }]\n`,
    );
  },
  rename: (copy: Copy) => {
    copy.change('data/agencies.yaml', 'Sở Đọc sách Gió Xanh', 'Sở Đọc sách và Kể chuyện Gió Xanh');
    // Reports come in meanwhile: a new value, and one that was revised.
    const values = 'data/observations/gio-xanh.csv';
    copy.change(values, '1.1.1-a,2030,,71,', '1.1.1-a,2030,,72,');
    copy.write(
      values,
      `${copy.read(values).trimEnd()}\n1.1.1-a,2031,,74,percent,,2031-10-31,,exact,,,,,,Sổ phố,Sở Đọc sách,https://stat.example/gx2,CC BY 4.0,\n`,
    );
  },
  replace: (copy: Copy) => {
    register(copy, instrument(NEW, 'plan', '11/KH-UBND', '2031-11-01', NEXT));
    writePlan(copy, NEXT, ['number: 11/KH-UBND', 'date: "2031-11-01"', `instrument: ${NEW}`, `replaces: [${OLD}]`]);
    copy.change(
      `${folder(PLAN)}/plan.yaml`,
      'state: in-force',
      `state: replaced\nends: { date: "2031-11-01", by: ${NEW} }`,
    );
  },
  /** It should never have been published, say: nothing of it stays but what is frozen. */
  retire: (copy: Copy) => {
    rmSync(join(copy.root, folder(PLAN)), { recursive: true });
    copy.change('data/instruments.yaml', `  plan: ${PLAN}\n`, '');
    const register = 'data/translations.csv';
    const lines = copy.read(register).split('\n');
    copy.write(register, lines.filter((line) => !line.startsWith(`${PLAN}/`)).join('\n'));
  },
} as const satisfies Record<string, (copy: Copy) => void>;

export type StepName = keyof typeof STEPS;
