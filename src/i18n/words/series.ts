/** Owns the names of series: what tells values of one indicator apart. A series without a name here is shown by its key. */
import type { Bilingual, Lang } from '../../text/bilingual.ts';

export const SERIES_NAMES: Readonly<Record<string, Bilingual>> = {
  'age-15-and-over': { vi: 'từ 15 tuổi', en: 'aged 15 and over' },
  'association-report': { vi: 'báo cáo của Hội Khuyến học', en: 'report of the Association for Promoting Education' },
  'city-labour-sector': { vi: 'ngành lao động thành phố', en: 'labour sector of the city' },
  'city-standard': { vi: 'chuẩn nghèo thành phố', en: 'poverty line of the city' },
  'city-standard-2016-2020': { vi: 'chuẩn nghèo thành phố 2016–2020', en: 'poverty line of the city 2016–2020' },
  'dilapidated-houses-programme': { vi: 'chương trình xóa nhà tạm', en: 'programme to remove dilapidated houses' },
  'gdp-per-head': { vi: 'GDP đầu người', en: 'GDP per head' },
  'grdp-per-head': { vi: 'GRDP đầu người', en: 'GRDP per head' },
  'gso-quarterly': { vi: 'Cục Thống kê, theo quý', en: 'Statistics Office, by quarter' },
  'gso-working-age': { vi: 'Cục Thống kê, trong độ tuổi lao động', en: 'Statistics Office, working age' },
  'ilostat-15-plus': { vi: 'ILOSTAT, từ 15 tuổi', en: 'ILOSTAT, aged 15 and over' },
  'ilostat-labour-force': { vi: 'ILOSTAT, lực lượng lao động', en: 'ILOSTAT, labour force' },
  'itu-internet-users': { vi: 'ITU, người dùng Internet', en: 'ITU, Internet users' },
  'labour-force-survey-2012': { vi: 'điều tra lao động 2012', en: 'labour survey of 2012' },
  'national-standard': { vi: 'chuẩn nghèo quốc gia', en: 'national poverty line' },
  'of-all': { vi: 'trên tất cả', en: 'of all' },
  'of-registered': { vi: 'trên số đăng ký', en: 'of those registered' },
  'police-count': { vi: 'số vụ của công an', en: 'police count' },
  'police-count-2024-rule': { vi: 'số vụ, cách đếm 2024', en: 'police count, rule of 2024' },
  'press-2025': { vi: 'báo năm 2025', en: 'press of 2025' },
  'rural-residents': { vi: 'dân nông thôn', en: 'rural residents' },
  'share-of-travel-demand': { vi: 'phần nhu cầu đi lại', en: 'share of travel demand' },
  'share-of-travel-demand-buses': { vi: 'phần nhu cầu đi lại, xe buýt', en: 'share of travel demand, buses' },
  'smartphone-adults': { vi: 'người lớn có điện thoại thông minh', en: 'adults with a smartphone' },
  'standard-2022-2025': { vi: 'chuẩn nghèo đa chiều 2022–2025', en: 'multidimensional standard 2022–2025' },
  'standard-not-stated': { vi: 'không ghi chuẩn', en: 'standard not stated' },
  'uis-enrolment-age-5': { vi: 'UIS, trẻ 5 tuổi đi học', en: 'UIS, enrolled at age 5' },
  'uis-literacy-15-plus': { vi: 'UIS, từ 15 tuổi', en: 'UIS, aged 15 and over' },
  'uis-lower-secondary': { vi: 'UIS, trung học cơ sở', en: 'UIS, lower secondary' },
  'uis-primary': { vi: 'UIS, tiểu học', en: 'UIS, primary' },
  'uis-upper-secondary': { vi: 'UIS, trung học phổ thông', en: 'UIS, upper secondary' },
  'urban-waste-collected': { vi: 'rác đô thị được thu gom', en: 'urban waste collected' },
  'wastewater-capacity': { vi: 'công suất xử lý nước thải', en: 'wastewater treatment capacity' },
  'wastewater-treated': { vi: 'nước thải được xử lý', en: 'wastewater treated' },
  'wdi-gross-enrolment': { vi: 'WDI, nhập học thô', en: 'WDI, gross enrolment' },
  'women-in-city-people-s-council': {
    vi: 'nữ đại biểu Hội đồng nhân dân Thành phố',
    en: 'women in the city People’s Council',
  },
};

/** An editor may report a series before it has a name; until then its key stands there, and a test of the content says so. */
export const seriesName = (series: string, lang: Lang): string => SERIES_NAMES[series]?.[lang] ?? series;
