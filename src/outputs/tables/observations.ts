/** The table of observations: published or reported values, each with its source. */
import { BASES, GAPS, STATUSES } from '../../model/schema/observation.ts';
import { BREAKDOWNS } from '../../model/schema/registers.ts';
import type { Observation } from '../../model/types.ts';
import { sourceId, termsOfRow } from '../../derive/sources.ts';
import { spanOfDate } from '../../derive/span.ts';
import { id, pair, published, span } from './shared.ts';
import { access, licenceId, sourceOf } from './sources.ts';
import { field, joined, table } from './table.ts';

export const observations = table<Observation>({
  name: 'observations',
  title: { vi: 'Số liệu', en: 'Observations' },
  description: {
    vi: 'Mỗi dòng là một giá trị đã công bố hoặc báo cáo, kèm nguồn. Giá trị cả nước (area viet-nam) không thay cho giá trị của thành phố. Tên cột SDMX tương ứng ghi trong mô tả cột.',
    en: 'One row per published or reported value, with its source. A value of the whole country (area viet-nam) never stands for a city’s. The matching SDMX names are given in the descriptions of the columns.',
  },
  records: (site) => site.observations,
  fields: [
    id((observation) => observation.id),
    field(
      'indicator',
      'string',
      'Chỉ số (SDMX: INDICATOR).',
      'Indicator (SDMX: INDICATOR).',
      ({ indicator }) => indicator.id,
      {
        references: 'framework_indicators',
        sdmx: 'INDICATOR',
      },
    ),
    field(
      'area',
      'string',
      'Thành phố hoặc cả nước (SDMX: REF_AREA).',
      'City or country (SDMX: REF_AREA).',
      ({ area }) => area.id,
      { references: 'cities', sdmx: 'REF_AREA' },
    ),
    field(
      'period',
      'edtf',
      'Kỳ, theo EDTF (SDMX: TIME_PERIOD); 33–36 là quý.',
      'Period in EDTF (SDMX: TIME_PERIOD); 33–36 are quarters.',
      ({ period }) => period,
      {
        sdmx: 'TIME_PERIOD',
      },
    ),
    ...span<Observation>(({ period }) => spanOfDate(period)),
    field(
      'breakdown',
      'string',
      'Nhóm mà giá trị tính trên.',
      'Group that the value is of.',
      ({ breakdown }) => breakdown,
      { values: BREAKDOWNS },
    ),
    field(
      'value',
      'number',
      'Giá trị như công bố (SDMX: OBS_VALUE); chuẩn: 1 đạt, 0 chưa; hướng: 1 tăng, 0 không đổi, -1 giảm.',
      'Value as published (SDMX: OBS_VALUE); standards: 1 met, 0 not; directions: 1 up, 0 unchanged, -1 down.',
      ({ value }) => value,
      { unit: 'column:unit', sdmx: 'OBS_VALUE' },
    ),
    field('unit', 'string', 'Đơn vị (SDMX: UNIT_MEASURE).', 'Unit (SDMX: UNIT_MEASURE).', ({ unit }) => unit.id, {
      references: 'units',
      sdmx: 'UNIT_MEASURE',
    }),
    ...published<Observation>((row) => row),
    field(
      'basis',
      'string',
      'Khớp chỉ số tới đâu: exact đúng, close gần, proxy đo việc khác, context bối cảnh.',
      'How near it is to the indicator: exact, close, proxy (measures something related) or context.',
      ({ basis }) => basis,
      { values: BASES },
    ),
    field(
      'gaps',
      'string',
      'Chỗ chưa rõ hoặc chưa khớp với chỉ tiêu; có một chỗ thì giá trị chỉ là chỉ dẫn.',
      'What is not stated or does not agree with the target; with one of them the value is indicative only.',
      ({ gaps }) => joined(gaps),
      { many: { table: 'observation_gaps', key: 'observation', value: 'gap' }, optional: true, values: GAPS },
    ),
    field(
      'series',
      'string',
      'Giá trị khác series thì không nối được với nhau.',
      'Values of different series cannot be joined.',
      ({ series }) => series,
      { optional: true },
    ),
    field(
      'status',
      'string',
      'provisional: sơ bộ; break: chuỗi đứt từ đây; suspect: đáng ngờ (SDMX: OBS_STATUS P, B, U).',
      'provisional; break: the series starts anew here; suspect: in doubt (SDMX: OBS_STATUS P, B, U).',
      ({ status }) => status,
      { optional: true, values: STATUSES, sdmx: 'OBS_STATUS' },
    ),
    ...pair<Observation>(
      'note',
      'Khác chỉ số ở chỗ nào.',
      'How it differs from the indicator.',
      ({ note }) => note,
      true,
    ),
    sourceOf<Observation>(sourceId),
    field('source_title', 'string', 'Tên nguồn.', 'Title of the source.', ({ source }) => source.title),
    field(
      'source_publisher',
      'string',
      'Cơ quan thống kê, và nơi dẫn lại nếu có.',
      'The statistical agency, and who quotes it.',
      ({ source }) => source.publisher,
    ),
    field('source_url', 'url', 'Địa chỉ nguồn.', 'Address of the source.', ({ source }) => source.url),
    field(
      'licence',
      'string',
      'Giấy phép của nguồn, như biên tập viên ghi.',
      'Licence of the source, as the editor recorded it.',
      ({ licence }) => licence,
    ),
    licenceId<Observation>(termsOfRow),
    field(
      'accessed',
      'edtf',
      'Ngày biên tập viên đọc nguồn, trên mạng hay bản lưu; trống khi chưa đọc lại.',
      'When an editor read the source, live or in a stored copy; empty where not yet read again.',
      ({ accessed }) => accessed,
      { optional: true },
    ),
    access<Observation>(({ accessed }) => accessed),
  ],
});
