/** Owns what is said about things that stand twice, references that lead back to themselves, and dates that contradict each other. */
import type { Catalogue } from './message.ts';

export const references = {
  'stands-twice': {
    what: {
      vi: '“{id}” đứng hai lần trong “{key}”; lần đầu ở {other}.',
      en: '“{id}” stands twice in “{key}”; first at {other}.',
    },
    todo: { vi: 'Xóa một trong hai.', en: 'Delete one of the two.' },
  },
  'own-partner': {
    what: {
      vi: '“{id}” vừa được giao việc (agencies) vừa phối hợp với chính mình (partners).',
      en: '“{id}” has the duty (agencies) and is its own partner (partners).',
    },
    todo: {
      vi: 'Chỉ giữ ở một chỗ: agencies nếu cơ quan phải làm, partners nếu chỉ phối hợp.',
      en: 'Keep it in one place: agencies if it must do it, partners if it only helps.',
    },
  },
  'own-reference': {
    what: { vi: '“{id}” ở “{key}” trỏ về chính nó.', en: '“{id}” in “{key}” points at itself.' },
    todo: { vi: 'Xóa đi, hoặc viết mã của cái khác.', en: 'Delete it, or write the id of another one.' },
  },
  circle: {
    what: {
      vi: '“{key}” đi thành vòng tròn: {chain}.',
      en: '“{key}” goes round in a circle: {chain}.',
    },
    todo: {
      vi: 'Xóa bước sai: ở dòng này, hoặc ở {others}.',
      en: 'Delete the step that is wrong: on this line, or at {others}.',
    },
  },
  'other-instrument': {
    what: {
      vi: 'Văn bản này ghi là kế hoạch “{id}”, nhưng kế hoạch ấy ghi văn bản của mình là “{instrument}” ({other}).',
      en: 'This instrument says that it is plan “{id}”, but that plan names “{instrument}” as its own ({other}).',
    },
    todo: {
      vi: 'Bỏ “plan” ở đây, hoặc sửa “instrument” của kế hoạch.',
      en: 'Delete “plan” here, or correct “instrument” of the plan.',
    },
  },
  'younger-basis': {
    what: {
      vi: 'Văn bản “{id}” ({other}) ban hành sau văn bản dựa vào nó hoặc thay thế nó ({date}).',
      en: 'The instrument “{id}” ({other}) was issued after what rests on it or replaces it ({date}).',
    },
    todo: {
      vi: 'Sửa một trong hai ngày theo văn bản chính thức, hoặc viết mã của văn bản khác.',
      en: 'Correct one of the two dates after the official document, or write the id of another instrument.',
    },
  },
  'over-before-issue': {
    what: {
      vi: 'Kế hoạch ban hành {date} nhưng giai đoạn đã hết {to}.',
      en: 'The plan was issued {date}, but its period was over {to}.',
    },
    todo: {
      vi: 'Sửa “date” hoặc “to” theo văn bản chính thức.',
      en: 'Correct “date” or “to” after the official document.',
    },
  },
  'two-dates': {
    what: {
      vi: 'Kế hoạch ghi ngày {date}, sổ văn bản ghi {other} cho chính nó ({id}).',
      en: 'The plan says {date}, the register of instruments {other} for the same document ({id}).',
    },
    todo: {
      vi: 'Ghi cùng một ngày ở đây và trong data/instruments.yaml.',
      en: 'Give the same date here and in data/instruments.yaml.',
    },
  },
  'after-updated': {
    what: {
      vi: 'Ngày {date} ở sau ngày của dữ liệu ({updated}).',
      en: 'The date {date} is after the date of the data ({updated}).',
    },
    todo: {
      vi: 'Sửa ngày này, hoặc ghi ngày mới hơn ở “updated” trong data/publisher.yaml.',
      en: 'Correct this date, or give a later one in “updated” of data/publisher.yaml.',
    },
  },
  'read-too-soon': {
    what: {
      vi: 'Nguồn được đọc {accessed}, trước khi công bố ({published}).',
      en: 'The source was read {accessed}, before it was published ({published}).',
    },
    todo: { vi: 'Sửa “accessed” hoặc “published”.', en: 'Correct “accessed” or “published”.' },
  },
} satisfies Catalogue;
