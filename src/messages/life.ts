/** Owns what is said about the life of plans and clauses: drafts, changes, ends, replacements. */
import type { Catalogue } from './message.ts';

export const life = {
  'bad-item': {
    what: { vi: '“{value}” không phải số của khoản.', en: '“{value}” is not the number of an item.' },
    todo: {
      vi: 'Viết số như 3, không có ngoặc kép; hoặc 3a cho khoản mà văn bản sửa đổi thêm vào sau khoản 3.',
      en: 'Write a number such as 3, without quotation marks; or 3a for an item that an amending document puts behind item 3.',
    },
  },
  'item-letter': {
    what: {
      vi: 'Khoản {item} có chữ, nhưng không có thay đổi “inserted”.',
      en: 'Item {item} has a letter but no change “inserted”.',
    },
    todo: {
      vi: 'Thêm “changes:” với “- kind: inserted”, “date:” và “by:” (văn bản thêm khoản này); nếu khoản có từ đầu, viết số không có chữ.',
      en: 'Add “changes:” with “- kind: inserted”, “date:” and “by:” (the instrument that added it); if the item was there from the start, write a number without a letter.',
    },
  },
  'change-before': {
    what: {
      vi: 'Thay đổi “amended” thiếu lời văn trước khi sửa.',
      en: 'The change “amended” lacks the text that stood before.',
    },
    todo: {
      vi: 'Thêm “before:” với “vi: …” và “en: …”, là lời văn trước khi sửa; “text:” là lời văn sau khi sửa.',
      en: 'Add “before:” with “vi: …” and “en: …”, the text before the change; “text:” is the text after it.',
    },
  },
  'change-no-before': {
    what: { vi: 'Thay đổi “{kind}” không có “before”.', en: 'A change “{kind}” has no “before”.' },
    todo: {
      vi: 'Bỏ “before:”; nếu lời văn được sửa, viết “kind: amended”.',
      en: 'Delete “before:”; if the text was changed, write “kind: amended”.',
    },
  },
  'change-order': {
    what: {
      vi: 'Thay đổi “{kind}” ngày {date} đứng sau một thay đổi ngày {before}.',
      en: 'The change “{kind}” of {date} stands behind one of {before}.',
    },
    todo: {
      vi: 'Xếp các thay đổi theo thời gian, cũ nhất trước.',
      en: 'Put the changes in order of time, oldest first.',
    },
  },
  'change-after-repeal': {
    what: {
      vi: 'Khoản đã bị bãi bỏ ngày {repealed}, nhưng sau đó còn thay đổi “{kind}”.',
      en: 'The clause was repealed on {repealed}, but a change “{kind}” comes after that.',
    },
    todo: {
      vi: 'Bỏ thay đổi này, hoặc đặt “repealed” sau cùng.',
      en: 'Take this change out, or put “repealed” last.',
    },
  },
  'change-early': {
    what: {
      vi: 'Thay đổi ngày {date} có trước khi kế hoạch được ban hành ({issued}).',
      en: 'The change of {date} comes before the plan was issued ({issued}).',
    },
    todo: { vi: 'Sửa “date” của thay đổi.', en: 'Correct the “date” of the change.' },
  },
  'change-not-first': {
    what: {
      vi: '“{kind}” phải là thay đổi đầu tiên của khoản.',
      en: '“{kind}” must be the first change of a clause.',
    },
    todo: {
      vi: 'Đặt nó đầu tiên; nếu khoản chỉ được sửa, viết “kind: amended”.',
      en: 'Put it first; if the clause was only changed, write “kind: amended”.',
    },
  },
  'change-by-itself': {
    what: {
      vi: 'Kế hoạch không thể tự sửa mình: “{id}” là chính kế hoạch này.',
      en: 'A plan cannot change itself: “{id}” is this plan.',
    },
    todo: {
      vi: 'Ghi mã của văn bản sửa đổi, thay thế hoặc kết thúc; thêm vào data/instruments.yaml nếu chưa có.',
      en: 'Give the id of the instrument that amends, replaces or ends it; add it to data/instruments.yaml if it is not there.',
    },
  },
  'plan-without-end': {
    what: {
      vi: 'Kế hoạch ghi “{state}” nhưng không ghi từ khi nào.',
      en: 'The plan says “{state}” but not since when.',
    },
    todo: { vi: 'Thêm “ends:” với “date:” (ngày hết hiệu lực).', en: 'Add “ends:” with “date:” (when it ended).' },
  },
  'plan-without-successor': {
    what: {
      vi: 'Kế hoạch ghi “replaced” nhưng không ghi bị văn bản nào thay thế, từ khi nào.',
      en: 'The plan says “replaced” but not by which instrument and since when.',
    },
    todo: {
      vi: 'Thêm “ends:” với “date:” và “by:” (mã của văn bản thay thế).',
      en: 'Add “ends:” with “date:” and “by:” (the id of the instrument that replaces it).',
    },
  },
  'plan-ended-already': {
    what: {
      vi: 'Kế hoạch đã hết hiệu lực {date}, trước ngày của dữ liệu ({updated}), nhưng còn ghi “{state}”.',
      en: 'The plan ended on {date}, before the day of the data ({updated}), but says “{state}”.',
    },
    todo: { vi: 'Viết “state: {meant}”.', en: 'Write “state: {meant}”.' },
  },
  'plan-not-yet-ended': {
    what: {
      vi: 'Kế hoạch ghi “{state}”, nhưng đến ngày của dữ liệu ({updated}) vẫn còn hiệu lực: hết ngày {date}.',
      en: 'The plan says “{state}”, but on the day of the data ({updated}) it is still in force: it ends on {date}.',
    },
    todo: {
      vi: 'Viết “state: in-force” và giữ “ends:”; trang sẽ báo trước. Đến ngày ấy hãy đổi “updated” rồi đổi “state”.',
      en: 'Write “state: in-force” and keep “ends:”; the site announces it. When the day has come, change “updated”, then “state”.',
    },
  },
  'plan-replaced': {
    what: {
      vi: 'Kế hoạch {other} ghi rằng nó thay thế kế hoạch này, nhưng ở đây không nói vậy.',
      en: 'The plan {other} says that it replaces this one, but this one does not say so.',
    },
    todo: {
      vi: 'Viết “state: replaced” và “ends:” với “date: …” và “by: {by}”.',
      en: 'Write “state: replaced”, and “ends:” with “date: …” and “by: {by}”.',
    },
  },
  'plan-replaces': {
    what: {
      vi: 'Kế hoạch này ghi bị {by} thay thế, nhưng {other} không ghi rằng nó thay thế kế hoạch này.',
      en: 'This plan says that {by} replaces it, but {other} does not say that it does.',
    },
    todo: {
      vi: 'Thêm {own} vào “replaces:” trong plan.yaml của {other}, hoặc sửa “by”.',
      en: 'Add {own} to “replaces:” in the plan.yaml of {other}, or correct “by”.',
    },
  },
  'refers-to-draft': {
    what: {
      vi: '“{id}” thuộc một kế hoạch còn là dự thảo, chưa công bố.',
      en: '“{id}” belongs to a plan that is still a draft and is not published.',
    },
    todo: {
      vi: 'Bỏ dòng này cho đến khi kế hoạch có hiệu lực, hoặc đổi “state” của kế hoạch ấy.',
      en: 'Take this out until the plan is in force, or change the “state” of that plan.',
    },
  },
} satisfies Catalogue;
