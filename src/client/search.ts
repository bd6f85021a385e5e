import type { View } from './search/render.ts';

/**
 * The search page. Nothing more is loaded before somebody asks: by the address (?q=), or by touching the box. The lists of the
 * page make room for an answer only while one can come.
 */
const form = document.querySelector<HTMLFormElement>('#search');
const input = form?.querySelector('input');
const found = (id: string): HTMLElement | null => document.getElementById(`search-${id}`);
const results = document.getElementById('results');
const [suggestions, status, more, narrow, kinds, help, pages, everywhere] = [
  'suggestions',
  'status',
  'more',
  'narrow',
  'kinds',
  'help',
  'pages',
  'everywhere',
].map(found);
const places = document.querySelector<HTMLSelectElement>('#search-places');

if (
  form &&
  input &&
  results &&
  suggestions &&
  status &&
  more &&
  narrow &&
  kinds &&
  help &&
  places &&
  pages &&
  everywhere
) {
  start(form, input, { results, suggestions, status, more, narrow, kinds, help, places, pages, everywhere });
}

function start(form: HTMLFormElement, input: HTMLInputElement, view: View): void {
  const { dataset } = document.documentElement;
  let opened = false;
  const open = async (): Promise<void> => {
    if (opened) return;
    opened = true;
    try {
      const { startSearchBox } = await import('./search/search-box.ts');
      startSearchBox(form, input, view);
    } catch {
      // The next touch, or Enter, tries again.
      opened = false;
      delete dataset['asked'];
      view.status.textContent = view.status.dataset['failed'] ?? '';
      view.help.hidden = false;
    }
  };
  form.dataset['begun'] = '';
  form.addEventListener('focusin', () => void open());
  if (!new URLSearchParams(location.search).get('q')?.trim()) return;
  dataset['asked'] = 'waiting';
  void open();
}
