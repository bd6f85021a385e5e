/** The search page. Nothing more is loaded before somebody asks: by the address (?q=), or by touching the box. */
const form = document.querySelector<HTMLFormElement>('#search');
const input = form?.querySelector('input');
const found = (id: string): HTMLElement | null => document.getElementById(`search-${id}`);
const results = document.getElementById('results');
const [status, more, narrow, kinds, help] = ['status', 'more', 'narrow', 'kinds', 'help'].map(found);
const places = document.querySelector<HTMLSelectElement>('#search-places');

if (form && input && results && status && more && narrow && kinds && help && places) {
  let opened = false;
  const open = async (): Promise<void> => {
    if (opened) return;
    opened = true;
    const { startSearchBox } = await import('./search/search-box.ts');
    startSearchBox(form, input, { results, status, more, narrow, kinds, help, places });
  };
  if (new URLSearchParams(location.search).has('q')) void open();
  else form.addEventListener('focusin', () => void open());
}

export {};
