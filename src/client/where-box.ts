/** Where somebody is: what shows the kept place, and what looks names up, is loaded when it is wanted. */
const box = document.querySelector<HTMLElement>('[data-where]');

if (box) {
  let kept;
  try {
    kept = localStorage.getItem('place');
  } catch {
    // Where keeping is forbidden nothing is kept.
  }
  // Modules taken whole: taken apart here, each would be wrapped in a function that takes it apart.
  if (kept)
    void import('./where/show-kept.ts').then((module) => {
      module.showKept(box);
    });
  box.addEventListener(
    'focusin',
    () =>
      void import('./where/choose.ts').then((module) => {
        module.offerPlaces(box);
      }),
    { once: true },
  );
}

export {};
