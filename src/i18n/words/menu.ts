/** Owns the names of prose pages in the menus; other pages have the name of what they hold. */
import type { Lang } from '../../text/bilingual.ts';

const vi = {
  methods: 'Cách làm',
  cite: 'Cách trích dẫn',
  accessibility: 'Khả năng tiếp cận',
  publish: 'Đưa trang lên mạng',
};
const en: typeof vi = {
  methods: 'Methods',
  cite: 'How to cite',
  accessibility: 'Accessibility',
  publish: 'Publish the site',
};

export const menuWords = (lang: Lang): typeof vi => ({ vi, en })[lang];
