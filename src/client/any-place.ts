/**
 * Links lead to folders (`../services/`), and addresses are relative. What a web server does for both, this does where there is
 * none: read from a folder, a link leads to the page in the folder (`index.html`); and where a host gives a page without the
 * slash at its end, the page is asked for anew with it.
 */
const { root = '' } = document.documentElement.dataset;

if (location.protocol === 'file:') {
  for (const link of document.links) link.href = link.href.replace(/^(file:[^?#]*\/)(?![^?#])/, '$1index.html');
  for (const form of document.forms) form.action += 'index.html';
  for (const note of document.querySelectorAll('[data-from-folder]')) note.removeAttribute('hidden');
} else if (/^\..*[^/l]$/.test(root + location.pathname)) {
  // The root is relative, and the path ends neither with a slash nor as a file does (.html).
  location.pathname += '/';
}

export {};
