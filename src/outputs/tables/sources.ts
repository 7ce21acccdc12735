/** The table of sources: who published the figures, under which terms, and when an editor read them. */
import { sourcesOf, TERMS, TERMS_URL, type Source } from '../../derive/sources.ts';
import { TERMS_NAMES } from '../../i18n/words/terms.ts';
import { id, pair } from './shared.ts';
import { field, table } from './table.ts';

export const ACCESS = ['read', 'not-read-again'] as const;
export const accessOf = (accessed: string | null): (typeof ACCESS)[number] =>
  accessed === null ? 'not-read-again' : 'read';

/** Whether an editor read it, so that an empty date is a statement and no gap. */
export const access = <Row>(of: (row: Row) => string | null) =>
  field<Row>(
    'access',
    'string',
    'read: biên tập viên đã đọc nguồn vào ngày accessed; not-read-again: số lấy từ bản sưu tầm, từ đó chưa ai đọc lại nguồn.',
    'read: an editor read the source on the day accessed; not-read-again: taken over from a collection, and the source not read again since.',
    (row) => accessOf(of(row)),
    { values: ACCESS },
  );

/** The terms of a row that another published, as one of four words. */
export const licenceId = <Row>(of: (row: Row) => Source['terms'] | null, optional = false) =>
  field<Row>(
    'licence_id',
    'string',
    'Điều kiện của nguồn: CC-BY-4.0; publisher: © nơi công bố; not-verified: giấy phép của nguồn gốc chưa kiểm được; not-stated: không ghi. Trống: phần của trang này, theo giấy phép của trang.',
    'Terms of the source: CC-BY-4.0; publisher: © of who published it; not-verified: licence of the original source not verified; not-stated: not recorded. Empty: this site’s own, under its licence.',
    of,
    { values: TERMS, optional },
  );

export const sourceOf = <Row>(of: (row: Row) => string | null, optional = false) =>
  field<Row>('source_id', 'string', 'Nguồn, trong bảng sources.', 'The source, in the table sources.', of, {
    references: 'sources',
    optional,
  });

export const sources = table<Source>({
  name: 'sources',
  title: { vi: 'Nguồn số liệu', en: 'Sources of the figures' },
  description: {
    vi: 'Mỗi dòng là một nguồn của số liệu: ai công bố, điều kiện sử dụng, ai đã đọc ngày nào. Giấy phép của trang không áp dụng cho các dòng lấy từ đây.',
    en: 'One row per source of figures: who published it, under which terms, and when an editor read it. The licence of the site does not cover rows that come from here.',
  },
  records: sourcesOf,
  fields: [
    id((source) => source.id),
    field('title', 'string', 'Tên nguồn.', 'Title of the source.', (source) => source.title),
    field(
      'publisher',
      'string',
      'Cơ quan thống kê, và nơi dẫn lại nếu có.',
      'The statistical agency, and who quotes it.',
      (source) => source.publisher,
    ),
    field('url', 'url', 'Địa chỉ nguồn.', 'Address of the source.', (source) => source.url),
    field(
      'licence',
      'string',
      'Giấy phép như biên tập viên ghi; trống khi không ghi.',
      'Licence as the editor recorded it; empty where none is recorded.',
      (source) => source.licence,
      { optional: true },
    ),
    licenceId<Source>((source) => source.terms),
    field(
      'licence_url',
      'url',
      'Địa chỉ của giấy phép.',
      'Address of the licence.',
      (source) => TERMS_URL[source.terms],
      {
        optional: true,
      },
    ),
    ...pair<Source>('terms', 'Điều kiện, viết ra.', 'The terms in words.', (source) => TERMS_NAMES[source.terms]),
    field(
      'accessed',
      'edtf',
      'Ngày gần nhất mà biên tập viên đọc nguồn.',
      'The latest day on which an editor read it.',
      (source) => source.accessed,
      { optional: true },
    ),
    access<Source>((source) => source.accessed),
    field(
      'observations',
      'integer',
      'Số giá trị lấy từ nguồn này.',
      'Values that come from it.',
      (source) => source.observations.length,
      { unit: 'observations' },
    ),
    field(
      'facts',
      'integer',
      'Số thông tin chung về thành phố.',
      'City facts that come from it.',
      (source) => source.facts.length,
      {
        unit: 'city_facts',
      },
    ),
  ],
});
