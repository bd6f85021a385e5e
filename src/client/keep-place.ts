/** The button on the page of a place that keeps it on the device, and forgets it. */
import { keepPlace, keptPlace } from './where/kept-place.ts';
import { text } from '../text/keep-place.ts';

const keeper = document.querySelector<HTMLElement>('[data-keep-place]');
const button = keeper?.querySelector('button');
const { keepPlace: id = '', name = '' } = keeper?.dataset ?? {};
if (keeper && button) {
  const status = keeper.querySelector('small');
  const show = (): void => {
    button.textContent = keptPlace()?.id === id ? text.forget : text.keep;
  };
  show();
  keeper.hidden = false;
  button.addEventListener('click', () => {
    const gone = keptPlace()?.id === id;
    keepPlace(gone ? undefined : { id, name });
    if (status) status.textContent = gone ? text.forgot : text.keptNow;
    show();
  });
}
