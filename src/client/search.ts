/** The search page. Nothing more is loaded before somebody asks: by the address (?q=), or by touching the box. */
const form = document.querySelector<HTMLFormElement>('#search');
const input = form?.querySelector('input');
const results = document.getElementById('results');
const status = document.getElementById('search-status');
const more = document.getElementById('search-more');

if (form && input && results && status && more) {
  let opened = false;
  const open = async (): Promise<void> => {
    if (opened) return;
    opened = true;
    const { openBox } = await import('./search/box.ts');
    openBox(form, input, { results, status, more });
  };
  if (new URLSearchParams(location.search).has('q')) void open();
  else form.addEventListener('focusin', () => void open());
}

export {};
