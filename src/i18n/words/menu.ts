/** Owns the names of the groups of the menu and of prose pages in it; other pages have the name of what they hold. */
import type { Lang } from '../../text/bilingual.ts';

const vi = {
  menu: 'Mục',
  changes: 'Có gì thay đổi',
  groups: {
    promises: 'Lời hứa',
    cities: 'Thành phố',
    who: 'Ai làm gì',
    compare: 'So sánh',
    data: 'Số liệu',
    stories: 'Chuyện kể',
    site: 'Về trang này',
  },
  methods: 'Cách làm',
  cite: 'Cách trích dẫn',
  accessibility: 'Khả năng tiếp cận',
  publish: 'Đưa trang lên mạng',
};
const en: typeof vi = {
  menu: 'Menu',
  changes: 'What changed',
  groups: {
    promises: 'Promises',
    cities: 'Cities',
    who: 'Who',
    compare: 'Compare',
    data: 'Data',
    stories: 'Stories',
    site: 'This site',
  },
  methods: 'Methods',
  cite: 'How to cite',
  accessibility: 'Accessibility',
  publish: 'Publish the site',
};

export const menuWords = (lang: Lang): typeof vi => ({ vi, en })[lang];
