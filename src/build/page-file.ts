/** The file of a page below the built folder: `/services/` is `services/index.html`; hosts look for `404.html`. */
export function pageFile(path: string): string {
  const name = path.replace(/^\/|\/$/g, '');
  if (name === '404') return '404.html';
  return name === '' ? 'index.html' : `${name}/index.html`;
}
