/** Owns the sentence that stands above each chart: what it shows, with the figure. */
import type { Lang } from '../../text/bilingual.ts';
import { formatNumber as number } from '../format/number.ts';
import { countEn, countVi } from '../format/plural.ts';

interface Latest {
  city: string;
  value: string;
  when: string;
}

interface Findings {
  duties: (of: { plan: string; agency: string; most: number; all: number }) => string;
  targets: (of: { plan: string; percents: number; all: number; full: number }) => string;
  timeline: (of: { city: string | null; marks: number; ahead: number; targets: number }) => string;
  shared: (of: { a: string; b: string; shared: number; aLarger: number; bLarger: number }) => string;
  reorganisation: (of: { city: string; from: number; to: number }) => string;
  judged: (of: { judged: number; all: number; met: number }) => string;
  /** `both`: indicators that have a target and a value in one city at least. */
  overview: (of: { both: number; indicators: number; cities: number }) => string;
  dated: (of: { indicators: number; shared: number; plans: number; total: number }) => string;
  values: (of: { latest: readonly Latest[]; published: number }) => string;
  valuesBetween: (of: { cities: number; highest: Latest; lowest: Latest }) => string;
  /** What is no quantity is counted, the most frequent first. */
  valuesCounted: (of: { counts: readonly { value: string; cities: number }[] }) => string;
  across: (of: { cities: number; aimed: number; met: number; judged: number; valued: number }) => string;
  coverage: (of: { city: string; complete: number; features: number; cities: number }) => string;
}

const vi: Findings = {
  duties: ({ plan, agency, most, all }) =>
    `${agency} có mặt trong ${number(most, 'vi')} trên ${countVi(all, 'nhiệm vụ')} của ${plan}`,
  targets: ({ plan, percents, all, full }) =>
    percents === 0
      ? `Không chỉ tiêu nào trong ${number(all, 'vi')} chỉ tiêu của ${plan} là tỷ lệ phần trăm`
      : `${plan} đặt 100% cho ${number(full, 'vi')} trong ${countVi(percents, 'chỉ tiêu phần trăm')}`,
  timeline: ({ city, marks, ahead, targets }) =>
    marks === 0
      ? `${city === null ? 'Có' : `${city} có`} ${countVi(targets, 'chỉ tiêu ghi năm')}, chưa có thời hạn nào khác`
      : `${city === null ? '' : `${city}: `}${number(ahead, 'vi')} trong ${countVi(marks, 'mốc và thời hạn')} còn ở phía trước`,
  shared: ({ a, b, shared, aLarger, bLarger }) =>
    aLarger === bLarger
      ? `${a} và ${b} mỗi nơi đặt con số lớn hơn ở ${number(aLarger, 'vi')} trong ${countVi(shared, 'chỉ số chung')}`
      : aLarger > bLarger
        ? `${a} đặt con số lớn hơn ${b} ở ${number(aLarger, 'vi')} trong ${countVi(shared, 'chỉ số chung')}`
        : `${b} đặt con số lớn hơn ${a} ở ${number(bLarger, 'vi')} trong ${countVi(shared, 'chỉ số chung')}`,
  reorganisation: ({ city, from, to }) =>
    `Việc của ${countVi(from, 'cơ quan cũ')} ở ${city} nay do ${countVi(to, 'cơ quan')} làm`,
  judged: ({ judged, all, met }) =>
    `Chỉ đánh giá được ${number(judged, 'vi')} trong ${countVi(all, 'chỉ tiêu')}; ${number(met, 'vi')} đã đạt`,
  overview: ({ both, indicators, cities }) =>
    `${number(both, 'vi')} trong ${countVi(indicators, 'chỉ số')} có cả chỉ tiêu và giá trị ở ít nhất một trong ${countVi(cities, 'thành phố')}`,
  dated: ({ indicators, shared, plans }) =>
    `${number(shared, 'vi')} trong ${countVi(indicators, 'chỉ số có mục tiêu ghi năm')} có mặt ở cả ${countVi(plans, 'kế hoạch')}`,
  values: ({ latest, published }) =>
    latest.length === 0
      ? `Không giá trị nào trong ${countVi(published, 'giá trị đã công bố')} đo đúng chỉ số này`
      : `Giá trị mới nhất: ${latest.map(({ city, value, when }) => `${city} ${value} (${when})`).join(', ')}`,
  valuesBetween: ({ cities, highest, lowest }) =>
    `Ở ${countVi(cities, 'thành phố')}, giá trị mới nhất từ ${lowest.value} (${lowest.city}) đến ${highest.value} (${highest.city})`,
  valuesCounted: ({ counts }) =>
    `Giá trị mới nhất: ${counts.map(({ value, cities }) => `${value} ở ${countVi(cities, 'thành phố')}`).join(', ')}`,
  across: ({ cities, aimed, met, judged, valued }) =>
    aimed === 0
      ? `${countVi(valued, 'thành phố')} có giá trị, không nơi nào đặt chỉ tiêu`
      : judged === 0
        ? `Chưa thể đánh giá thành phố nào trong ${countVi(aimed, 'thành phố đặt chỉ tiêu')}`
        : `${number(met, 'vi')} trong ${countVi(aimed, 'thành phố đặt chỉ tiêu')} đã đạt; đánh giá được ${number(judged, 'vi')}${cities > aimed ? `, ${cities - aimed} nơi khác không đặt chỉ tiêu` : ''}`,
  coverage: ({ city, complete, features, cities }) =>
    complete === 0
      ? `${cities === 1 ? city : 'Chưa thành phố nào'} ${cities === 1 ? 'chưa có tiêu chí nào' : 'có tiêu chí nào'} đủ cả điều khoản, chỉ tiêu, cơ quan và giá trị (${number(features, 'vi')} tiêu chí)`
      : `${city} ${cities === 1 ? 'có đủ' : 'đủ nhất:'} điều khoản, chỉ tiêu, cơ quan và giá trị cho ${number(complete, 'vi')} trong ${countVi(features, 'tiêu chí')}`,
};

