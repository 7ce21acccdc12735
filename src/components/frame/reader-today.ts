/** Says on top of the built answer how many days have passed by the reader's own clock. The page is as good without; nothing built is changed. */
import { dayOf, daysPast } from '../../text/days-past.ts';

/** “{n} days past”, in the form for one and for several. */
const said = ({ one = '', other = '' }: DOMStringMap, n: number): string =>
  (n === 1 ? one : other).replace('{n}', String(n));

/** As the site writes a day; a bare “en” would put the month first. */
const dateIn = (lang: string, day: Date): string =>
  lang === 'en'
    ? day.toLocaleDateString('en-GB', { dateStyle: 'long' })
    : day.toLocaleDateString('vi', { day: '2-digit', month: '2-digit', year: 'numeric' });

function add(to: Element, text: string): void {
  const made = document.createElement('small');
  made.className = 'reader-today';
  made.textContent = ` ${text}`;
  to.append(made);
}

const note = document.querySelector<HTMLElement>('[data-today]');
if (note) {
  const now = new Date();
  const [today, built] = [dayOf(now), note.dataset['today'] ?? ''];
  // A clock that is behind the data knows less than they do.
  if (daysPast(built, today) > 0) {
    add(note, (note.dataset['note'] ?? '').replace('{date}', dateIn(document.documentElement.lang, now)));
    for (const item of document.querySelectorAll<HTMLElement>('[data-last]')) {
      const days = daysPast(item.dataset['last'] ?? '', today);
      if (days > 0) add(item, said(note.dataset, days));
    }
  }
}
