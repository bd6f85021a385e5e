/** An amount or another number as people type it: `969576`, `3,221,400.00元`, `96.96万`. */
const figure = /^¥?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万)?元?$/;

/** The digits of a query that is a number and nothing else, without its zeros after the point; undefined for any other. */
export function figureIn(query: string): string | undefined {
  const [, whole, part = '', thousands] =
    figure.exec(query.replace(/\s+/g, '').replace(/，/g, ',').replace(/。/g, '.')) ?? [];
  if (whole === undefined) return undefined;
  const plain = whole.replace(/,/g, '');
  if (thousands === undefined) return plain + part.replace(/\.?0+$/, '');
  const digits = part.slice(1, 5).replace(/0+$/, '').padEnd(4, '0');
  return (plain + digits).replace(/^0+(?=\d)/, '');
}

/** Where a number stands in a text, with or without the commas of its thousands, and not as a piece of a longer one. */
export function placeOfFigure(
  text: string,
  digits: string,
): { readonly position: number; readonly written: string } | undefined {
  const [whole = '', part] = digits.split('.');
  const spelled = Array.from(whole).join(',?') + (part === undefined ? '(?:\\.\\d+)?' : `\\.${part}0*`);
  const match = new RegExp(`(^|[^\\d,.])(${spelled})(?![\\d]|,\\d{3})`).exec(text);
  if (match === null) return undefined;
  const [, before = '', written = ''] = match;
  return { position: match.index + before.length, written };
}