const en: Findings = {
  duties: ({ plan, agency, most, all }) =>
    `${agency} has a part in ${number(most, 'en')} of the ${countEn(all, 'duty', 'duties')} of ${plan}`,
  targets: ({ plan, percents, all, full }) =>
    percents === 0
      ? `None of the ${countEn(all, 'target', 'targets')} of ${plan} is a percentage`
      : `${plan} sets ${number(full, 'en')} of ${countEn(percents, 'percentage target', 'percentage targets')} at 100%`,
  timeline: ({ city, marks, ahead, targets }) =>
    marks === 0
      ? `${city === null ? 'There are' : `${city} has`} ${countEn(targets, 'dated target', 'dated targets')} and no other due date`
      : `${city === null ? '' : `${city}: `}${number(ahead, 'en')} of ${countEn(marks, 'milestone or due date is', 'milestones and due dates are')} still ahead`,
  shared: ({ a, b, shared, aLarger, bLarger }) =>
    aLarger === bLarger
      ? `${a} and ${b} each set the larger figure for ${number(aLarger, 'en')} of ${countEn(shared, 'shared indicator', 'shared indicators')}`
      : aLarger > bLarger
        ? `${a} sets a larger figure than ${b} for ${number(aLarger, 'en')} of ${countEn(shared, 'shared indicator', 'shared indicators')}`
        : `${b} sets a larger figure than ${a} for ${number(bLarger, 'en')} of ${countEn(shared, 'shared indicator', 'shared indicators')}`,
  reorganisation: ({ city, from, to }) =>
    `What ${countEn(from, 'former body', 'former bodies')} of ${city} did is now with ${countEn(to, 'body', 'bodies')}`,
  judged: ({ judged, all, met }) =>
    `Only ${number(judged, 'en')} of ${countEn(all, 'target', 'targets')} can be judged; ${countEn(met, 'is', 'are')} met`,
  overview: ({ both, indicators, cities }) =>
    `${number(both, 'en')} of ${countEn(indicators, 'indicator', 'indicators')} have both a target and a value in at least one of ${countEn(cities, 'city', 'cities')}`,
  dated: ({ indicators, shared, plans }) =>
    `${number(shared, 'en')} of ${countEn(indicators, 'indicator', 'indicators')} with a dated target are in ${plans === 2 ? 'both plans' : `all ${countEn(plans, 'plan', 'plans')}`}`,
  values: ({ latest, published }) =>
    latest.length === 0
      ? `None of the ${countEn(published, 'published value', 'published values')} measures this indicator itself`
      : `Latest: ${latest.map(({ city, value, when }) => `${city} ${value} (${when})`).join(', ')}`,
  valuesBetween: ({ cities, highest, lowest }) =>
    `In ${countEn(cities, 'city', 'cities')} the latest values run from ${lowest.value} (${lowest.city}) to ${highest.value} (${highest.city})`,
  valuesCounted: ({ counts }) =>
    `Latest: ${counts.map(({ value, cities }) => `${value} in ${countEn(cities, 'city', 'cities')}`).join(', ')}`,
  across: ({ cities, aimed, met, judged, valued }) =>
    aimed === 0
      ? `${countEn(valued, 'city has', 'cities have')} a value and none has a target`
      : judged === 0
        ? `None of the ${countEn(aimed, 'city', 'cities')} with a target can be judged yet`
        : `${number(met, 'en')} of ${countEn(aimed, 'city with a target has met it', 'cities with a target have met it')}; ${number(judged, 'en')} can be judged${cities > aimed ? `, ${countEn(cities - aimed, 'other sets none', 'others set none')}` : ''}`,
  coverage: ({ city, complete, features, cities }) =>
    complete === 0
      ? `${cities === 1 ? city : 'No city'} has a clause, a target, a body and a value together for ${cities === 1 ? 'none' : 'any'} of ${countEn(features, 'feature', 'features')}`
      : `${city} ${cities === 1 ? 'has' : 'comes first with'} a clause, a target, a body and a value for ${number(complete, 'en')} of ${countEn(features, 'feature', 'features')}`,
};

export const findings = (lang: Lang): Findings => ({ vi, en })[lang];
