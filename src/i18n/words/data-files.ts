/** Owns what the files for programs say of the data: catalogues, linked data, legal texts, files of indicators. */
import type { Lang } from '../../text/bilingual.ts';

const vi = {
  openData: 'Dữ liệu mở về kế hoạch thành phố học tập của các thành phố Việt Nam.',
  allTables: (publisher: string) => `${publisher}: mọi bảng`,
  ofCity: (city: string) => `${city}: các bảng`,
  oneFile: 'Mọi bảng của trang trong một tệp.',
  themes: { education: 'Giáo dục, văn hóa và thể thao', government: 'Chính quyền và khu vực công' },
  country: 'Việt Nam',
  planText: 'Lời văn viết lại của kế hoạch, từng dòng, cho công cụ pháp luật.',
  restated: 'Lời văn viết lại; văn bản chính thức có giá trị.',
  numbered: (type: string, number: string) => `${type} số ${number}`,
};

const en: typeof vi = {
  openData: 'Open data about the learning-city plans of Vietnamese cities.',
  allTables: (publisher) => `${publisher}: all tables`,
  ofCity: (city) => `${city}: the tables`,
  oneFile: 'Every table of the site in one file.',
  themes: { education: 'Education, culture and sport', government: 'Government and public sector' },
  country: 'Viet Nam',
  planText: 'The restated text of the plan, line by line, for legal tools.',
  restated: 'Restated text; the official text prevails.',
  numbered: (type, number) => `${type} No. ${number}`,
};

const all = { vi, en };

export const dataFileWords = (lang: Lang): typeof vi => all[lang];
