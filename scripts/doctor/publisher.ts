/** What the publisher has still to settle before the site goes public. */
import { isExample } from '../../src/text/contact.ts';
import { finding, type Finding } from './finding.ts';

export interface Publisher {
  readonly name: { readonly vi: string; readonly en: string };
  readonly confirmed: boolean;
  readonly contact?: string | null | undefined;
  readonly data_licence: { readonly id: string };
  readonly updated: string;
}

const FILE = 'data/publisher.yaml';
const OLD_AFTER_DAYS = 365;
const AGEING_AFTER_DAYS = 60;

const CONTACT_TODO = {
  vi: `Ghi contact trong ${FILE}: một địa chỉ thư điện tử hoặc một trang https.`,
  en: `Write contact in ${FILE}: an e-mail address or an https page.`,
};

function contactFinding(contact: string | null): Finding {
  if (contact === null)
    return finding('publisher', 'bad', 'Chưa có địa chỉ liên hệ', 'There is no contact', CONTACT_TODO);
  return isExample(contact)
    ? finding('publisher', 'bad', `${contact} là liên hệ ví dụ`, `${contact} is an example contact`, CONTACT_TODO)
    : finding('publisher', 'good', `Liên hệ: ${contact}`, `Contact: ${contact}`);
}

/** `address` is where the site will be published; `today` is a date such as 2026-11-26. */
export function checkPublisher(publisher: Publisher, address: string, today: string): Finding[] {
  const age = Math.floor((Date.parse(today) - Date.parse(publisher.updated)) / 86_400_000);
  return [
    publisher.confirmed
      ? finding('publisher', 'good', 'Đơn vị công bố đã xác nhận', 'The publisher is confirmed')
      : finding(
          'publisher',
          'bad',
          `Chưa xác nhận đơn vị công bố “${publisher.name.vi}” và giấy phép ${publisher.data_licence.id}`,
          `The publisher “${publisher.name.en}” and the licence ${publisher.data_licence.id} are not confirmed`,
          {
            vi: `Sửa name và data_licence trong ${FILE}, rồi ghi confirmed: true.`,
            en: `Correct name and data_licence in ${FILE}, then write confirmed: true.`,
          },
        ),
    isExample(address)
      ? finding('publisher', 'bad', `${address} là địa chỉ ví dụ`, `${address} is an example address`, {
          vi: `Ghi địa chỉ thật vào base_address trong ${FILE}, hoặc đặt SITE_URL.`,
          en: `Write the real address into base_address in ${FILE}, or set SITE_URL.`,
        })
      : finding('publisher', 'good', `Địa chỉ: ${address}`, `Address: ${address}`),
    contactFinding(publisher.contact ?? null),
    age < -1
      ? finding(
          'publisher',
          'bad',
          `Dữ liệu ghi ngày ${publisher.updated}, chưa tới`,
          `The data are dated ${publisher.updated}, which is still to come`,
          { vi: 'Đặt ngày đúng: npm run today -- --force.', en: 'Set the right day: npm run today -- --force.' },
        )
      : age > OLD_AFTER_DAYS
        ? finding(
            'publisher',
            'bad',
            `Dữ liệu ghi ngày ${publisher.updated}, đã hơn một năm`,
            `The data are dated ${publisher.updated}, more than a year ago`,
            {
              vi: 'Xem lại nội dung, rồi chạy npm run today.',
              en: 'Read the content again, then run npm run today.',
            },
          )
        : age > AGEING_AFTER_DAYS
          ? finding(
              'publisher',
              'note',
              `Dữ liệu ghi ngày ${publisher.updated}: trang tính việc đã qua, sắp đến hạn, quá hạn từ ${age} ngày trước`,
              `The data are dated ${publisher.updated}: pages tell what is past, due or overdue as it was ${age} days ago`,
              { vi: 'Chạy npm run today, rồi dựng lại.', en: 'Run npm run today, then build again.' },
            )
          : finding('publisher', 'good', `Dữ liệu ngày ${publisher.updated}`, `Data of ${publisher.updated}`),
  ];
}
