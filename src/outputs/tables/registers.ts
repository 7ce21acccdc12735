/** Tables of the registers: cities, features, indicators of the framework, instruments, glossary. */
import { cityPath, featurePath, indicatorPath, instrumentPath, regionPath } from '../../derive/address.ts';
import { INSTRUMENT_TYPES, MEASURES } from '../../model/schema/registers.ts';
import type { City, Feature, Indicator, Instrument, Region, Term, Unit } from '../../model/types.ts';
import { field, joined, table } from './table.ts';
import { addresses, id, pair } from './shared.ts';

export const cities = table<City>({
  name: 'cities',
  title: { vi: 'Thành phố', en: 'Cities' },
  description: {
    vi: 'Các thành phố có kế hoạch, và Việt Nam cho cơ quan và số liệu cả nước.',
    en: 'Cities with plans, and Việt Nam for national bodies and figures.',
  },
  records: (site) => site.cities,
  fields: [
    id((city) => city.id),
    field('kind', 'string', 'Thành phố hay quốc gia.', 'City or country.', (city) => city.kind, {
      values: ['city', 'country'],
    }),
    ...pair<City>('name', 'Tên.', 'Name.', (city) => city.name),
    field(
      'membership',
      'string',
      'Tư cách thành viên Mạng lưới của UNESCO.',
      'Membership of the UNESCO network.',
      (city) => city.membership?.status,
      {
        optional: true,
        values: ['member', 'not-a-member', 'not-applicable'],
      },
    ),
    field('member_since', 'edtf', 'Thành viên từ.', 'Member since.', (city) => city.membership?.since, {
      optional: true,
    }),
    field('membership_source', 'url', 'Nguồn.', 'Source.', (city) => city.membership?.source.url, { optional: true }),
    ...addresses<City>(cityPath),
    field(
      'region',
      'string',
      'Vùng mà thành phố nay thuộc về; trống khi chưa ghi.',
      'Region in which the city now lies; empty where none is stated.',
      (city) => city.region?.id,
      { references: 'regions', optional: true },
    ),
  ],
});

export const regions = table<Region>({
  name: 'regions',
  title: { vi: 'Vùng', en: 'Regions' },
  description: {
    vi: 'Các vùng của quốc gia, theo thứ tự của nguồn; cột statement nói ai chia vùng và văn bản có hiệu lực chưa.',
    en: 'The regions of the country in the order of the source; the column statement says who divided it, and with what force.',
  },
  records: (site) => site.regions,
  fields: [
    id((region) => region.id),
    ...pair<Region>('name', 'Tên.', 'Name.', (region) => region.name),
    field(
      'since',
      'edtf',
      'Ngày mà tỉnh, thành phố trong các vùng là như nay; giá trị có kỳ kết thúc trước đó không thuộc vùng nào.',
      'Day from which the places in the regions are what they are now; values of periods that end before are of none.',
      (region) => region.since,
    ),
    field(
      'cities',
      'integer',
      'Số thành phố trong bảng cities.',
      'Cities of the table cities.',
      ({ cities: own }) => own.length,
      {
        unit: 'cities',
      },
    ),
    ...pair<Region>(
      'statement',
      'Ai chia vùng, bằng văn bản nào.',
      'Who divided it, by which document.',
      ({ country }) => country.regions?.statement,
    ),
    field(
      'source_url',
      'url',
      'Nguồn của danh sách.',
      'Source of the list.',
      ({ country }) => country.regions?.sources[0].url,
      { optional: true },
    ),
    ...addresses<Region>(regionPath),
  ],
});

export const features = table<Feature>({
  name: 'features',
  title: { vi: 'Tiêu chí', en: 'Features' },
  description: {
    vi: 'Các tiêu chí, mỗi tiêu chí thuộc một tiêu chuẩn và một nhóm.',
    en: 'The features, each in a focal area and an area.',
  },
  records: (site) => site.framework.features,
  fields: [
    id((feature) => feature.no),
    field('area', 'string', 'Nhóm.', 'Area.', (feature) => feature.focal_area.area.no),
    ...pair<Feature>('area_title', 'Tên nhóm.', 'Title of the area.', (feature) => feature.focal_area.area.title),
    field('focal_area', 'string', 'Tiêu chuẩn.', 'Focal area.', (feature) => feature.focal_area.no),
    ...pair<Feature>(
      'focal_area_title',
      'Tên tiêu chuẩn.',
      'Title of the focal area.',
      (feature) => feature.focal_area.title,
    ),
    ...pair<Feature>('title', 'Tên tiêu chí.', 'Title of the feature.', (feature) => feature.title),
    ...addresses<Feature>(featurePath),
  ],
});

