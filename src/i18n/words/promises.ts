/** Owns the words of promises: kinds, levels, what one does not say, what the calendar says of it, and the pages about them. */
import type { DutyReason, Kind, Lack, Level, Time } from '../../model/promise.ts';
import type { Lang } from '../../text/bilingual.ts';
import { countEn, countVi } from '../format/plural.ts';

const vi = {
  title: 'Lời hứa',
  targetOf: (threshold: string) => `Chỉ tiêu: ${threshold}`,
  annexOf: (plan: string) => `Phụ lục, ${plan}`,
  /** An earlier text of a promise that was revised. */
  until: (date: string, text: string) => `Đến ${date}: ${text}`,
  kinds: { target: 'Chỉ tiêu', duty: 'Nhiệm vụ có hạn' } satisfies Record<Kind, string>,
  count: (n: number) => countVi(n, 'lời hứa'),
  levels: {
    commune: 'Phường, xã',
    district: 'Quận, huyện',
    school: 'Trường, cơ sở giáo dục',
    department: 'Sở, ban, ngành',
    city: 'Thành phố',
    central: 'Trung ương',
    party: 'Cơ quan Đảng',
    organisation: 'Mặt trận, đoàn thể, hội',
    press: 'Báo chí',
    enterprise: 'Doanh nghiệp',
    international: 'Quốc tế',
    several: 'Gọi chung nhiều cấp',
  } satisfies Record<Level, string>,
  /** Why a dated duty cannot be judged; `date` is the day of the data. */
  dutyReasons: {
    'no-report': (date) => `thời hạn đã qua; đến ${date} trang này chưa tìm thấy báo cáo nào`,
    'no-day': (date) => `văn bản không ghi ngày phải xong; đến ${date} trang này chưa tìm thấy báo cáo nào`,
    'plan-ended': () => 'kế hoạch đã hết hiệu lực trước hạn',
  } satisfies Record<DutyReason, (date: string) => string>,
  /** The first time of a duty that comes back has passed. */
  cameBack: (date: string) => `đã đến kỳ ít nhất một lần; đến ${date} trang này chưa tìm thấy báo cáo nào`,
  notYet: 'ngày ấy chưa tới',
  times: {
    ahead: 'Còn ở phía trước',
    passed: 'Thời hạn đã qua',
    recurring: 'Lặp lại',
    'no-date': 'Không ghi năm',
  } satisfies Record<Time, string>,
  lacks: {
    figure: 'con số',
    date: 'thời hạn',
    body: 'cơ quan chịu trách nhiệm',
    measure: 'cách đo',
    day: 'ngày trong năm',
  } satisfies Record<Lack, string>,
  /** “Không ghi: con số, thời hạn.” */
  lacksAre: (what: string) => `Không ghi: ${what}.`,
  lacksNothing: 'Có ghi con số, thời hạn, cơ quan và cách đo.',
};
type PromiseWords = typeof vi;

const en: PromiseWords = {
  title: 'Promises',
  targetOf: (threshold) => `Target: ${threshold}`,
  annexOf: (plan) => `Annex, ${plan}`,
  until: (date, text) => `Until ${date}: ${text}`,
  kinds: { target: 'Target', duty: 'Dated duty' },
  count: (n) => countEn(n, 'promise', 'promises'),
  levels: {
    commune: 'Wards and communes',
    district: 'Districts',
    school: 'Schools and universities',
    department: 'City departments',
    city: 'City',
    central: 'Central bodies',
    party: 'Party bodies',
    organisation: 'Front, unions, associations',
    press: 'Press',
    enterprise: 'Enterprises',
    international: 'International',
    several: 'Several levels at once',
  },
  dutyReasons: {
    'no-report': (date) => `its date has passed; up to ${date} this site has found no report of it`,
    'no-day': (date) =>
      `the document names no day by which it must be done; up to ${date} this site has found no report of it`,
    'plan-ended': () => 'the plan ended before the date came',
  },
  cameBack: (date) => `it has come due at least once; up to ${date} this site has found no report of it`,
  notYet: 'that day has not come',
  times: { ahead: 'Still ahead', passed: 'Date has passed', recurring: 'Repeated', 'no-date': 'No year given' },
  lacks: {
    figure: 'figure',
    date: 'date',
    body: 'responsible body',
    measure: 'way to measure',
    day: 'day of the year',
  },
  lacksAre: (what) => `Names no ${what}.`,
  lacksNothing: 'Names a figure, a date, a body and a way to measure.',
};

export const promiseWords = (lang: Lang): PromiseWords => ({ vi, en })[lang];
