/** Owns what the first sheet of a form tells the office: who, what, and how to fill it in so that the import takes it. */
import { EXPERTS, type Form } from './form.ts';
import { COLUMNS, DATA_SHEET } from './layout.ts';

/** Lines of text; the first is the title. */
export function guideLines({ city, year, plan, agency, key, boxes }: Form): string[] {
  const who = agency?.name.vi ?? 'Chuyên gia đánh giá';
  const heirs = agency?.successors.map((successor) => successor.agency.name.vi) ?? [];
  return [
    `Biểu báo cáo chỉ số Thành phố học tập ${city.name.vi}, năm ${year}`,
    `Dành cho: ${who}. Biểu có ${new Set(boxes.map(({ indicator }) => indicator.id)).size} chỉ số, ${boxes.length} ô.`,
    `Căn cứ: phụ lục của ${plan.title.vi}.`,
    ...(heirs.length > 0
      ? [
          `Kế hoạch ghi tên cơ quan này; nay việc thuộc: ${heirs.join('; ')}. Cơ quan kế tục điền phần của mình, giữ nguyên mã cơ quan trong biểu.`,
        ]
      : []),
    ...(key === EXPERTS ? ['Các chỉ số này do chuyên gia chấm điểm; nguồn là biên bản hoặc báo cáo đánh giá.'] : []),
    '',
    'Cách điền',
    `1. Điền trang “${DATA_SHEET}”, mỗi dòng một ô của phụ lục. Chỉ điền các cột màu vàng; không sửa cột khác, không đổi tên trang.`,
    '2. Không có số thì để trống dòng ấy. Ô trống nghĩa là chưa báo cáo; không ghi 0, “không có” hay “n/a”.',
    `3. “${COLUMNS.value}”: gõ số, không gõ đơn vị, không gõ dấu nháy đơn ở đầu. Máy đặt tiếng Việt thì dùng dấu phẩy thập phân: 97,5. Ô có danh sách thì chọn trong danh sách.`,
    '4. Tỷ lệ nằm trong 0–100. Nếu đúng là vượt 100, ghi lý do ở “Ghi chú”.',
    '5. Số người: nam cộng nữ bằng tổng. Tỷ lệ chung của nam và nữ nằm giữa hai tỷ lệ.',
    `6. “${COLUMNS.period}”: ghi sẵn ${year}; sửa khi số liệu là của một thời điểm hay một năm học, ví dụ ${year}-06, ${year}-06-30, ${Number(year) - 1}/${year}. Kỳ phải kết thúc trong năm ${year}.`,
    `7. “${COLUMNS.basis}”: số khác định nghĩa của chỉ số thì chọn mức phù hợp và nói khác chỗ nào ở “${COLUMNS.note_vi}”.`,
    '8. Mỗi giá trị phải có nguồn: tên tài liệu, nơi công bố, địa chỉ bắt đầu bằng https://. Tài liệu chưa có trên mạng thì đưa lên cổng thông tin của cơ quan trước, để người đọc kiểm tra được.',
    `9. “${COLUMNS.note_en}”: biên tập viên viết khi có ghi chú; cơ quan có thể để trống.`,
    '10. Lưu ở dạng .xlsx rồi gửi lại biên tập viên.',
    '',
    'Số liệu được công bố cùng nguồn. Giá trị đã công bố không bị ghi đè: muốn sửa, báo biên tập viên.',
  ];
}
