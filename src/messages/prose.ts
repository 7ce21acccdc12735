/** Owns what is said about the pages that are written by hand. */
import type { Catalogue } from './message.ts';

export const prose = {
  'unknown-reference': {
    what: { vi: 'Liên kết [[{ref}]] không trỏ tới đâu.', en: 'The reference [[{ref}]] leads nowhere.' },
    todo: {
      vi: 'Viết [[loại:mã]], không có dấu cách, đóng bằng ]]. Gần nhất: {nearest}.',
      en: 'Write [[kind:id]] without spaces, closed by ]]. Nearest: {nearest}.',
    },
  },
  'missing-page': {
    what: { vi: 'Trang này chưa có bản ngôn ngữ kia: {name}.', en: 'This page lacks its other language: {name}.' },
    todo: {
      vi: 'Viết tệp ấy, cùng tên, ở thư mục kia.',
      en: 'Write that file, of the same name, in the other folder.',
    },
  },
  'dead-link': {
    what: { vi: 'Liên kết “{text}” không dẫn tới đâu.', en: 'The link “{text}” leads nowhere.' },
    todo: {
      vi: 'Viết địa chỉ từ gốc trang, có / ở đầu và ở cuối. Gần nhất: {nearest}.',
      en: 'Write the address from the root of the site, with / at both ends. Nearest: {nearest}.',
    },
  },
  'unknown-component': {
    what: { vi: 'Không có thẻ <{name}> cho loại trang này.', en: 'There is no tag <{name}> for this kind of page.' },
    todo: {
      vi: 'Gần nhất: {nearest}. Nếu không định viết thẻ, viết &lt; thay cho <.',
      en: 'Nearest: {nearest}. If no tag was meant, write &lt; for <.',
    },
  },
  'unknown-attribute': {
    what: { vi: 'Thẻ <{name}> không có “{key}”.', en: 'The tag <{name}> has no “{key}”.' },
    todo: { vi: 'Bỏ đi, hoặc viết một trong: {known}.', en: 'Delete it, or write one of: {known}.' },
  },
  'missing-attribute': {
    what: { vi: 'Thẻ <{name}> thiếu “{key}”.', en: 'The tag <{name}> lacks “{key}”.' },
    todo: { vi: 'Thêm {key}="…" vào thẻ.', en: 'Add {key}="…" to the tag.' },
  },
  'empty-attribute': {
    what: { vi: '“{key}” để trống.', en: '“{key}” is empty.' },
    todo: { vi: 'Viết lời vào giữa hai dấu ngoặc kép.', en: 'Write its words between the quotation marks.' },
  },
  'unknown-chart': {
    what: { vi: 'Không có biểu đồ “{id}”.', en: 'There is no chart “{id}”.' },
    todo: { vi: 'Gần nhất: {nearest}.', en: 'Nearest: {nearest}.' },
  },
  'missing-picture': {
    what: { vi: 'Không có hình {name}.', en: 'There is no picture {name}.' },
    todo: {
      vi: 'Sửa tên hình, hoặc chụp lại bằng “npm run screenshots”.',
      en: 'Correct the name, or take it with “npm run screenshots”.',
    },
  },
  'not-one-target': {
    what: {
      vi: 'Kế hoạch {plan} có {count} chỉ tiêu như vậy cho {indicator}; cần đúng một.',
      en: 'Plan {plan} has {count} such targets for {indicator}; exactly one is needed.',
    },
    todo: { vi: 'Chọn một trong: {known}.', en: 'Choose one of: {known}.' },
  },
  'open-tag': {
    what: { vi: 'Thẻ {tag} không được đóng đúng.', en: 'The tag {tag} is not closed as it should be.' },
    todo: {
      vi: 'Kết thúc thẻ bằng “/>”, ví dụ <Count of="plans" />.',
      en: 'End the tag with “/>”, for example <Count of="plans" />.',
    },
  },
  'bad-tag': {
    what: { vi: 'Thẻ ở đây viết chưa đúng.', en: 'The tag here is not well written.' },
    todo: {
      vi: 'Viết tên="giá trị" với ngoặc kép thẳng ở hai bên, rồi “/>”: <Count of="plans" />.',
      en: 'Write name="value" with straight quotation marks on both sides, then “/>”: <Count of="plans" />.',
    },
  },
  'head-open': {
    what: {
      vi: 'Phần đầu của trang mở bằng dòng --- nhưng không có dòng --- nào đóng lại.',
      en: 'The head of the page begins with a line --- and no line --- ends it.',
    },
    todo: {
      vi: 'Viết một dòng --- ngay sau title và description, trước lời văn.',
      en: 'Write a line --- right after title and description, before the text.',
    },
  },
  'stray-angle': {
    what: { vi: 'Dấu “<” ở đây bị đọc là đầu một thẻ.', en: 'The sign “<” here is read as the beginning of a tag.' },
    todo: {
      vi: 'Viết &lt; cho dấu “<”; liên kết viết [chữ](https://…); ghi chú viết {/* … */}.',
      en: 'Write &lt; for the sign; write a link as [words](https://…), a comment as {/* … */}.',
    },
  },
  'stray-mark': {
    what: {
      vi: 'Dấu “{mark}” sẽ hiện ra y như thế: trình đọc không nhận là định dạng.',
      en: 'The sign “{mark}” would be shown as it is: it is not read as formatting.',
    },
    todo: {
      vi: 'Viết **đậm** không có dấu cách bên trong, ## Tiêu đề có dấu cách sau #, [[plan:mã]] với hai dấu ngoặc, [chữ](https://…) liền nhau và không có dấu cách trong địa chỉ; muốn hiện chính dấu ấy thì viết \\ phía trước.',
      en: 'Write **bold** without spaces inside, ## Heading with a space behind #, [[plan:id]] with two brackets, [words](https://…) close together and without a space in the address; for the sign itself write \\ before it.',
    },
  },
  'picture-in-prose': {
    what: { vi: 'Hình viết kiểu ![…](…) không dùng được ở đây.', en: 'A picture as ![…](…) cannot stand here.' },
    todo: {
      vi: 'Dùng thẻ <Shot name="tên" alt="lời mô tả" /> với hình trong public/guide, hoặc bỏ hình.',
      en: 'Use the tag <Shot name="name" alt="description" /> with a picture of public/guide, or leave it out.',
    },
  },
  'top-heading': {
    what: {
      vi: 'Tiêu đề một dấu # là tên trang, và tên trang đã có ở đầu tệp.',
      en: 'A heading with one # is the title of the page, which the head of the file gives.',
    },
    todo: { vi: 'Viết ## cho tiêu đề mục.', en: 'Write ## for the heading of a section.' },
  },
  'stray-brace': {
    what: { vi: 'Dấu ngoặc nhọn “{” ở đây bị đọc là mã.', en: 'The brace “{” here is read as code.' },
    todo: {
      vi: 'Viết \\{ cho dấu “{”; giá trị của thẻ viết trong ngoặc kép.',
      en: 'Write \\{ for the sign; write the values of a tag in quotation marks.',
    },
  },
  'code-in-prose': {
    what: {
      vi: 'Dòng bắt đầu bằng “import” hoặc “export” bị đọc là mã.',
      en: 'A line that begins with “import” or “export” is read as code.',
    },
    todo: { vi: 'Bắt đầu dòng bằng chữ khác.', en: 'Begin the line with another word.' },
  },
  'not-mdx': {
    what: { vi: 'Không đọc được trang ở chỗ này.', en: 'The page cannot be read here.' },
    todo: {
      vi: 'Xem lại thẻ, dấu “<” và dấu “{” trước chỗ này.',
      en: 'Look at the tags, the signs “<” and “{” before this place.',
    },
  },
} satisfies Catalogue;
