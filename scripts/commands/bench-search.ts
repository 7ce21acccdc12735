/** `npm run bench:search`: our search against others. */
import { compareEngines, QUERIES } from '../bench/bench-search.ts';
import { compareLatency } from '../bench/search-latency.ts';
import { benchSynthetic } from '../bench/search-synthetic.ts';
import { needBuilt } from '../kit/built.ts';
import { EXIT, Stop } from '../kit/exit.ts';
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
    latency: {
      value: 'N',
      describe: {
        vi: 'đo thời gian chờ của N cặp câu hỏi, trên máy chậm và mạng yếu',
        en: 'how long N pairs of queries keep a reader waiting, on a slow machine and a weak line',
      },
    },
    dist: DIST,
  },
  examples: ['bench:search -- --worst', 'bench:search -- --synthetic 841,60000', 'bench:search -- --latency 40'],
  run: async ({ options: { queries, worst, synthetic, latency, dist } }) => {
    if (latency !== undefined) {
      if (!(Number(latency) > 0))
        throw new Stop(EXIT.call, {
          vi: `--latency “${latency}”: viết số cặp câu hỏi, ví dụ 40.`,
          en: `--latency “${latency}”: write how many pairs of queries, for example 40.`,
        });
      await compareLatency(process.env['SITE_ROOT'] ?? '.', queries, Number(latency));
      return;
    }
    needBuilt(dist);
    if (synthetic === undefined) await compareEngines(dist, queries, worst);
    else await benchSynthetic(synthetic.split(',').map(Number));
  },
});
