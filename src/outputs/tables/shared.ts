/** Columns that several tables have in common. */
import { clausePath, localised } from '../../derive/address.ts';
import { contextOf, SCOPES, scopeKey } from '../../derive/context.ts';
import type { Bilingual } from '../../model/schema/common.ts';
import { QUALIFIERS } from '../../model/schema/observation.ts';
import type { Clause, Observation, Plan } from '../../model/types.ts';
import { yearOf, type Span } from '../../derive/span.ts';
import { field, type Field } from './table.ts';

export const id = <Row>(value: (row: Row) => string) =>
  field<Row>('id', 'string', 'Mã, không bao giờ đổi.', 'Identifier; it never changes.', value);

export const planOf = <Row>(value: (row: Row) => Plan) =>
  field<Row>('plan', 'string', 'Mã kế hoạch.', 'Identifier of the plan.', (row) => value(row).id, {
    references: 'plans',
  });

/** The operative clause of a line; a time line, lead-in or closing paragraph is none. */
export const clauseOf = <Row>(value: (row: Row) => Clause | null) =>
  field<Row>(
    'clause',
    'string',
    'Mã điều khoản; trống khi dòng văn bản không phải là điều khoản.',
    'Identifier of the clause; empty where the line is not an operative clause.',
    (row) => {
      const clause = value(row);
      return clause?.operative ? clause.id : null;
    },
    { references: 'clauses', optional: true },
  );

export const placeOf = <Row>(section: (row: Row) => string, item: (row: Row) => string) => [
  field<Row>('section', 'string', 'Mục trong văn bản chính thức.', 'Section of the official document.', section),
  field<Row>(
    'item',
    'string',
    'Thứ tự trong mục, đếm từ 1; với phụ lục là mã chỉ số.',
    'Place within the section, from 1; in the annex, the key of the indicator.',
    item,
  ),
];

/** `name_vi` and `name_en` from one bilingual value. */
export const pair = <Row>(
  name: string,
  vi: string,
  en: string,
  value: (row: Row) => Bilingual | null | undefined,
  optional = false,
) => [
  field<Row>(`${name}_vi`, 'string', `${vi} Tiếng Việt.`, `${en} Vietnamese.`, (row) => value(row)?.vi, { optional }),
  field<Row>(`${name}_en`, 'string', `${vi} Tiếng Anh.`, `${en} English.`, (row) => value(row)?.en, { optional }),
];

/** What must be said with a text that stands away from its plan: what it is, by when, of which document. */
export const context = <Row>(value: (row: Row) => Bilingual) =>
  pair<Row>(
    'context',
    'Ngữ cảnh khi câu văn đứng riêng: là gì, đến năm nào, của văn bản nào.',
    'What must be said with the text where it stands alone: what it is, by when, of which document.',
    value,
  );

/** A date under a name that no query language takes for a word of its own, and its old name for one release more. */
export const renamed = <Row>(
  old: string,
  name: string,
  vi: string,
  en: string,
  value: (row: Row) => string | null | undefined,
  sdmx?: 'TIME_PERIOD',
): Field<Row>[] => [
  field<Row>(name, 'edtf', vi, en, value, { optional: true, ...(sdmx && { sdmx }) }),
  field<Row>(old, 'edtf', vi, en, value, { optional: true, deprecated: name }),
];

/** Days and years that every program sorts and subtracts, beside a date in EDTF. */
export const span = <Row>(of: (row: Row) => Span): Field<Row>[] => [
  field<Row>('year_from', 'integer', 'Năm đầu.', 'First year.', (row) => yearOf(of(row).start), {
    optional: true,
    unit: 'years',
  }),
  field<Row>('year_to', 'integer', 'Năm cuối.', 'Last year.', (row) => yearOf(of(row).end), {
    optional: true,
    unit: 'years',
  }),
  field<Row>(
    'date_start',
    'string',
    'Ngày đầu có thể có, ISO 8601.',
    'First day that it can mean, ISO 8601.',
    (row) => of(row).start,
    { optional: true },
  ),
  field<Row>(
    'date_end',
    'string',
    'Ngày cuối có thể có, ISO 8601; “trước 1/12” là 30/11.',
    'Last day that it can mean, ISO 8601; “before 1 December” is 30 November.',
    (row) => of(row).end,
    { optional: true },
  ),
];

