/** Owns what a new plan begins with: every file of its folder, a city and its government where they are not there yet, each with comments that teach. */
import { OBSERVATION_COLUMNS } from '../../src/model/schema/observation.ts';

export interface Beginning {
  readonly id: string;
  readonly year: string;
  readonly city: { readonly id: string; readonly vi: string; readonly en: string };
  readonly issuer: string;
  /** An indicator with its unit, for the first row of an annex; null where none is wanted. */
  readonly annex: { readonly indicator: string; readonly unit: string } | null;
}

const TO_WRITE = '{ vi: Cần viết., en: To be written. }';
const quoted = (text: string): string => JSON.stringify(text);
const names = ({ vi, en }: { vi: string; en: string }): string => `{ vi: ${quoted(vi)}, en: ${quoted(en)} }`;
const schema = (name: string): string => `# yaml-language-server: $schema=../../../schemas/${name}.schema.json\n`;

/** Text by name of the file. */
export function filesOf(beginning: Beginning): Readonly<Record<string, string>> {
  const { annex } = beginning;
  return {
    'plan.yaml': schema('plan') + planText(beginning),
    'objectives.yaml': `${schema('objectives')}# Mỗi dòng của văn bản viết một lần: section, item (thứ tự trong mục), title, text. · Each line once.
# title là tên ngắn do ta đặt: hứa hoặc giao việc gì, 6–14 tiếng, không dấu chấm. · title is ours: what is promised or ordered.
# Con số đo được ghi ở targets: operator ">=" là “trở lên”, ">" là “trên”, "=" là số trần. · Figures go to targets.
${line('I', 1)}`,
    'measures.yaml': schema('measures') + line('II', 1),
    'responsibilities.yaml': `${schema('responsibilities')}# roles: chủ trì lead, phối hợp coordinate, tham mưu advise, thực hiện implement. · The role as the verb says it.
# due: một lần { date: "2027-12-31", rule: by }; hằng năm { date: XXXX-12-01, rule: before, recurs: yearly }.
${line('III', 1)}  agencies: [${beginning.issuer}]\n  roles: [implement]\n`,
    'milestones.yaml': `${schema('milestones')}# Mốc của lộ trình: what, from, to; năm đứng trong ngoặc kép. · A year stands in quotation marks.
${line('IV', 1)}  milestones:\n    - { what: ${TO_WRITE}, to: ${quoted(beginning.year)} }\n`,
    ...(annex && {
      'indicators.yaml': `${schema('indicators')}# Phụ lục: mỗi chỉ số một dòng. Mã ở data/framework.yaml, đơn vị ở data/units.yaml. · One row per indicator.
- indicator: ${annex.indicator}\n  operator: none\n  unit: ${annex.unit}\n  responsible: []\n  statement: ${TO_WRITE}\n`,
    }),
  };
}

const line = (section: string, item: number): string =>
  `- section: ${section}\n  item: ${item}\n  title: ${TO_WRITE}\n  text: ${TO_WRITE}\n`;

const planText = ({ id, year, city, issuer }: Beginning): string => `id: ${id}
city: ${city.id}
title: ${TO_WRITE} # tên chính thức · the official title
short: ${names({ vi: `${city.vi} ${year}`, en: `${city.en} ${year}` })}
summary: ${TO_WRITE} # một hai câu · a sentence or two
number: null # số hiệu như in, ví dụ 11/KH-UBND · as printed
date: ${quoted(year)} # ngày ban hành như in: "2027-02-03" · date of issue
issuer: ${issuer}
signatory: null # người ký như in · who signed
state: draft # in-force khi không còn “Cần viết.” · in-force when nothing is “To be written.”
period: {} # { from: "2027", to: "2030" }
legal_bases: [] # - instrument: mã trong data/instruments.yaml
source:
  quality: clean # scan khi đọc từ bản quét · where a scan was read
  note: { vi: Ghi văn bản chính thức ở đâu., en: Say where the official text is. }
# Mọi mục của văn bản theo thứ tự in; items là số dòng của mục, không kể mục con. · Every section, with its lines counted.
sections:
  - { ref: I, title: { vi: MỤC TIÊU, en: Objectives }, items: 1 }
  - { ref: II, title: { vi: NHIỆM VỤ, en: Tasks }, items: 1 }
  - { ref: III, title: { vi: PHÂN CÔNG, en: Assignments }, items: 1 }
  - { ref: IV, title: { vi: LỘ TRÌNH, en: Roadmap }, items: 1 }
`;

/** The entry of a city in the register. */
export const cityText = ({ id, vi, en }: Beginning['city'], regions: readonly string[]): string => `- id: ${id}
  name: ${names({ vi, en })}
  code: null # mã đơn vị hành chính; null khi chưa tra · administrative code; null until looked up
  code_list_date: null
  kind: city
${regions.length === 0 ? '' : `  # region: một trong ${regions.join(', ')}; chưa đọc được ở nguồn thì bỏ trống · one of them; left out until read in a source\n`}`;

/** The entry of its government, which issues its plans. */
export const governmentText = (id: string, { id: city, vi, en }: Beginning['city']): string => `- id: ${id}
  city: ${city}
  type: city-government
  name: ${names({ vi: `Ủy ban nhân dân thành phố ${vi}`, en: `${en} City People’s Committee` })}
`;

/** The head of a file of values, which the reports of the offices fill. */
export const observationsText = (): string => `${OBSERVATION_COLUMNS.join(',')}\n`;

/** `can-tho` → `ct`: the letters that the ids of a city’s bodies begin with. */
export const initials = (id: string): string =>
  id
    .split('-')
    .map((part) => part[0])
    .join('');
