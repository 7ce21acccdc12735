/** The table of city facts: area, population, commune-level units and product per head, each with its date, boundary and source. */
import { cityPath } from '../../derive/address.ts';
import { BOUNDARIES, FACTS, GRADES } from '../../model/schema/city-fact.ts';
import type { CityFact } from '../../model/types.ts';
import { field, table } from './table.ts';
import { sourceId, termsOfRow } from '../../derive/sources.ts';
import { addresses, id, pair, published } from './shared.ts';
import { access, licenceId, sourceOf } from './sources.ts';

export const cityFacts = table<CityFact>({
  name: 'city_facts',
  title: { vi: 'Thông tin chung về thành phố', en: 'City facts' },
  description: {
    vi: 'Mỗi dòng là một con số đã công bố về cả thành phố, kèm nguồn. Số trước và sau ngày thay đổi địa giới ghi riêng; khi các nguồn khác nhau thì mỗi nguồn một dòng.',
    en: 'One row per published figure about a city as a whole, with its source. Figures before and after a change of boundary stand apart; where sources differ, each has a row.',
  },
  records: (site) => site.cities.flatMap(({ facts }) => facts),
  fields: [
    id((fact) => fact.id),
    field('city', 'string', 'Thành phố hoặc cả nước.', 'City or country.', ({ city }) => city.id, {
      references: 'cities',
    }),
    field('fact', 'string', 'Con số về việc gì.', 'What the figure is of.', ({ fact }) => fact, { values: FACTS }),
    field('value', 'number', 'Giá trị như công bố.', 'Value as published.', ({ value }) => value, {
      unit: 'column:unit',
    }),
    field('unit', 'string', 'Đơn vị.', 'Unit.', ({ unit }) => unit.id, { references: 'units' }),
    ...published<CityFact>((row) => row),
    field(
      'boundary',
      'string',
      'Theo địa giới nào: trước hay sau lần thay đổi, hoặc không thay đổi.',
      'Of which boundary: before or after the change, or unchanged.',
      ({ boundary }) => boundary,
      { values: BOUNDARIES },
    ),
    field(
      'grade',
      'string',
      'Con số dựa vào đâu: official trang của cơ quan nhà nước; quoted báo dẫn tên cơ quan; press báo không nêu cơ quan.',
      'On whose word it stands: official page of a state body; quoted press that names the body; press that names none.',
      ({ grade }) => grade,
      { values: GRADES },
    ),
    ...pair<CityFact>('note', 'Ghi chú.', 'Note.', ({ note }) => note, true),
    sourceOf<CityFact>(sourceId),
    field('source_title', 'string', 'Tên nguồn.', 'Title of the source.', ({ source }) => source.title),
    field('source_publisher', 'string', 'Nơi công bố.', 'Who publishes it.', ({ source }) => source.publisher),
    field('source_url', 'url', 'Địa chỉ nguồn.', 'Address of the source.', ({ source }) => source.url),
    field(
      'accessed',
      'edtf',
      'Ngày biên tập viên đọc nguồn, trên mạng hay bản lưu; trống khi chưa đọc.',
      'When an editor read the source, live or in a stored copy; empty where not yet read.',
      ({ accessed }) => accessed,
      { optional: true },
    ),
    licenceId<CityFact>(termsOfRow),
    access<CityFact>(({ accessed }) => accessed),
    ...addresses<CityFact>(({ city }) => cityPath(city)),
  ],
});
