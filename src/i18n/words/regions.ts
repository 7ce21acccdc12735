/** Owns the words about regions: their page, the page of a city, lists of cities. */
import { countEn, countVi } from '../format/plural.ts';

const vi = {
  region: 'Vùng',
  regions: 'Vùng',
  regionNotStated: 'chưa ghi vùng',
  regionPage: {
    lead: 'Các thành phố theo vùng kinh tế - xã hội.',
    cities: (n: number) => countVi(n, 'thành phố'),
    noneStated: 'Chưa ghi vùng',
    noneStatedNote: 'Chưa đọc được ở nguồn nào thành phố nay thuộc vùng nào.',
    empty: (names: string) => `Chưa có thành phố nào trên trang này: ${names}.`,
    others: 'Cùng vùng:',
    alone: 'Trên trang này chưa có thành phố khác cùng vùng.',
    more: (n: number) => `và ${countVi(n, 'thành phố khác')}`,
    how: 'Vùng là gì, theo nguồn nào',
    figures: (date: string) =>
      `Giá trị có kỳ kết thúc trước ${date} không xếp vào vùng nào: khi ấy tỉnh, thành phố trong các vùng không như nay.`,
    byRegion: 'Theo vùng',
  },
};

const en: typeof vi = {
  region: 'Region',
  regions: 'Regions',
  regionNotStated: 'region not stated',
  regionPage: {
    lead: 'The cities by socio-economic region.',
    cities: (n) => countEn(n, 'city', 'cities'),
    noneStated: 'Region not stated',
    noneStatedNote: 'No source was read that says in which region the city now lies.',
    empty: (names) => `No city on this site yet: ${names}.`,
    others: 'In the same region:',
    alone: 'No other city of its region is on this site yet.',
    more: (n) => `and ${countEn(n, 'other city', 'other cities')}`,
    how: 'What the regions are, and by which sources',
    figures: (date) =>
      `A value whose period ends before ${date} is put in no region: the provinces and cities in them were not what they are now.`,
    byRegion: 'By region',
  },
};

export const regionWords = { vi, en };
