/** What in the content is unfinished although it can be built. */
import { finding, type Finding } from './finding.ts';

export interface Content {
  /** Problems that `check` finds. */
  readonly problems: number;
  /** Lines of the plans whose English is older than their Vietnamese. */
  readonly stale: readonly string[];
  /** Plans in which nothing points to the official document. */
  readonly unsourced: readonly string[];
}

const some = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')}, …`;

export function checkContent({ problems, stale, unsourced }: Content): Finding[] {
  return [
    problems === 0
      ? finding('content', 'good', 'Nội dung không có lỗi', 'The content has no problem')
      : finding('content', 'bad', `${problems} lỗi trong nội dung`, `${problems} problems in the content`, {
          vi: 'Chạy npm run check.',
          en: 'Run npm run check.',
        }),
    stale.length === 0
      ? finding('content', 'good', 'Bản tiếng Anh theo kịp bản tiếng Việt', 'The English follows the Vietnamese')
      : finding(
          'content',
          'bad',
          `${stale.length} bản tiếng Anh cũ hơn bản tiếng Việt (${some(stale)})`,
          `${stale.length} English texts are older than their Vietnamese (${some(stale)})`,
          { vi: 'Chạy npm run translations.', en: 'Run npm run translations.' },
        ),
    ...(unsourced.length === 0
      ? []
      : [
          finding(
            'content',
            'note',
            `Kế hoạch không dẫn tới văn bản chính thức: ${some(unsourced)}`,
            `Plans without an address of the official document: ${some(unsourced)}`,
            { vi: 'Thêm source.url trong plan.yaml nếu có.', en: 'Add source.url in plan.yaml where there is one.' },
          ),
        ]),
  ];
}
