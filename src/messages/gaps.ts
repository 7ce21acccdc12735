/** Words that fill a gap of several messages, and differ by language. */
import type { Bilingual, Lang } from '../text/bilingual.ts';
import type { Args } from './message.ts';

/** `{name}` of a message, in both languages. */
export const gap = (name: string, { vi, en }: Bilingual): Args => ({ [`${name}_vi`]: vi, [`${name}_en`]: en });

export const languageNames = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
} as const satisfies Record<Lang, Bilingual>;

export const nothingAtAll: Bilingual = { vi: 'để trống', en: 'leave it empty' };

export const inQuotes = (text: string): Bilingual => ({
  vi: `"${text}" trong ngoặc kép`,
  en: `"${text}" in quotation marks`,
});

export const withoutQuotes = (text: string): Bilingual => ({
  vi: `${text}, không có ngoặc kép`,
  en: `${text} without quotation marks`,
});

/** What is the matter between a sign of comparison and a figure that it needs, or that it does not take. */
export const signAndFigure = (key: string, isMissing: boolean): Args =>
  isMissing
    ? {
        key,
        ...gap('detail', { vi: 'thiếu con số', en: 'the figure is missing' }),
        ...gap('remedy', {
          vi: `thêm dòng “${key}: …”, hoặc sửa operator`,
          en: `add a line “${key}: …”, or correct operator`,
        }),
      }
    : {
        key,
        ...gap('detail', { vi: 'dấu này không có con số ấy', en: 'that sign takes no such figure' }),
        ...gap('remedy', {
          vi: `xóa dòng “${key}”, hoặc ghi operator là ">=", ">", "=", "<=", "<" hoặc between`,
          en: `delete the line “${key}”, or make operator ">=", ">", "=", "<=", "<" or between`,
        }),
      };
