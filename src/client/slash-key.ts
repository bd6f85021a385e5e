/** `/` puts the cursor into the search box, unless somebody is writing. */
addEventListener('keydown', (event) => {
  const box = document.querySelector<HTMLInputElement>('input[name=q]');
  if (event.key === '/' && box && !document.querySelector('input:focus,textarea:focus')) {
    event.preventDefault();
    box.focus();
  }
});
