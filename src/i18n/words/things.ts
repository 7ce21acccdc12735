/** Owns the names of the things that have pages, and how many of them there are. */
import { countEn, countVi } from '../format/plural.ts';

const vi = {
  plans: 'Kế hoạch',
  plan: 'Kế hoạch',
  cities: 'Thành phố',
  city: 'Thành phố',
  agencies: 'Cơ quan',
  agency: 'Cơ quan',
  indicators: 'Chỉ số',
  indicator: 'Chỉ số',
  instruments: 'Văn bản',
  framework: 'Bộ tiêu chí',
  feature: 'Tiêu chí',
  features: 'Tiêu chí',
  targets: 'Chỉ tiêu',
  target: 'Chỉ tiêu',
  duties: 'Nhiệm vụ',
  countClauses: (n: number) => countVi(n, 'điều khoản'),
  countDuties: (n: number) => countVi(n, 'nhiệm vụ'),
  countIndicators: (n: number) => countVi(n, 'chỉ số'),
  countAgencies: (n: number) => countVi(n, 'cơ quan'),
  countInstruments: (n: number) => countVi(n, 'văn bản'),
  countTargets: (n: number) => countVi(n, 'chỉ tiêu'),
};

const en: typeof vi = {
  plans: 'Plans',
  plan: 'Plan',
  cities: 'Cities',
  city: 'City',
  agencies: 'Agencies',
  agency: 'Agency',
  indicators: 'Indicators',
  indicator: 'Indicator',
  instruments: 'Instruments',
  framework: 'Framework',
  feature: 'Feature',
  features: 'Features',
  targets: 'Targets',
  target: 'Target',
  duties: 'Duties',
  countClauses: (n: number) => countEn(n, 'clause', 'clauses'),
  countDuties: (n: number) => countEn(n, 'duty', 'duties'),
  countIndicators: (n: number) => countEn(n, 'indicator', 'indicators'),
  countAgencies: (n: number) => countEn(n, 'agency', 'agencies'),
  countInstruments: (n: number) => countEn(n, 'instrument', 'instruments'),
  countTargets: (n: number) => countEn(n, 'target', 'targets'),
};

export const thingWords = { vi, en };
