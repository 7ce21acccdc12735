/** Reads the marks of a chart out, by pointer on the drawing or by keys on a slider. A slider, since every browser and screen reader knows its keys and says its value. */

/** Marks in the order in which the drawing has them: groups with a title of their own. */
const marksOf = (figure: Element): SVGGElement[] =>
  [...figure.querySelectorAll<SVGGElement>('.chart-svg g')].filter(
    (group) => group.firstElementChild?.tagName === 'title',
  );

function enhance(figure: HTMLElement): void {
  const svg = figure.querySelector('.chart-svg');
  const marks = marksOf(figure);
  if (svg === null || marks.length === 0) return;
  const texts = marks.map((mark) => mark.firstElementChild?.textContent ?? '');
  const slider = document.createElement('input');
  Object.assign(slider, { type: 'range', min: '1', max: String(marks.length), value: '1' });
  slider.setAttribute('aria-label', figure.dataset['readout'] ?? '');
  const output = document.createElement('p');
  output.setAttribute('aria-hidden', 'true');
  const box = document.createElement('div');
  box.className = 'readout no-print';
  box.append(slider, output);
  svg.after(box);

  const show = (index: number): void => {
    for (const mark of marks) mark.classList.toggle('m-on', mark === marks[index]);
    slider.value = String(index + 1);
    // The slider says the words itself; the paragraph is for the eyes.
    slider.setAttribute('aria-valuetext', texts[index] ?? '');
    output.textContent = texts[index] ?? '';
  };
  const pick = (event: Event): void => {
    const index = marks.findIndex((mark) => mark.contains(event.target as Node));
    if (index >= 0) show(index);
  };
  slider.setAttribute('aria-valuetext', texts[0] ?? '');
  slider.addEventListener('input', () => show(Number(slider.value) - 1));
  slider.addEventListener('focus', () => show(Number(slider.value) - 1));
  svg.addEventListener('pointerover', pick);
  svg.addEventListener('pointerdown', pick);
}

for (const figure of document.querySelectorAll<HTMLElement>('figure.chart[data-readout]')) enhance(figure);
