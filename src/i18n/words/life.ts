/** Owns the words for the lives of plans and clauses. */
import type { Lang } from '../../model/schema/common.ts';
import type { ChangeKind, ClauseState, EnglishState, PlanState } from '../../model/schema/life.ts';

const vi = {
  state: 'Tình trạng',
  plan: {
    draft: 'dự thảo',
    'in-force': 'còn hiệu lực',
    replaced: 'đã bị thay thế',
    ended: 'đã hết hiệu lực',
  } satisfies Record<PlanState, string>,
  clause: {
    prospective: 'chưa có hiệu lực',
    'in-force': 'còn hiệu lực',
    amended: 'đã sửa đổi',
    repealed: 'đã bãi bỏ',
  } satisfies Record<ClauseState, string>,
  english: {
    unconfirmed: 'chưa ai xác nhận',
    outdated: 'theo bản tiếng Việt cũ hơn',
    current: 'theo kịp bản tiếng Việt',
  } satisfies Record<EnglishState, string>,
  /** A name, and behind it what the thing named is. */
  marked: (name: string, state: string) => `${name} (${state})`,
  asOf: (date: string) => `tính đến ${date}; không thấy văn bản nào thay thế hoặc kết thúc kế hoạch này`,
  happened: {
    inserted: (date: string) => `Được thêm vào từ ${date}`,
    commences: (date: string) => `Có hiệu lực từ ${date}`,
    amended: (date: string) => `Được sửa đổi từ ${date}`,
    repealed: (date: string) => `Bị bãi bỏ từ ${date}`,
  } satisfies Record<ChangeKind, (date: string) => string>,
  willHappen: {
    inserted: (date: string) => `Sẽ có hiệu lực từ ${date}, do được thêm vào`,
    commences: (date: string) => `Sẽ có hiệu lực từ ${date}`,
    amended: (date: string) => `Sẽ được sửa đổi từ ${date}`,
    repealed: (date: string) => `Sẽ bị bãi bỏ từ ${date}`,
  } satisfies Record<ChangeKind, (date: string) => string>,
  by: 'theo',
  lastText: 'Khoản này không còn hiệu lực. Dưới đây là lời văn cuối cùng.',
  draftNotice: 'Dự thảo: chỉ để xem trước, chưa công bố, có thể còn thay đổi.',
  previewNotice: 'Bản xem trước, có cả dự thảo. Không phải trang đã công bố.',
  planEnds: (plan: string) => `Hết hiệu lực: ${plan}`,
  ended: (date: string) => `Kế hoạch này hết hiệu lực từ ${date}`,
  replaced: (date: string) => `Kế hoạch này bị thay thế từ ${date}`,
  willEnd: (date: string) => `Kế hoạch này sẽ hết hiệu lực từ ${date}`,
  willBeReplaced: (date: string) => `Kế hoạch này sẽ bị thay thế từ ${date}`,
  sameMatter: 'Cùng nội dung trong kế hoạch mới',
  newPlan: 'Kế hoạch mới',
  versions: 'Lời văn qua các thời kỳ',
  from: (date: string) => `Từ ${date}`,
  untilChange: (date: string) => `Đến ${date}`,
  between: (from: string, to: string) => `Từ ${from} đến ${to}`,
  asIssued: 'Khi ban hành',
  howToRead: 'Chữ bị bỏ được gạch ngang; chữ được thêm có gạch chân.',
};
type LifeWords = typeof vi;

const en: LifeWords = {
  state: 'State',
  plan: { draft: 'draft', 'in-force': 'in force', replaced: 'replaced', ended: 'no longer in force' },
  clause: { prospective: 'not yet in force', 'in-force': 'in force', amended: 'amended', repealed: 'repealed' },
  english: {
    unconfirmed: 'not confirmed by anyone yet',
    outdated: 'made from an older Vietnamese text',
    current: 'follows the Vietnamese',
  },
  marked: (name, state) => `${name} (${state})`,
  asOf: (date) => `as of ${date}; no document was found that replaces or ends this plan`,
  happened: {
    inserted: (date) => `Inserted with effect from ${date}`,
    commences: (date) => `In force from ${date}`,
    amended: (date) => `Amended with effect from ${date}`,
    repealed: (date) => `Repealed with effect from ${date}`,
  },
  willHappen: {
    inserted: (date) => `Inserted, in force from ${date}`,
    commences: (date) => `Will be in force from ${date}`,
    amended: (date) => `Will be amended from ${date}`,
    repealed: (date) => `Will be repealed from ${date}`,
  },
  by: 'by',
  lastText: 'This clause is no longer in force. Below is the last text that it had.',
  draftNotice: 'Draft: a preview only. It is not published and may change.',
  previewNotice: 'A preview with drafts. This is not the published site.',
  planEnds: (plan) => `End of ${plan}`,
  ended: (date) => `This plan ended on ${date}`,
  replaced: (date) => `This plan was replaced on ${date}`,
  willEnd: (date) => `This plan will end on ${date}`,
  willBeReplaced: (date) => `This plan will be replaced on ${date}`,
  sameMatter: 'The same matter in the new plan',
  newPlan: 'New plan',
  versions: 'The text over time',
  from: (date) => `From ${date}`,
  untilChange: (date) => `Until ${date}`,
  between: (from, to) => `From ${from} until ${to}`,
  asIssued: 'As issued',
  howToRead: 'What was taken out is struck through, what was added is underlined.',
};

export const lifeWords = (lang: Lang): LifeWords => ({ vi, en })[lang];
