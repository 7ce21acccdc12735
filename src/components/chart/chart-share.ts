/** The button that shares a chart: by the device's own sheet where there is one, else by putting the address on the clipboard. Hidden until this runs. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
  const url = new URL(button.dataset['share'] ?? '', location.href).href;
  const said = button.textContent;
  button.hidden = false;
  button.addEventListener('click', () => {
    const done =
      typeof navigator.share === 'function'
        ? navigator.share({ title: button.dataset['title'] ?? '', url })
        : navigator.clipboard.writeText(url).then(() => {
            button.textContent = button.dataset['done'] ?? said;
          });
    // A reader who closes the sheet has not failed.
    done.catch(() => {
      button.textContent = said;
    });
  });
}
