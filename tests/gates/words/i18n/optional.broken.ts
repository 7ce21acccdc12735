/** A word that may be left out: the gate must refuse it. */
interface Words {
  title: string;
  lead?: string;
}
const vi: Words = { title: 'Trang', lead: 'Mở đầu' };
const en: Words = { title: 'Page' };

export const optional = { vi, en };
