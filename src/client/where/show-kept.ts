import { fromRoot } from '../root.ts';
import { text } from '../../text/keep-place.ts';
import { keepPlace, keptPlace } from './kept-place.ts';

/** Shows the kept place in the box that asks where somebody is, with a button that forgets it. */
export function showKept(box: HTMLElement): void {
  const line = box.querySelector<HTMLElement>('[data-where-kept]');
  const link = line?.querySelector('a');
  const kept = keptPlace();
  if (!line || !link || !kept) return;
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
