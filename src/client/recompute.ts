/** The page that works out numbers anew. Nothing more is loaded before somebody asks: by the address (?page=), or by touching the box. */
const section = document.querySelector<HTMLElement>('#recompute-own');
const form = section?.querySelector('form');
const input = form?.querySelector('input');
const status = document.getElementById('recompute-status');
const results = document.getElementById('recompute-results');

if (section && form && input && status && results) {
  section.hidden = false;
  let opened = false;
  const open = async (): Promise<void> => {
    if (opened) return;
    opened = true;
    const { openRecompute } = await import('./recompute-box.ts');
    openRecompute(form, input, { status, results });
  };
  if (new URLSearchParams(location.search).has('page')) void open();
  else form.addEventListener('focusin', () => void open());
}

export {};
