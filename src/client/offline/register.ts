/** Asks the browser to keep the pages of a station for a time without network, when all else has been loaded. Not while developing. */
const { root = '' } = document.documentElement.dataset;

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => void navigator.serviceWorker.register(`${root}sw.js`).catch(() => undefined));

export {};
