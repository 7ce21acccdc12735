/** English of a type of its own: the gate must refuse it. */
const vi = { title: 'Trang', lead: 'Mở đầu' };
const en = { title: 'Page' };

export const untyped = { vi, en };
