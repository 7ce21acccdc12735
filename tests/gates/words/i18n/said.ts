/** Words of a small site: one is said nowhere. */
const vi = { greeting: 'Chào', kinds: { plan: 'Kế hoạch', clause: 'Điều khoản' }, page: { title: 'Trang', foot: 'Chân' } };
const en: typeof vi = { greeting: 'Hello', kinds: { plan: 'Plan', clause: 'Clause' }, page: { title: 'Page', foot: 'Foot' } };

export const said = { vi, en };
