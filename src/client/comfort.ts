/** Type size by switch, by link (?size=l, ?size=xl) and remembered on the device. */
type Size = 's' | 'l' | 'xl';
const key = 'size';
const root = document.documentElement;

function isSize(value: string | null): value is Size {
  return value === 's' || value === 'l' || value === 'xl';
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function show(size: Size): void {
  if (size === 's') delete root.dataset['size'];
  else root.dataset['size'] = size;
  for (const button of document.querySelectorAll<HTMLButtonElement>('.sizes button')) {
    button.setAttribute('aria-pressed', String(button.dataset['size'] === size));
  }
}

function choose(size: Size): void {
  show(size);
  try {
    localStorage.setItem(key, size);
  } catch {
    // A browser that forbids storage still shows the size on this page.
  }
}

const asked = new URLSearchParams(location.search).get(key);
const start = isSize(asked) ? asked : remembered();
if (isSize(asked)) choose(asked);
else show(isSize(start) ? start : 's');

document.querySelector('.sizes')?.removeAttribute('hidden');
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('.sizes button') : null;
  const size = button?.getAttribute('data-size') ?? null;
  if (isSize(size)) choose(size);
});
