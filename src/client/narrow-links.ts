/** Narrows the list of services in place; what does so is loaded when a link is touched, or by an address that asks for it. */
const catalogue = document.querySelector<HTMLElement>('#catalogue');

if (catalogue) {
  let opened: Promise<(link: HTMLAnchorElement) => void> | undefined;
  const open = (): typeof opened & object =>
    (opened ??= import('./narrow/catalogue.ts').then(({ startCatalogue: openCatalogue }) => openCatalogue(catalogue)));
  catalogue.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-facet]');
    // A new tab or window is what the reader asked for.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { href } = link;
    open().then(
      (touch) => {
        touch(link);
      },
      () => {
        location.assign(href);
      },
    );
  });
  if (/[?&](?:need|audience|category|place)=/.test(location.search)) void open();
}

export {};
