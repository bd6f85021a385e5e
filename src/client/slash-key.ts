/** `/` puts the cursor into the search box, unless somebody is writing. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
  const box = document.querySelector<HTMLInputElement>('input[name=q]');
  if (!box) return;
  event.preventDefault();
  box.focus();
});
