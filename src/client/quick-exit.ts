/** Leaves at once, and so that the back button does not come here again. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-leave]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.replace(link.href);
  });
}

export {};
