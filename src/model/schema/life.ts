/** Owns the shape of a life: which states a plan and a clause can have, and how an editor writes what changed them. */
import { z } from 'zod';
import { Bilingual, dateOf, Id } from './common.ts';

/** `draft` is shown in a preview only; of the others, each plan page says which it is. */
export const PLAN_STATES = ['draft', 'in-force', 'replaced', 'ended'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What a clause is on the day of the data, as its changes make it. */
export const CLAUSE_STATES = ['prospective', 'in-force', 'amended', 'repealed'] as const;
export type ClauseState = (typeof CLAUSE_STATES)[number];

/** What an instrument can do to a clause; `commences` is for one that takes effect later than its plan. */
export const CHANGE_KINDS = ['inserted', 'commences', 'amended', 'repealed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Of the English of a clause: nobody has said yet that it follows the Vietnamese, the Vietnamese changed since, or it does follow. New is not outdated. */
export const ENGLISH_STATES = ['unconfirmed', 'outdated', 'current'] as const;
export type EnglishState = (typeof ENGLISH_STATES)[number];

export const PlanStateSpec = z
  .enum(PLAN_STATES)
  .default('in-force')
  .describe(
    'Tình trạng: draft (dự thảo, chỉ xem trước), in-force, replaced (bị thay thế), ended (hết hiệu lực). · State: draft (preview only), in-force, replaced, ended.',
  );

export const EndsSpec = z
  .strictObject({
    date: dateOf('event').describe('Ngày hết hiệu lực hoặc bị thay thế. · When it ends or is replaced.'),
    by: Id.optional().describe(
      'Văn bản thay thế hoặc kết thúc kế hoạch; bắt buộc với replaced. · The instrument that replaces or ends it; required with replaced.',
    ),
    note: Bilingual.optional().describe('Ghi chú thêm. · A further note.'),
  })
  .describe('Kế hoạch hết hiệu lực khi nào, theo văn bản nào. · When the plan ends, and by which instrument.');

export const ChangeSpec = z
  .strictObject({
    kind: z
      .enum(CHANGE_KINDS)
      .describe(
        'inserted thêm vào; commences có hiệu lực sau; amended sửa đổi; repealed bãi bỏ. · What happens to the clause.',
      ),
    date: dateOf('event').describe('Ngày có hiệu lực của thay đổi. · When the change takes effect.'),
    by: Id.describe('Văn bản làm thay đổi, theo sổ văn bản. · The instrument that makes the change.'),
    before: Bilingual.optional().describe(
      'Lời văn trước khi sửa; bắt buộc với amended. · The text before the change; required with amended.',
    ),
    note: Bilingual.optional().describe('Ghi chú thêm. · A further note.'),
  })
  .describe('Một thay đổi của khoản sau khi ban hành. · One change of the clause after the plan was issued.');
export type ChangeSpec = z.infer<typeof ChangeSpec>;

export const Changes = z
  .array(ChangeSpec)
  .min(1)
  .describe(
    'Thay đổi của khoản, theo thứ tự thời gian; không xóa khoản bị bãi bỏ. · Changes of the clause in order of time; a repealed clause is never deleted.',
  );