export const frameworkIndicators = table<Indicator>({
  name: 'framework_indicators',
  title: { vi: 'Định nghĩa chỉ số', en: 'Indicator definitions' },
  description: {
    vi: '57 chỉ số của bộ tiêu chí và các chỉ số ngoài bộ.',
    en: 'The 57 indicators of the framework, and indicators outside it.',
  },
  records: (site) => site.indicators,
  fields: [
    id((indicator) => indicator.id),
    field(
      'feature',
      'string',
      'Tiêu chí; trống khi ngoài bộ.',
      'Feature; empty outside the framework.',
      (indicator) => indicator.feature?.no,
      {
        references: 'features',
        optional: true,
      },
    ),
    ...pair<Indicator>('name', 'Tên.', 'Name.', (indicator) => indicator.name),
    ...pair<Indicator>('definition', 'Định nghĩa.', 'Definition.', (indicator) => indicator.definition),
    field('measure', 'string', 'Loại phép đo.', 'Kind of measure.', (indicator) => indicator.measure, {
      values: MEASURES,
    }),
    field('unit', 'string', 'Đơn vị.', 'Unit.', (indicator) => indicator.unit.id, {
      references: 'units',
      sdmx: 'UNIT_MEASURE',
    }),
    field('better', 'string', 'Giá trị thế nào là tốt.', 'What makes a value good.', (indicator) => indicator.better, {
      values: ['higher', 'lower', 'balanced', 'met'],
    }),
    ...addresses<Indicator>(indicatorPath),
  ],
});

export const instruments = table<Instrument>({
  name: 'instruments',
  title: { vi: 'Văn bản', en: 'Instruments' },
  description: {
    vi: 'Luật, quyết định, kế hoạch, công văn… được các kế hoạch dẫn.',
    en: 'Laws, decisions, plans, letters and other instruments that the plans cite.',
  },
  records: (site) => site.instruments,
  fields: [
    id((instrument) => instrument.id),
    field('type', 'string', 'Loại văn bản.', 'Kind of instrument.', (instrument) => instrument.type, {
      values: INSTRUMENT_TYPES,
    }),
    field('number', 'string', 'Số hiệu như in.', 'Number as printed.', (instrument) => instrument.number, {
      optional: true,
    }),
    field('date', 'edtf', 'Ngày ban hành.', 'Date of issue.', (instrument) => instrument.date, { optional: true }),
    ...pair<Instrument>('title', 'Tên.', 'Title.', (instrument) => instrument.title),
    ...pair<Instrument>('issuer', 'Nơi ban hành.', 'Issuer.', (instrument) => instrument.issuer),
    field(
      'plan',
      'string',
      'Kế hoạch trên trang này, nếu chính là nó.',
      'The plan on this site, if it is one.',
      (instrument) => instrument.plan?.id,
      {
        references: 'plans',
        optional: true,
      },
    ),
    ...addresses<Instrument>(instrumentPath),
  ],
});

export const units = table<Unit>({
  name: 'units',
  title: { vi: 'Đơn vị', en: 'Units' },
  description: { vi: 'Đơn vị của chỉ tiêu và số liệu.', en: 'In what targets and values are counted or measured.' },
  records: (site) => site.units,
  fields: [
    id((unit) => unit.id),
    ...pair<Unit>('name', 'Tên.', 'Name.', (unit) => unit.name),
    field('symbol', 'string', 'Ký hiệu viết liền sau con số.', 'Sign right behind the figure.', (unit) => unit.symbol, {
      optional: true,
    }),
    field('whole', 'boolean', 'Chỉ đếm số nguyên.', 'Counts only whole numbers.', (unit) => unit.whole),
  ],
});

export const glossary = table<Term>({
  name: 'glossary',
  title: { vi: 'Thuật ngữ', en: 'Glossary' },
  description: { vi: 'Thuật ngữ và chữ tắt hay gõ.', en: 'Terms, and the short forms that people type.' },
  records: (site) => site.glossary,
  fields: [
    id((term) => term.vi),
    field('term_vi', 'string', 'Tiếng Việt.', 'Vietnamese.', (term) => term.vi),
    field('term_en', 'string', 'Tiếng Anh.', 'English.', (term) => term.en),
    field('short', 'string', 'Chữ tắt.', 'Short forms.', (term) => joined(term.short), {
      many: { table: 'glossary_short_forms', key: 'term', value: 'short' },
      optional: true,
    }),
  ],
});
