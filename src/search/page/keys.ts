/** Owns the keys of the search page: ↓ and ↑ walk through the results, Esc and / lead back to the box. Tab works as everywhere. */

export function walkWithKeys(root: HTMLElement, box: HTMLInputElement): void {
  const toBox = (event: KeyboardEvent): void => {
    event.preventDefault();
    box.focus();
    box.select();
  };
  const walk = (event: KeyboardEvent, at: Element | null): void => {
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.search-list a')];
    const index = links.findIndex((link) => link === at);
    if (index < 0 && (at !== box || event.key !== 'ArrowDown')) return;
    const next = index + (event.key === 'ArrowDown' ? 1 : -1);
    if (event.key === 'Escape' || next < 0) {
      toBox(event);
      return;
    }
    event.preventDefault();
    links[Math.min(next, links.length - 1)]?.focus();
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = document.activeElement;
    const typing = at?.matches('input, select, textarea') ?? false;
    if (event.key === '/' && !typing) toBox(event);
    else if (['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key)) walk(event, at);
  });
}
