/** Owns the words of the data pages and of the releases. Vietnamese sets the shape; English must have every key. */
import { formatNumber } from '../format/number.ts';
import { countEn, countVi, pluralForm } from '../format/plural.ts';

const vi = {
  dataLead: 'Mọi bảng của trang ở dạng mở: sổ tính, CSV, JSON, Parquet, SQLite, kèm ý nghĩa từng cột.',
  csvNote:
    'XLSX để mở bằng Excel, LibreOffice: số là số, mã và kỳ là chữ. CSV cho chương trình: UTF-8 không có BOM, dấu phẩy ngăn cột, dấu chấm thập phân; Excel tiếng Việt đọc 1.935 thành 1935. Ô có nhiều giá trị dùng dấu chấm phẩy. Ô trống là không có giá trị.',
  forPrograms: 'cho chương trình',
  csvUse: 'Dành cho chương trình (R, Python, cơ sở dữ liệu).',
  wholeFiles: 'Toàn bộ dữ liệu',
  tables: 'Các bảng',
  descriptions: 'Cho chương trình và cổng dữ liệu',
  planText: 'Văn bản kế hoạch cho công cụ pháp luật (Akoma Ntoso)',
  /** Said instead of a list of so many files. */
  atPlans: 'Mỗi kế hoạch một tệp, ở trang của kế hoạch đó.',
  schemas: 'JSON Schema',
  rowsName: 'Số dòng',
  fileUse: 'Dùng để làm gì',
  sha256: 'Mã băm SHA-256',
  dateOfData: 'Ngày của dữ liệu',
  preview: (shown: number, all: number) =>
    shown < all ? `${countVi(shown, 'dòng')} đầu trong ${formatNumber(all, 'vi')}` : `Cả ${countVi(all, 'dòng')}`,
  dictionary: 'Ý nghĩa từng cột',
  unit: 'Đơn vị',
  code: 'Nạp bằng một dòng lệnh',
  excelSteps: (sheet: string) => `Mở tệp, chọn trang “${sheet}”.`,
  inExcel: 'Excel, LibreOffice',
  citeThis: 'Trích dẫn',
  short: 'Ngắn',
  full: 'Đầy đủ',
  types: {
    string: 'chữ',
    number: 'số',
    integer: 'số nguyên',
    boolean: 'đúng/sai',
    edtf: 'ngày EDTF',
    url: 'địa chỉ',
  },
  archive: 'Bản phát hành',
  archiveLead:
    'Mỗi bản phát hành là một bản sao cố định của dữ liệu và lời văn kế hoạch. Trích dẫn ghi tên bản phát hành và mã điều khoản thì đúng mãi, dù trang thay đổi về sau.',
  noRelease: 'Chưa có bản phát hành nào.',
  release: 'bản phát hành',
  releaseOf: (id: string) => `Bản phát hành ${id}`,
  releaseLead: (date: string) => `Dữ liệu và lời văn kế hoạch như ở ngày ${date}. Các tệp không bao giờ đổi.`,
  firstRelease: 'Bản phát hành đầu tiên.',
  onThisSite: 'Có trên trang này.',
  whatChanged: 'Thay đổi gì',
  since: (id: string) => `So với bản ${id}`,
  added: 'Thêm',
  removed: 'Bỏ',
  changed: 'Sửa',
  nothing: 'Không có thay đổi.',
  frozenText: 'Lời văn kế hoạch trong bản này',
  frozenFiles: 'Tệp và mã băm',
  feed: 'Nguồn tin Atom',
  latest: 'Trang hiện nay',
  frozenNotice: (id: string) => `Đây là lời văn cố định của bản phát hành ${id}. Lời văn hiện nay có thể khác.`,
  counts: { added: (n: number) => `${n} thêm`, removed: (n: number) => `${n} bỏ`, changed: (n: number) => `${n} sửa` },
};

export type OpenDataWords = typeof vi;

const en: OpenDataWords = {
  dataLead:
    'Every table of the site in open formats: workbook, CSV, JSON, Parquet, SQLite, with the meaning of each column.',
  csvNote:
    'XLSX is for Excel and LibreOffice: numbers are numbers, ids and periods are text. CSV is for programs: UTF-8 without BOM, commas between columns, decimal points; a Vietnamese Excel reads 1.935 as 1935. Several values in a cell are joined by semicolons. An empty cell has no value.',
  forPrograms: 'for programs',
  csvUse: 'For programs (R, Python, databases).',
  wholeFiles: 'All of the data',
  tables: 'Tables',
  descriptions: 'For programs and data portals',
  planText: 'Text of the plans for legal tools (Akoma Ntoso)',
  atPlans: 'A file for each plan, on the page of that plan.',
  schemas: 'JSON Schema',
  rowsName: 'Rows',
  fileUse: 'What it is for',
  sha256: 'SHA-256 hash',
  dateOfData: 'Date of the data',
  preview: (shown: number, all: number) =>
    shown < all
      ? `First ${shown} of ${countEn(all, 'row', 'rows')}`
      : pluralForm(all, { one: 'The only row', other: `All ${countEn(all, 'row', 'rows')}` }, 'en'),
  dictionary: 'Meaning of each column',
  unit: 'Unit',
  code: 'Load it in one line',
  excelSteps: (sheet: string) => `Open the file and choose the sheet “${sheet}”.`,
  inExcel: 'Excel, LibreOffice',
  citeThis: 'Cite this',
  short: 'Short',
  full: 'Full',
  types: {
    string: 'text',
    number: 'number',
    integer: 'whole number',
    boolean: 'true/false',
    edtf: 'EDTF date',
    url: 'address',
  },
  archive: 'Releases',
  archiveLead:
    'Each release is a frozen copy of the data and of the text of the plans. A citation that names release and clause stays true, whatever changes on the site later.',
  noRelease: 'There is no release yet.',
  release: 'release',
  releaseOf: (id: string) => `Release ${id}`,
  releaseLead: (date: string) => `The data and the text of the plans as of ${date}. The files never change.`,
  firstRelease: 'The first release.',
  onThisSite: 'On this site.',
  whatChanged: 'What changed',
  since: (id: string) => `Since ${id}`,
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  nothing: 'Nothing changed.',
  frozenText: 'Text of the plans in this release',
  frozenFiles: 'Files and hashes',
  feed: 'Atom feed',
  latest: 'Page of today',
  frozenNotice: (id: string) => `This is the frozen text of release ${id}. The text of today may differ.`,
  counts: { added: (n) => `${n} added`, removed: (n) => `${n} removed`, changed: (n) => `${n} changed` },
};

const all = { vi, en };

export const openDataWords = (lang: 'vi' | 'en'): OpenDataWords => all[lang];
