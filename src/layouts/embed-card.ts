/** What a card does in the page of another: takes the light or dark that its address asks for, and tells the page how high it is. Without it the card follows the reader's device, and the line gives its height. */
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') {
  document.documentElement.style.colorScheme = theme;
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme: dark'))
        rule.media.mediaText = theme === 'dark' ? 'screen' : 'not all';
}
if (parent !== window)
  new ResizeObserver(() => {
    parent.postMessage({ openPlanHeight: document.body.scrollHeight }, '*');
  }).observe(document.body);
