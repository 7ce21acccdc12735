/** Shows of a plan only the duties of one body, or only what is dated; the address keeps the choice. Also says in the bar of contents which section is on the screen. */

const form = document.querySelector<HTMLFormElement>('.plan-filter');
const lines = [...document.querySelectorAll<HTMLElement>('.line')];

/** What the form says of a field: its text, or nothing. */
function chosenIn(of: HTMLFormElement, name: string): string {
  const value = new FormData(of).get(name);
  return typeof value === 'string' ? value : '';
}

function apply(of: HTMLFormElement): void {
  const who = chosenIn(of, 'who');
  const dated = chosenIn(of, 'dated') !== '';
  const fits = ({ dataset }: HTMLElement): boolean =>
    (who === '' || (dataset['who'] ?? '').split(' ').includes(who)) && (!dated || 'dated' in dataset);
  for (const line of lines) line.hidden = !fits(line);
  const left = lines.filter(({ hidden }) => !hidden).length;
  const chosen = who !== '' || dated;
  // A heading with nothing below it says nothing; what is below a section of a higher level stands in sections of its own.
  for (const section of document.querySelectorAll<HTMLElement>('.plan-section'))
    section.hidden = chosen && section.querySelector('.line:not([hidden])') === null;
  const said = of.querySelector('output');
  if (said)
    said.textContent = chosen
      ? (of.dataset['shown'] ?? '').replace('{n}', String(left)).replace('{all}', String(lines.length))
      : '';
}

function keep(of: HTMLFormElement): void {
  const url = new URL(location.href);
  for (const name of ['who', 'dated']) {
    const value = chosenIn(of, name);
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  history.replaceState(null, '', url);
}

if (form) {
  form.hidden = false;
  const given = new URLSearchParams(location.search);
  const select = form.querySelector('select');
  const wanted = given.get('who') ?? '';
  if (select && [...select.options].some(({ value }) => value === wanted)) select.value = wanted;
  const box = form.querySelector('input');
  if (box) box.checked = given.get('dated') === '1';
  apply(form);
  form.addEventListener('change', () => {
    apply(form);
    keep(form);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}

const where = document.querySelector('.toc-here');
if (where && where.textContent.trim() === '') {
  const headings = [...document.querySelectorAll<HTMLElement>('.plan-section h2')];
  let waits = false;
  const say = () => {
    waits = false;
    where.textContent =
      headings.findLast((one) => !one.closest('[hidden]') && one.getBoundingClientRect().top < innerHeight / 3)
        ?.textContent ?? '';
  };
  addEventListener(
    'scroll',
    () => {
      if (!waits) requestAnimationFrame(say);
      waits = true;
    },
    { passive: true },
  );
  say();
}
