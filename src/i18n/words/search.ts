/** Owns the words of the search page. Strings only, with {n}, {q} and the like to fill in: they travel to the browser as data. */
import type { Plural } from '../format/plural.ts';

/** Vietnamese words are alike for every number. */
const alike = (other: string): Plural => ({ other });

const vi = {
  lead: 'Gõ có dấu hay không dấu đều được. Đặt trong ngoặc kép để tìm đúng cụm từ.',
  label: 'Từ cần tìm',
  examples: 'Thử:',
  loading: 'Đang tải chỉ mục…',
  failed: 'Không tải được chỉ mục tìm kiếm. Hãy thử lại, hoặc dùng danh mục mọi điều khoản.',
  results: alike('{n} kết quả'),
  resultsFor: alike('{n} kết quả cho “{q}”'),
  nothing: 'Không tìm thấy gì cho “{q}”.',
  nothingHelp: 'Hãy thử ít từ hơn, bỏ bớt bộ lọc, hoặc xem danh mục mọi điều khoản.',
  nothingFiltered: alike('Bỏ bộ lọc thì có {n} kết quả.'),
  readAs: 'Đã hiểu là “{q}”.',
  unknown: 'Không có trong bản kế hoạch nào: {q}.',
  didYouMean: 'Có phải bạn muốn tìm:',
  best: 'Phù hợp nhất',
  registers: 'Trang liên quan',
  moreInPlan: alike('Cả {n} kết quả trong {q}'),
  moreOfKind: alike('Cả {n} kết quả: {q}'),
  more: 'Hiện thêm',
  otherLanguage: 'Kết quả bằng tiếng Anh',
  otherAll: alike('Cả {n} kết quả bằng tiếng Anh'),
  filters: 'Bộ lọc',
  filtersOn: 'Bộ lọc ({n} đang dùng)',
  clear: 'Bỏ mọi bộ lọc',
  sort: 'Sắp xếp',
  byRelevance: 'Theo mức phù hợp',
  byDocument: 'Theo thứ tự trong văn bản',
  keys: 'Phím tắt: / tới ô tìm kiếm, ↓ ↑ đi giữa các kết quả, Esc về ô tìm kiếm.',
  facets: {
    plan: 'Kế hoạch',
    city: 'Thành phố',
    kind: 'Loại',
    agency: 'Cơ quan',
    role: 'Vai trò',
    feature: 'Tiêu chí',
    year: 'Năm được nhắc tới',
  },
  staticIndex: 'Danh mục mọi điều khoản',
};

export type SearchWords = typeof vi;

const en: SearchWords = {
  lead: 'Vietnamese can be typed with or without diacritics. Put a phrase in quotation marks to find exactly that.',
  label: 'Words to find',
  examples: 'Try:',
  loading: 'Loading the index…',
  failed: 'The search index could not be loaded. Try again, or use the index of every clause.',
  results: { one: '{n} result', other: '{n} results' },
  resultsFor: { one: '{n} result for “{q}”', other: '{n} results for “{q}”' },
  nothing: 'Nothing found for “{q}”.',
  nothingHelp: 'Try fewer words, remove filters, or look through the index of every clause.',
  nothingFiltered: { one: 'Without filters there is {n} result.', other: 'Without filters there are {n} results.' },
  readAs: 'Understood as “{q}”.',
  unknown: 'In none of the plans: {q}.',
  didYouMean: 'Did you mean:',
  best: 'Best matches',
  registers: 'Related pages',
  moreInPlan: { one: 'The {n} result in {q}', other: 'All {n} results in {q}' },
  moreOfKind: { one: 'The {n} result: {q}', other: 'All {n} results: {q}' },
  more: 'Show more',
  otherLanguage: 'Results in Vietnamese',
  otherAll: { one: 'The {n} result in Vietnamese', other: 'All {n} results in Vietnamese' },
  filters: 'Filters',
  filtersOn: 'Filters ({n} in use)',
  clear: 'Remove all filters',
  sort: 'Order',
  byRelevance: 'By relevance',
  byDocument: 'As in the documents',
  keys: 'Keys: / to the search box, ↓ ↑ between results, Esc back to the box.',
  facets: {
    plan: 'Plan',
    city: 'City',
    kind: 'Kind',
    agency: 'Agency',
    role: 'Role',
    feature: 'Feature',
    year: 'Year mentioned',
  },
  staticIndex: 'Index of every clause',
};

export const searchWords = { vi, en };
