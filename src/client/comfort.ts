/**
 * Type size and contrast: by switch, by link (?size=l, ?size=xl, ?contrast=high), remembered on the device. The first value
 * of each is the usual one, which leaves no mark on the page.
 */
const settings = { size: ['s', 'l', 'xl'], contrast: ['normal', 'high'] };
const root = document.documentElement;
const asked = new URLSearchParams(location.search);

for (const [name, values] of Object.entries(settings)) {
  const [usual = ''] = values;
  const buttons = document.querySelectorAll<HTMLButtonElement>(`.comfort [data-${name}]`);

  const show = (value: string): void => {
    if (value === usual) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset[name] === value));
  };
  const choose = (value: string): void => {
    show(value);
    try {
      localStorage.setItem(name, value);
    } catch {
      // A browser that forbids storage still shows the choice on this page.
    }
  };

  const link = asked.get(name) ?? '';
  const kept = remembered(name) ?? wish(name);
  if (values.includes(link)) choose(link);
  else show(values.includes(kept) ? kept : usual);
  // Pressing what is pressed already goes back to the usual.
  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose(button.getAttribute('aria-pressed') === 'true' ? usual : (button.dataset[name] ?? usual));
    });
  }
}
document.querySelector('.comfort')?.removeAttribute('hidden');

function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** What the device asks for of itself. */
function wish(name: string): string {
  return name === 'contrast' && matchMedia('(prefers-contrast: more)').matches ? 'high' : '';
}

export {};
