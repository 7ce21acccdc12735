/** The one script of every page: lets the service worker keep what was read. After everything else, and nothing depends on it. */
async function register(): Promise<void> {
  try {
    // Refused in private windows of some browsers, and some refuse even to be asked; then pages are simply not kept.
    await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`, { updateViaCache: 'none' });
  } catch {
    // The page is as good without.
  }
}
if ('serviceWorker' in navigator) addEventListener('load', () => void register());
