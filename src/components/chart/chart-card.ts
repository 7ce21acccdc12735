/** One small card says what a mark shows: beside the mark under the pointer, under the finger, or in focus. Marks are links without it, too; this puts them into one stop of the keyboard and lets arrows go on from there. */

const DRAWING = '.chart-drawing';

function enhance(drawing: HTMLElement): void {
  const card = document.createElement('div');
  card.className = 'chart-card no-print';
  card.hidden = true;
  drawing.append(card);
  let shown: SVGAElement | null = null;
  let shownAtPress: SVGAElement | null = null;
  let touched = false;

  const named = (mark: SVGAElement): string => mark.getAttribute('aria-label') ?? '';
  for (const svg of drawing.querySelectorAll('svg'))
    for (const [index, mark] of svg.querySelectorAll<SVGAElement>('a.m').entries()) {
      // The card says it; a title would say it once more, beside it.
      const title = mark.querySelector('title');
      mark.setAttribute('aria-label', title?.textContent ?? '');
      title?.remove();
      mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
    }

  const hide = (): void => {
    shown?.classList.remove('m-on');
    shown = null;
    card.hidden = true;
  };
  const show = (mark: SVGAElement, by: 'pointer' | 'finger' | 'keys'): void => {
    shown?.classList.remove('m-on');
    shown = mark;
    touched = by === 'finger';
    mark.classList.add('m-on');
    const words = document.createElement('p');
    words.textContent = named(mark);
    card.replaceChildren(words);
    if (by === 'finger') {
      const link = document.createElement('a');
      link.href = mark.href.baseVal;
      link.textContent = drawing.dataset['open'] ?? '';
      card.append(link);
    }
    if (by === 'keys') {
      const keys = document.createElement('small');
      keys.textContent = drawing.dataset['keys'] ?? '';
      card.append(keys);
    }
    // The name of the link says the same to those who hear it.
    card.setAttribute('aria-hidden', by === 'finger' ? 'false' : 'true');
    card.hidden = false;
    const [frame, place] = [drawing.getBoundingClientRect(), mark.getBoundingClientRect()];
    const middle = place.left + place.width / 2 - frame.left;
    card.style.left = `${Math.max(0, Math.min(middle - card.offsetWidth / 2, frame.width - card.offsetWidth))}px`;
    const below = place.bottom - frame.top + 8;
    const above = place.top - frame.top - card.offsetHeight - 8;
    const fits = frame.top + below + card.offsetHeight <= document.documentElement.clientHeight;
    card.style.top = `${fits || frame.top + above < 0 ? below : above}px`;
  };

  const markOf = (event: Event): SVGAElement | null =>
    event.target instanceof Element ? event.target.closest<SVGAElement>('a.m') : null;
  drawing.addEventListener('pointerover', (event) => {
    const mark = markOf(event);
    if (mark !== null && event.pointerType !== 'touch') show(mark, 'pointer');
  });
  drawing.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') hide();
  });
  drawing.addEventListener('pointerdown', () => {
    shownAtPress = shown;
  });
  drawing.addEventListener('focusin', (event) => {
    const mark = markOf(event);
    if (mark?.matches(':focus-visible')) show(mark, 'keys');
  });
  // A finger on the link of the card takes the focus from the mark, and the card must stay for it.
  drawing.addEventListener('focusout', () => {
    if (!touched) hide();
  });
  // The first touch of a mark shows its card, the second follows it.
  drawing.addEventListener('click', (event) => {
    const mark = markOf(event);
    if (mark === null || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    if (mark === shownAtPress) return;
    event.preventDefault();
    show(mark, 'finger');
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !drawing.contains(event.target)) hide();
  });
  drawing.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    const mark = markOf(event);
    const all = [...(mark?.closest('svg')?.querySelectorAll<SVGAElement>('a.m') ?? [])];
    const next = mark === null ? undefined : goal(all, all.indexOf(mark), event.key);
    if (mark === null || next === undefined) return;
    event.preventDefault();
    mark.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
    show(next, 'keys');
  });
}

/** Where a key leads from the mark at `index`. */
function goal(all: readonly SVGAElement[], index: number, key: string): SVGAElement | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return all[index + 1];
  if (key === 'ArrowLeft' || key === 'ArrowUp') return all[index - 1];
  if (key === 'Home') return all[0];
  return key === 'End' ? all.at(-1) : undefined;
}

for (const drawing of document.querySelectorAll<HTMLElement>(DRAWING)) enhance(drawing);
