/** The one script of every page: lets the service worker keep what was read. After everything else, and nothing depends on it. */
if ('serviceWorker' in navigator) {
  // Refused in private windows of some browsers; then pages are simply not kept.
  addEventListener(
    'load',
    () =>
      void navigator.serviceWorker
        .register(`${import.meta.env.BASE_URL}sw.js`, { updateViaCache: 'none' })
        .catch(() => undefined),
  );
}
