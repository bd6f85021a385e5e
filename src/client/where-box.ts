/** Where somebody is: shows the kept place, and forgets it; what looks names up is loaded when somebody begins to type. */
import { fromRoot } from './root.ts';
import { keepPlace, keptPlace } from './where/kept-place.ts';
import { text } from '../text/keep-place.ts';

const box = document.querySelector<HTMLElement>('[data-where]');
const line = box?.querySelector<HTMLElement>('[data-where-kept]');
const link = line?.querySelector('a');
const kept = keptPlace();

if (box && line && link && kept) {
  link.textContent = kept.name;
  link.href = fromRoot(`places/${kept.id}/`);
  line.hidden = false;
  line.querySelector('button')?.addEventListener('click', () => {
    keepPlace(undefined);
    line.textContent = text.forgot;
  });
  const wish = box.dataset['where'];
  const address = fromRoot(`places/${kept.id}/${wish ?? ''}/`);
  // Not every place has what is looked for: then the place itself says whom to ask.
  if (wish)
    fetch(address, { method: 'HEAD' }).then(
      ({ ok }) => {
        if (ok) link.href = address;
      },
      () => undefined,
    );
}
box?.addEventListener(
  'focusin',
  () =>
    void import('./where/choose.ts').then((module) => {
      module.offerPlaces(box);
    }),
  { once: true },
);
