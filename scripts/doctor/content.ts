/** What in the content is unfinished although it can be built. */
import { finding, some, type Finding } from './finding.ts';

export interface Content {
  /** Problems that `check` finds. */
  readonly problems: number;
  /** Plans and lines that still have the words that a new plan begins with. */
  readonly unwritten: readonly string[];
  /** Lines of the plans whose English is older than their Vietnamese. */
  readonly stale: readonly string[];
  /** Lines whose English nobody has confirmed yet. */
  readonly unconfirmed: readonly string[];
  /** Readings that only the issuer can settle. */
  readonly uncertain: number;
  /** Plans in which nothing points to the official document. */
  readonly unsourced: readonly string[];
}

export function checkContent({ problems, unwritten, stale, unconfirmed, uncertain, unsourced }: Content): Finding[] {
  return [
    problems === 0
      ? finding('content', 'good', 'Nội dung không có lỗi', 'The content has no problem')
      : finding('content', 'bad', `${problems} lỗi trong nội dung`, `${problems} problems in the content`, {
          vi: 'Chạy npm run check.',
          en: 'Run npm run check.',
        }),
    unwritten.length === 0
      ? finding('content', 'good', 'Không còn chỗ “Cần viết.”', 'Nothing is still “To be written.”')
      : finding(
          'content',
          'bad',
          `${unwritten.length} chỗ của kế hoạch mới chưa viết (${some(unwritten)})`,
          `${unwritten.length} places of new plans are not written yet (${some(unwritten)})`,
          {
            vi: 'Viết thay cho “Cần viết.” và “Ghi văn bản chính thức ở đâu.”, bằng cả hai tiếng.',
            en: 'Replace “To be written.” and “Say where the official text is.”, in both languages.',
          },
        ),
    stale.length === 0
      ? finding('content', 'good', 'Bản tiếng Anh theo kịp bản tiếng Việt', 'The English follows the Vietnamese')
      : finding(
          'content',
          'bad',
          `${stale.length} bản tiếng Anh cũ hơn bản tiếng Việt (${some(stale)})`,
          `${stale.length} English texts are older than their Vietnamese (${some(stale)})`,
          { vi: 'Chạy npm run translations.', en: 'Run npm run translations.' },
        ),
    ...(unconfirmed.length === 0
      ? []
      : [
          finding(
            'content',
            'bad',
            `${unconfirmed.length} bản tiếng Anh chưa ai xác nhận (${some(unconfirmed)})`,
            `${unconfirmed.length} English texts are not confirmed by anyone yet (${some(unconfirmed)})`,
            {
              vi: 'Đọc theo bản tiếng Việt, rồi npm run translations -- --confirm.',
              en: 'Read them beside the Vietnamese, then npm run translations -- --confirm.',
            },
          ),
        ]),
    ...(uncertain === 0
      ? []
      : [
          finding(
            'content',
            'note',
            `${uncertain} chỗ đọc còn ngờ, trang có nói rõ`,
            `${uncertain} doubtful readings, which the site tells`,
            { vi: 'Hỏi cơ quan ban hành; xem uncertainties.csv.', en: 'Ask the issuer; see uncertainties.csv.' },
          ),
        ]),
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
