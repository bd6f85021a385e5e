/**
 * A part of the page that is fetched only when somebody wants it, and does not come. Browsers remember a module that failed
 * until the page is opened again, so a second press cannot help: the page says how to go on.
 */
const line = document.querySelector<HTMLElement>('#late');

if (line)
  addEventListener('unhandledrejection', () => {
    line.hidden = false;
  });

export {};
