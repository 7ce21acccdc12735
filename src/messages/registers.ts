/** Owns what is said about ids that lead nowhere or stand twice, and about what the registers fix. */
import type { Catalogue } from './message.ts';

export const registers = {
  'unknown-agency': {
    what: { vi: 'Không có cơ quan “{id}” trong sổ cơ quan.', en: 'There is no agency “{id}” in the register.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Hoặc thêm cơ quan vào data/agencies.yaml.',
      en: 'Nearest: {nearest}. Or add the agency to data/agencies.yaml.',
    },
  },
  'unknown-indicator': {
    what: { vi: 'Không có chỉ số “{id}”.', en: 'There is no indicator “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Danh sách ở data/framework.yaml.',
      en: 'Nearest: {nearest}. The list is in data/framework.yaml.',
    },
  },
  'unknown-feature': {
    what: { vi: 'Không có tiêu chí “{id}”.', en: 'There is no feature “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Danh sách ở data/framework.yaml.',
      en: 'Nearest: {nearest}. The list is in data/framework.yaml.',
    },
  },
  'unknown-clause': {
    what: { vi: 'Không có điều khoản “{id}”.', en: 'There is no clause “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Viết mục.khoản, ví dụ IV.1.3.',
      en: 'Nearest: {nearest}. Write section.item, for example IV.1.3.',
    },
  },
  'unknown-instrument': {
    what: { vi: 'Không có văn bản “{id}” trong sổ văn bản.', en: 'There is no instrument “{id}” in the register.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Hoặc thêm văn bản vào data/instruments.yaml.',
      en: 'Nearest: {nearest}. Or add the instrument to data/instruments.yaml.',
    },
  },
  'unknown-unit': {
    what: { vi: 'Không có đơn vị “{id}”.', en: 'There is no unit “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Hoặc thêm đơn vị vào data/units.yaml: id và name.',
      en: 'Nearest: {nearest}. Or add the unit to data/units.yaml: id and name.',
    },
  },
  'unknown-city': {
    what: { vi: 'Không có thành phố “{id}”.', en: 'There is no city “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Danh sách ở data/cities.yaml.',
      en: 'Nearest: {nearest}. The list is in data/cities.yaml.',
    },
  },
  'unknown-region': {
    what: { vi: 'Không có vùng “{id}”.', en: 'There is no region “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Các vùng được kê ở regions, mục của quốc gia trong data/cities.yaml.',
      en: 'Nearest: {nearest}. The regions are listed in regions, on the entry of the country in data/cities.yaml.',
    },
  },
  'region-of-country': {
    what: { vi: '“{id}” là quốc gia, không thuộc vùng nào.', en: '“{id}” is a country and lies in no region.' },
    todo: {
      vi: 'Bỏ region; các vùng của quốc gia ghi ở regions.',
      en: 'Leave region out; the regions of a country stand in regions.',
    },
  },
  'regions-of-city': {
    what: {
      vi: '“{id}” là thành phố, không chia thành vùng.',
      en: '“{id}” is a city and is not divided into regions.',
    },
    todo: {
      vi: 'Chuyển regions sang mục của quốc gia; ở thành phố ghi region.',
      en: 'Move regions to the entry of the country; on a city write region.',
    },
  },
  'unknown-plan': {
    what: { vi: 'Không có kế hoạch “{id}”.', en: 'There is no plan “{id}”.' },
    todo: { vi: 'Gần nhất: {nearest}.', en: 'Nearest: {nearest}.' },
  },
  'unknown-topic': {
    what: { vi: 'Không có chủ đề so sánh “{id}”.', en: 'There is no topic of comparison “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Các chủ đề được kê ở đầu data/comparisons.yaml.',
      en: 'Nearest: {nearest}. The topics are listed at the top of data/comparisons.yaml.',
    },
  },
  'unknown-section': {
    what: { vi: 'Văn bản chính thức không có mục “{id}”.', en: 'The official document has no section “{id}”.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Các mục được kê trong plan.yaml.',
      en: 'Nearest: {nearest}. The sections are listed in plan.yaml.',
    },
  },
  'name-of-two': {
    what: {
      vi: '“{name}” đã có ở {other}.',
      en: '“{name}” already stands at {other}.',
    },
    todo: {
      vi: 'Giữ ở một chỗ: một từ hay gõ chỉ dẫn tới một nơi.',
      en: 'Keep it in one place: a word that people type leads to one thing.',
    },
  },
  'means-itself': {
    what: { vi: '“{name}” đứng ở cả typed và means.', en: '“{name}” stands in both typed and means.' },
    todo: {
      vi: 'Ghi ở means từ mà văn bản dùng, khác với từ người ta gõ.',
      en: 'Write in means the words of the documents, other than what people type.',
    },
  },
  'duplicate-id': {
    what: { vi: 'Mã “{id}” đã dùng ở {other}.', en: 'The id “{id}” is already used at {other}.' },
    todo: {
      vi: 'Mỗi mã chỉ dùng một lần: đổi hoặc gộp.',
      en: 'An id is used once: change one of them or join the two.',
    },
  },
  'wrong-unit': {
    what: {
      vi: 'Chỉ số {indicator} tính bằng “{expected}”, không phải “{unit}”.',
      en: 'Indicator {indicator} is measured in “{expected}”, not “{unit}”.',
    },
    todo: {
      vi: 'Sửa unit, hoặc sửa chỉ số trong data/framework.yaml.',
      en: 'Correct unit, or the indicator in data/framework.yaml.',
    },
  },
  'foreign-agency': {
    what: {
      vi: 'Cơ quan “{id}” thuộc {agencyCity}, không thuộc {planCity}.',
      en: 'Agency “{id}” belongs to {agencyCity}, not to {planCity}.',
    },
    todo: {
      vi: 'Dùng cơ quan của thành phố này; gần nhất: {nearest}.',
      en: 'Use an agency of this city; nearest: {nearest}.',
    },
  },
} satisfies Catalogue;
