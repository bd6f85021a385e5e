import { DynamicValue, HtmlElement, HtmlValidate, Parser, StaticConfigLoader, TextNode } from 'html-validate';
import { builtPages, dist, type BuiltPage } from './dist.ts';

export interface ParsedPage extends BuiltPage {
  readonly root: HtmlElement;
}

/** `tel-non-breaking` is a matter of taste that would put odd characters into copied numbers; nothing else is switched off. */
export const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'], // What is suggested while somebody types is a list of links, which no <select> can be.
    rules: { 'tel-non-breaking': 'off', 'prefer-native-element': ['error', { exclude: ['listbox'] }] },
  }),
);

const pages = new Map<string, Promise<readonly ParsedPage[]>>();

/** Every page of a site, parsed once a worker. */
export function parsedPages(site = dist): Promise<readonly ParsedPage[]> {
  const parsed = pages.get(site) ?? parseAll(site);
  pages.set(site, parsed);
  return parsed;
}

async function parseAll(site: string): Promise<readonly ParsedPage[]> {
  const config = await validator.getConfigFor('page.html');
  return builtPages(site).map((page) => ({ ...page, root: new Parser(config).parseHtml(page.html) }));
}

/** The value of an attribute with its entities read; '' where it has none, undefined where the attribute is missing. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const found = element.getAttribute(name);
  if (found === null) return undefined;
  const { value } = found;
  return decode(value instanceof DynamicValue ? value.expr : (value ?? ''));
}

/** Elements with an attribute, wherever they stand. */
export function having(root: HtmlElement, name: string): readonly HtmlElement[] {
  return root.querySelectorAll(`[${name}]`);
}

const blocks = new Set(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The text below an element, blank space taken away; blocks are parted by line breaks. What `skip` says is left out. */
export function textOf(element: HtmlElement, skip: (element: HtmlElement) => boolean = () => false): string {
  return foldText(raw(element, skip));
}

function raw(element: HtmlElement, skip: (element: HtmlElement) => boolean): string {
  if (element.tagName === 'script' || element.tagName === 'style' || skip(element)) return '';
  const parts = element.childNodes.map((node) => {
    if (node instanceof HtmlElement) return raw(node, skip);
    // A line break in the source is blank space like any other; only the end of a block parts texts.
    return node instanceof TextNode ? decode(node.textContent).replaceAll(/\s+/g, ' ') : '';
  });
  const text = parts.join('');
  return blocks.has(element.tagName) ? `\n${text}\n` : text;
}

/** Takes away blanks, which browsers and typesetters add and drop between Chinese words, and empty lines. */
export function foldText(text: string): string {
  return text
    .replaceAll(/[^\S\n]+/g, '')
    .replaceAll(/\n+/g, '\n')
    .trim();
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** Reads character references. One that it does not know is an error, never a silent difference. */
function decode(text: string): string {
  return text.replaceAll(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      const known = named[name ?? ''];
      if (known === undefined) throw new Error(`Unknown character reference ${whole}`);
      return known;
    },
  );
}