/** The line of a plan, whether clause or passage. */
export const lineOf = <Row>(value: (row: Row) => Clause | null | undefined, optional = false) =>
  field<Row>(
    'line',
    'string',
    'Mã của dòng văn bản, trong clauses hoặc passages.',
    'Identifier of the line, in clauses or passages.',
    (row) => value(row)?.id,
    { optional },
  );

/** What the headings above a line say of it. */
export const headings = <Row>(clause: (row: Row) => Clause) => [
  field<Row>(
    'scope',
    'string',
    'Phạm vi theo tiêu đề mục; request: văn bản chỉ đề nghị.',
    'What the headings make of it; request: the document only asks.',
    (row) => scopeKey(clause(row)),
    { values: SCOPES },
  ),
  ...renamed<Row>(
    'from',
    'date_from',
    'Năm bắt đầu mà tiêu đề mục ghi.',
    'First year that the headings give.',
    (row) => clause(row).section.from,
  ),
  ...renamed<Row>(
    'by',
    'date_by',
    'Thời hạn mà tiêu đề mục ghi: “Mục tiêu đến năm 2025”.',
    'Date that the headings give: “Objectives to 2025”.',
    (row) => clause(row).section.by,
  ),
  ...context<Row>((row) => contextOf(clause(row))),
];

/** “value: 97 → 79”: what was read and what was chosen. */
export const uncertain = <Row>(
  value: (row: Row) => readonly Readonly<{ field: string; reading: string; chosen: string }>[] | undefined,
) =>
  field<Row>(
    'uncertain',
    'string',
    'Cách đọc còn nghi ngờ, nếu có, cách nhau bằng “ | ”; mỗi cách một dòng, đầy đủ, trong uncertainties.',
    'Readings in doubt, if any, separated by “ | ”; each is a row, in full, of uncertainties.',
    (row) =>
      (value(row) ?? []).map(({ field: name, reading, chosen }) => `${name}: ${reading} → ${chosen}`).join(' | ') ||
      null,
    { optional: true },
  );

export const addresses = <Row>(path: (row: Row) => string) => [
  field<Row>(
    'url_vi',
    'url',
    'Địa chỉ trang tiếng Việt, tính từ gốc trang.',
    'Address of the Vietnamese page, from the root of the site.',
    (row) => localised(path(row), 'vi'),
  ),
  field<Row>(
    'url_en',
    'url',
    'Địa chỉ trang tiếng Anh, tính từ gốc trang.',
    'Address of the English page, from the root of the site.',
    (row) => localised(path(row), 'en'),
  ),
];

export const lineAddresses = <Row>(clause: (row: Row) => Clause) => addresses<Row>((row) => clausePath(clause(row)));

/** How a published figure is to be read: the word before it, when it was true, when it was published. */
export const published = <Row>(of: (row: Row) => Pick<Observation, 'qualifier' | 'as_of' | 'published'>) => [
  field<Row>(
    'qualifier',
    'string',
    'Chữ mà nguồn viết trước con số: > trên, < dưới, ~ khoảng.',
    'The word before the figure in the source: > over, < under, ~ about.',
    (row) => of(row).qualifier,
    { optional: true, values: QUALIFIERS },
  ),
  field<Row>(
    'as_of',
    'edtf',
    'Khi nào con số đúng, theo chính nguồn; trống khi nguồn không nói.',
    'When the figure was true, as the source itself says; empty where it does not.',
    (row) => of(row).as_of,
    { optional: true },
  ),
  field<Row>(
    'published',
    'edtf',
    'Ngày nguồn công bố; trống khi không rõ.',
    'When the source was published; empty where unknown.',
    (row) => of(row).published,
    { optional: true },
  ),
];
