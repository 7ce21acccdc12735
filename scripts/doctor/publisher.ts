/** What the publisher has still to settle before the site goes public. */
import { finding, type Finding } from './finding.ts';

export interface Publisher {
  readonly name: { readonly vi: string; readonly en: string };
  readonly confirmed: boolean;
  readonly base_address: string;
  readonly data_licence: { readonly id: string };
  readonly updated: string;
}

const FILE = 'data/publisher.yaml';
/** Names that are set aside for examples, and the one that the project is delivered with. */
const EXAMPLE = /^https:\/\/[^/]*(?:\.example|example\.(?:com|net|org)|\.invalid|\.test)(?:\/|$)/;
const OLD_AFTER_DAYS = 365;

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
    EXAMPLE.test(address)
      ? finding('publisher', 'bad', `${address} là địa chỉ ví dụ`, `${address} is an example address`, {
          vi: `Ghi địa chỉ thật vào base_address trong ${FILE}, hoặc đặt SITE_URL.`,
          en: `Write the real address into base_address in ${FILE}, or set SITE_URL.`,
        })
      : finding('publisher', 'good', `Địa chỉ: ${address}`, `Address: ${address}`),
    age > OLD_AFTER_DAYS
      ? finding(
          'publisher',
          'bad',
          `Dữ liệu ghi ngày ${publisher.updated}, đã hơn một năm`,
          `The data are dated ${publisher.updated}, more than a year ago`,
          {
            vi: `Xem lại nội dung, rồi ghi ngày mới vào updated trong ${FILE}.`,
            en: `Read the content again, then write the new date into updated in ${FILE}.`,
          },
        )
      : finding('publisher', 'good', `Dữ liệu ngày ${publisher.updated}`, `Data of ${publisher.updated}`),
  ];
}
