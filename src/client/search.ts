/** The search page. Nothing more is loaded before somebody asks: by the address (?q=), or by touching the box. */
const form = document.querySelector<HTMLFormElement>('#search');
const input = form?.querySelector('input');
const found = (id: string): HTMLElement | null => document.getElementById(`search-${id}`);
const answer = document.getElementById('answer');
const results = document.getElementById('results');
const [status, more, narrow, kinds, help] = ['status', 'more', 'narrow', 'kinds', 'help'].map(found);
const places = document.querySelector<HTMLSelectElement>('#search-places');

if (form && input && answer && results && status && more && narrow && kinds && help && places) {
  let opened = false;
  const open = async (): Promise<void> => {
    if (opened) return;
    opened = true;
    const { openBox } = await import('./search/box.ts');
    openBox(form, input, { answer, results, status, more, narrow, kinds, help, places });
  };
  if (new URLSearchParams(location.search).get('q')) {
    // Before the page is first drawn: the lists below are not to jump when the answer comes.
    answer.dataset['asked'] = '';
    void open();
  } else form.addEventListener('focusin', () => void open());
}

export {};
