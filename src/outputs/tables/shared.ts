/** Columns that several tables have in common. */
import { clausePath, localised } from '../../derive/address.ts';
import type { Bilingual } from '../../model/schema/common.ts';
import type { Clause, Plan } from '../../model/types.ts';
import { field } from './table.ts';

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
