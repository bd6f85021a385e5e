/** Asks the browser to keep the pages of a station for a time without network, when all else has been loaded. Not while developing. */
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined));

export {};
