/** What in the content is unfinished although it can be built. */
import { finding, some, type Finding } from './finding.ts';

export interface Content {
  /** Problems that `check` finds. */
  readonly problems: number;
  /** Plans that are not published yet, and how many lines of each are still to be written. */
  readonly drafts: readonly { readonly id: string; readonly open: number }[];
  /** Lines of the plans whose English is older than their Vietnamese. */
  readonly stale: readonly string[];
  /** Lines whose English nobody has confirmed yet. */
  readonly unconfirmed: readonly string[];
  /** Readings that only the issuer can settle. */
  readonly uncertain: number;
  /** Plans in which nothing points to the official document. */
  readonly unsourced: readonly string[];
}

export function checkContent({ problems, drafts, stale, unconfirmed, uncertain, unsourced }: Content): Finding[] {
  return [
    problems === 0
      ? finding('content', 'good', 'Nội dung không có lỗi', 'The content has no problem')
      : finding('content', 'bad', `${problems} lỗi trong nội dung`, `${problems} problems in the content`, {
          vi: 'Chạy npm run check.',
          en: 'Run npm run check.',
        }),
    ...drafts.map(({ id, open }) =>
      finding(
        'content',
        'note',
        `Dự thảo, không công bố: ${id}; ${open} dòng còn phải viết`,
        `A draft, which is not published: ${id}; ${open} lines are still to be written`,
        {
          vi: 'Viết cho xong và xem bằng npm run preview; khi ban hành, bỏ state: draft trong plan.yaml.',
          en: 'Finish it and look at it with npm run preview; when it is issued, take state: draft out of plan.yaml.',
        },
      ),
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
