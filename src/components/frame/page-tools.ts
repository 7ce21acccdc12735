/** Copies the address of the page, closes its contents when one is chosen, hands it to the device's own menu for sharing, and numbers the links when the page is printed. */
const button = (name: 'copy' | 'share'): HTMLButtonElement | null => document.querySelector(`button[data-${name}]`);

const copy = button('copy');
const { clipboard } = navigator as Partial<Navigator>;
if (copy && clipboard) {
  copy.hidden = false;
  copy.addEventListener('click', () => {
    void clipboard.writeText(copy.dataset['copy'] ?? '').then(() => {
      copy.textContent = copy.dataset['done'] ?? '';
    });
  });
}

const share = button('share');
if (share && 'share' in navigator) {
  share.hidden = false;
  share.addEventListener('click', () => {
    // Turning back is no fault.
    navigator.share({ title: document.title, url: share.dataset['share'] ?? '' }).catch(() => undefined);
  });
}

const bar = document.querySelector<HTMLDetailsElement>('.toc details');
// On a phone the open contents cover the text: they close when a place in it is chosen.
bar?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) bar.open = false;
});

/** Links in running text get a number, and their addresses stand whole at the end; without this script they stand in the line. */
function noteLinks(): void {
  const end = document.querySelector<HTMLElement>('.printed');
  if (!end || document.querySelector('.link-notes')) return;
  const list = document.createElement('ol');
  list.className = 'print-only link-notes';
  list.setAttribute('aria-label', end.dataset['links'] ?? '');
  const numbers = new Map<string, number>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    if (link.hash && link.pathname === location.pathname) continue;
    if (link.closest('.cite, .crumbs, .toc, .pager, .squares, .brief-rows, svg, .no-print')) continue;
    let number = numbers.get(link.href);
    if (number === undefined) {
      numbers.set(link.href, (number = numbers.size + 1));
      list.append(Object.assign(document.createElement('li'), { textContent: link.href }));
    }
    link.dataset['note'] = String(number);
  }
  document.documentElement.classList.add('noted');
  end.before(list);
}
addEventListener('beforeprint', noteLinks);
