/** A clock that has lost its day, as after a dead battery, is none of the site's business: libraries write “now” into archives that the site dates itself afterwards, and fail outside of the years that an archive can bear. */

/** The years of the ZIP format. */
const [FIRST, LAST] = [1980, 2099];

/** @param {number} now milliseconds since 1970 */
export const isBearable = (now) => {
  const year = new Date(now).getFullYear();
  return year >= FIRST && year <= LAST;
};

export function bearableClock() {
  const real = Date.now;
  const start = real();
  if (isBearable(start)) return;
  const shift = Date.UTC(2000, 0, 1) - start;
  Date.now = () => real() + shift;
}
