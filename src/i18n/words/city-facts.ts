/** Owns the words of city facts: what is counted, in which unit, of which boundary, on whose word. */
import type { Boundary, Fact, Grade } from '../../model/schema/city-fact.ts';

/** The part of the year: “23/11/2026”. */
type Dated = (date: string) => string;

const vi = {
  title: 'Thông tin chung',
  names: {
    area: 'Diện tích',
    population: 'Dân số',
    'commune-level-units': 'Số đơn vị hành chính cấp xã',
    'grdp-per-head': 'GRDP bình quân đầu người',
    'gdp-per-head': 'GDP bình quân đầu người của cả nước',
    'income-per-head': 'Thu nhập bình quân đầu người',
  } satisfies Record<Fact, string>,
  boundaries: {
    before: (date: string) => `Trước ngày ${date} (địa giới cũ)`,
    after: (date: string) => `Từ ngày ${date} (địa giới mới)`,
    unchanged: () => '',
  } satisfies Record<Boundary, Dated>,
  grades: {
    official: 'trang của cơ quan nhà nước',
    quoted: 'báo dẫn tên cơ quan',
    press: 'báo, không nêu cơ quan',
  } satisfies Record<Grade, string>,
  undated: 'nguồn không nói đúng vào lúc nào',
  /** `what`: the figure; `when` and `grade` stand behind it in brackets. */
  says: (label: string, figure: string, when: string, grade: string) => `${label}: ${figure} (${when}; ${grade}).`,
  elsewhere: (figures: string) => `Nguồn khác ghi: ${figures}.`,
  notFound: (label: string, date: string) => `${label}: đến ngày ${date}, trang này chưa tìm thấy.`,
  otherUnit: (label: string, date: string) => `${label}: đến ngày ${date}, trang này chỉ tìm thấy theo đơn vị khác.`,
};

const en: typeof vi = {
  title: 'Facts about the city',
  names: {
    area: 'Area',
    population: 'Population',
    'commune-level-units': 'Commune-level units',
    'grdp-per-head': 'GRDP per head',
    'gdp-per-head': 'GDP per head of the whole country',
    'income-per-head': 'Income per head',
  },
  boundaries: {
    before: (date) => `Before ${date} (old boundary)`,
    after: (date) => `Since ${date} (new boundary)`,
    unchanged: () => '',
  },
  grades: {
    official: 'page of a state body',
    quoted: 'press, naming the body',
    press: 'press, naming no body',
  },
  undated: 'the source does not say when it was true',
  says: (label, figure, when, grade) => `${label}: ${figure} (${when}; ${grade}).`,
  elsewhere: (figures) => `Another source says: ${figures}.`,
  notFound: (label, date) => `${label}: none found here up to ${date}.`,
  otherUnit: (label, date) => `${label}: up to ${date} found here in another unit only.`,
};

export const cityFacts = { vi: { cityFacts: vi }, en: { cityFacts: en } };
