/** Owns under which letters the name of a place is looked for: those of its own name, without the word for what it is, and without marks. */
import { fold } from './fold.ts';

/** `Phường Tân An` is looked for under T, `Thành phố Hồ Chí Minh` under H. */
const KIND = /^(?:thành phố|tỉnh|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu)\s+(?=\S)/iu;

/** A name without the word for what it is. */
export const ownName = (name: string): string => name.normalize('NFC').replace(KIND, '');

/** `Đà Nẵng` → `đanang`: marks make no other letter, but Đ at the beginning is one of its own. Empty where a name has neither letter nor figure. */
export function nameLetters(name: string): string {
  const own = ownName(name).toLocaleLowerCase('vi');
  const letters = fold(own).replace(/[^a-z0-9]/g, '');
  return own.startsWith('đ') ? `đ${letters.slice(1)}` : letters;
}

/** `th` → `Th`. */
export const shownLetters = (letters: string): string =>
  `${letters.charAt(0).toLocaleUpperCase('vi')}${letters.slice(1)}`;
