// For pages that embed cards of this site: each frame gets the height that its card asks for.
addEventListener('message', ({ data, source }) => {
  const height = data?.openPlanHeight;
  if (typeof height !== 'number') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`;
});
