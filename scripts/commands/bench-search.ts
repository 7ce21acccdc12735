/** `npm run bench:search`: our search against others. */
import { compareEngines, QUERIES } from '../bench/bench-search.ts';
import { benchSynthetic } from '../bench/search-synthetic.ts';
import { needBuilt } from '../kit/built.ts';
import { defineCommand, DIST } from '../kit/command.ts';

export const command = defineCommand(import.meta, {
  name: 'bench-search',
  describe: {
    vi: 'so tìm kiếm với Pagefind và MiniSearch: tìm trúng, thứ hạng, dung lượng',
    en: 'recall, rank and bytes of the search against plain Pagefind and MiniSearch',
  },
  options: {
    queries: {
      value: 'FILE',
      default: QUERIES,
      describe: { vi: 'bộ câu hỏi', en: 'the set of queries' },
    },
    worst: { describe: { vi: 'kê câu hỏi tìm không trúng', en: 'list what was missed' } },
    synthetic: {
      value: 'N,N',
      describe: { vi: 'thử với bấy nhiêu điều khoản giả', en: 'try that many made-up clauses' },
    },
    dist: DIST,
  },
  examples: ['bench:search -- --worst', 'bench:search -- --synthetic 841,60000'],
  run: async ({ options: { queries, worst, synthetic, dist } }) => {
    needBuilt(dist);
    if (synthetic === undefined) await compareEngines(dist, queries, worst);
    else await benchSynthetic(synthetic.split(',').map(Number));
  },
});
