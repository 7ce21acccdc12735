/** Owns fields with so many values that the page names none: what a link asks for is offered, and the field shown. */

export function offer(select: HTMLSelectElement, value: string): void {
  if (value === '' || select.dataset['values'] !== 'none' || [...select.options].some((one) => one.value === value))
    return;
  select.add(new Option(value, value));
  select.closest('p')?.removeAttribute('hidden');
}
