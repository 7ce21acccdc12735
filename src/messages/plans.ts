/** Owns what is said about a plan: its sections, lines, targets and dates. */
import type { Catalogue } from './message.ts';

export const plans = {
  'date-order': {
    what: { vi: 'Thời gian đảo ngược: từ {from} đến {to}.', en: 'The dates run backwards: from {from} to {to}.' },
    todo: { vi: 'Đổi chỗ hai ngày hoặc sửa ngày sai.', en: 'Swap the two dates or correct the wrong one.' },
  },
  'same-place': {
    what: {
      vi: 'Hai điều khoản cùng ở mục {section} khoản {item} (khoản kia ở {other}).',
      en: 'Two clauses stand at section {section} item {item} (the other at {other}).',
    },
    todo: { vi: 'Sửa số khoản theo văn bản chính thức.', en: 'Correct the item number after the official document.' },
  },
  'item-outside-section': {
    what: {
      vi: 'Mục {section} chỉ có {items} khoản, không có khoản {item}.',
      en: 'Section {section} has {items} items only; there is no item {item}.',
    },
    todo: {
      vi: 'Sửa “item” theo văn bản chính thức, hoặc sửa “items” của mục trong plan.yaml.',
      en: 'Correct “item” after the official document, or “items” of the section in plan.yaml.',
    },
  },
  'hole-in-section': {
    what: {
      vi: 'Mục {section} thiếu khoản {missing} (có {items} khoản).',
      en: 'Section {section} lacks item {missing} (it has {items}).',
    },
    todo: {
      vi: 'Viết khoản còn thiếu, hoặc sửa “items” của mục trong plan.yaml. Khoản bị bãi bỏ vẫn giữ chỗ: đừng xóa, thêm “changes:” với “- kind: repealed”.',
      en: 'Write the missing item, or correct “items” of the section in plan.yaml. A repealed item keeps its place: do not delete it, add “changes:” with “- kind: repealed”.',
    },
  },
  'orphan-section': {
    what: { vi: 'Mục {section} không có mục cha {parent}.', en: 'Section {section} has no parent section {parent}.' },
    todo: {
      vi: 'Kê mục {parent} trước mục {section} trong plan.yaml.',
      en: 'List section {parent} before {section} in plan.yaml.',
    },
  },
  'bad-parent': {
    what: {
      vi: 'Khoản cha {under} của {section}.{item} không đứng trước nó.',
      en: 'The parent item {under} of {section}.{item} does not stand before it.',
    },
    todo: { vi: 'Ghi số của gạch đầu dòng đứng trên.', en: 'Give the number of the bullet above.' },
  },
  'operator-value': {
    what: {
      vi: 'Dấu so sánh “{operator}” và “{key}” không đi với nhau: {detail}.',
      en: 'The sign “{operator}” and “{key}” do not go together: {detail}.',
    },
    todo: { vi: 'Sửa theo văn bản chính thức: {remedy}.', en: 'Correct it after the official document: {remedy}.' },
  },
  'range-order': {
    what: { vi: 'Khoảng giá trị đảo ngược: {value} đến {upper}.', en: 'The range is upside down: {value} to {upper}.' },
    todo: {
      vi: 'Viết số nhỏ ở value, số lớn ở value_upper.',
      en: 'Write the smaller number in value, the larger in value_upper.',
    },
  },
  'percent-range': {
    what: { vi: 'Tỷ lệ {value} nhỏ hơn 0.', en: 'A share of {value} is below 0.' },
    todo: { vi: 'Sửa giá trị hoặc đơn vị.', en: 'Correct the value or the unit.' },
  },
  'lone-requested': {
    what: { vi: '“requested” đứng một mình.', en: '“requested” stands alone.' },
    todo: {
      vi: 'Thêm vai trò theo động từ: lead, coordinate, advise hoặc implement.',
      en: 'Add the role that the verb gives: lead, coordinate, advise or implement.',
    },
  },
  'open-placeholder': {
    what: {
      vi: '“{key}” chưa được viết: “{text}”. Kế hoạch có hiệu lực không được còn chỗ như vậy.',
      en: '“{key}” is not written yet: “{text}”. A plan in force may not have such a place.',
    },
    todo: {
      vi: 'Viết lời văn thật vào chỗ ấy, hoặc để kế hoạch là dự thảo (state: draft).',
      en: 'Write the real text in its place, or leave the plan a draft (state: draft).',
    },
  },
  'title-missing': {
    what: {
      vi: 'Mục {section}, khoản {item} chưa có tên ngắn, mà kế hoạch này đã công bố.',
      en: 'Section {section}, item {item} has no short title, and this plan is published.',
    },
    todo: {
      vi: 'Thêm title: { vi: …, en: … } nói điều khoản hứa hoặc giao việc gì: {least_vi}–{most_vi} tiếng, tiếng Anh {least_en}–{most_en} từ.',
      en: 'Add title: { vi: …, en: … } that says what is promised or ordered: {least_vi} to {most_vi} syllables in Vietnamese, {least_en} to {most_en} words in English.',
    },
  },
  'title-length': {
    what: {
      vi: 'Tên ngắn có {count} từ: “{title}”.',
      en: 'The short title has {count} words: “{title}”.',
    },
    todo: {
      vi: 'Viết {least}–{most} từ (tiếng Việt đếm từng tiếng): điều khoản hứa hoặc giao việc gì.',
      en: 'Write {least} to {most} words (in Vietnamese, syllables): what the clause promises or orders.',
    },
  },
  'title-ending': {
    what: {
      vi: 'Tên ngắn kết thúc bằng “{sign}”: “{title}”.',
      en: 'The short title ends with “{sign}”: “{title}”.',
    },
    todo: { vi: 'Bỏ dấu cuối: “{fixed}”.', en: 'Leave out the last sign: “{fixed}”.' },
  },
  'title-place': {
    what: {
      vi: 'Tên ngắn bắt đầu bằng số mục “{place}”: “{title}”.',
      en: 'The short title begins with a place number, “{place}”: “{title}”.',
    },
    todo: {
      vi: 'Bỏ số mục, trang tự thêm vào: “{fixed}”.',
      en: 'Leave out the number, which the pages add: “{fixed}”.',
    },
  },
  'title-twice': {
    what: {
      vi: 'Tên ngắn “{title}” đã là tên của điều khoản ở {other}.',
      en: 'The short title “{title}” is that of the clause at {other} already.',
    },
    todo: {
      vi: 'Thêm điều phân biệt hai điều khoản: việc, đối tượng hoặc cơ quan.',
      en: 'Add what tells the two clauses apart: the task, for whom, or the body.',
    },
  },
  'plan-folder': {
    what: {
      vi: 'Thư mục là “{folder}” nhưng plan.yaml ghi id “{id}”.',
      en: 'The folder is “{folder}” but plan.yaml says id “{id}”.',
    },
    todo: {
      vi: 'Viết id: {folder}, hoặc đổi tên thư mục thành {id}.',
      en: 'Write id: {folder}, or rename the folder to {id}.',
    },
  },
} satisfies Catalogue;
