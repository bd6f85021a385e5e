const special = /[&<>"]/;

/** Text for an element or a double-quoted attribute of HTML. */
export function escapeHtml(value: string): string {
  // Most texts have nothing to escape, and an offline list has a hundred of them.
  if (!special.test(value)) return value;
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
