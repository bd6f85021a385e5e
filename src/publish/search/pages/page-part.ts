import { escapeHtml } from '../../files/escape-html.ts';
import { text } from '../../../text/search.ts';
import type { PageSubject } from './page-subject.ts';

/** What of a page is none of its words: ways to other pages, marks of sources, what only a script shows. */
export const notItsWords = ['nav', 'template', 'button', 'script', 'dialog', '.ref', '.sample-strip', '.no-print'];

/**
 * The part of a built page that is searched by its words, as a page for Pagefind: what stands in `main` before the sources.
 * With `longest` only so many characters from its beginning.
 */
export function pagePart(html: string, { kind, place, province, sample }: PageSubject, longest = Infinity): string {
  const from = html.indexOf('>', html.indexOf('<main')) + 1;
  const sources = html.indexOf('<section id="sources"', from);
  const part = html.slice(from, sources === -1 ? html.indexOf('</main>', from) : sources);
  const attributes = [
    ['kind', text.kinds[kind]],
    ['place', place],
    ['province', province],
    ['sample', sample ? text.sample : ''],
  ].filter(([, value]) => value !== '');
  const written = attributes.map(([name = '', value = '']) => `data-${name}="${escapeHtml(value)}"`).join(' ');
  const named = (names: readonly string[]): string =>
    attributes.flatMap(([name = '']) => (names.includes(name) ? [`${name}[data-${name}]`] : [])).join(', ');
  const [filters, meta] = [named(['kind', 'province']), named(['kind', 'place', 'sample'])];
  return `<html lang="zh-CN"><body><main ${written} data-pagefind-filter="${filters}" data-pagefind-meta="${meta}">${beginning(part, longest)}</main></body></html>`;
}

/**
 * The beginning of a piece of HTML up to so many characters of text, and the names of what stands below; elements that are
 * then open stay so, as HTML allows.
 */
function beginning(html: string, longest: number): string {
  if (longest === Infinity) return html;
  let rest = longest;
  for (const { 0: piece, index } of html.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) rest -= piece.length;
    if (rest <= 0) return `${html.slice(0, index + piece.length)}<p>${namesIn(html)}</p>`;
  }
  return html;
}

/** The names of the services that a station shows whole on its own page. */
function namesIn(html: string): string {
  return [...html.matchAll(/ data-name="([^"]*)"/g)].map(([, name = '']) => name).join('、');
}
