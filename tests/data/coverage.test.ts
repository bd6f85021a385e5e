import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listed } from '../dist.ts';
import { foldText, parsedPages, textOf, type ParsedPage } from '../dom.ts';
import { parseCsvText } from '../published.ts';

/**
 * What the source documents say must stand on our pages: the facts (tests/data/coverage/facts-*.csv) and the mechanisms that
 * they describe (mechanisms-*.csv), each with the page where it is to be found.
 */
const folder = 'tests/data/coverage';
const pages = new Map((await parsedPages()).map((page) => [page.address, page]));
const texts = new Map<string, string>();

interface Wanted {
  readonly where: string;
  readonly phrase: string;
  readonly address: string;
}

describe.each([
  ['facts', '写法'],
  ['mechanisms', '词句'],
])('%s', (kind, column) => {
  it('stand on their pages, as they are written', () => {
    const wanted = readLists(kind, column);
    expect(wanted.length).toBeGreaterThan(0);
    const missing = wanted
      .filter((each) => !stands(each))
      .map(({ where, phrase, address }) => {
        const reason = pages.has(address) ? '' : '（没有这一页）';
        return `${where} “${phrase}” 不在 ${address}${reason}`;
      });
    console.log(`${kind}：${String(wanted.length)} 条，缺 ${String(missing.length)} 条`);
    expect(listed(missing, 400)).toBe('');
  });
});

function readLists(kind: string, column: string): readonly Wanted[] {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${kind}-`) && file.endsWith('.csv'));
  return files.sort().flatMap((file) => {
    const [head = [], ...records] = parseCsvText(readFileSync(`${folder}/${file}`, 'utf8'));
    const [phraseAt, pageAt] = [head.indexOf(column), head.indexOf('页面')];
    return records.map((cells, index) => ({
      where: `${file}:${String(index + 2)}`,
      phrase: cells[phraseAt] ?? '',
      address: cells[pageAt] ?? '',
    }));
  });
}

/** A number must stand alone: 42 is not found in 142 or in 42.5. */
function stands({ phrase, address }: Wanted): boolean {
  const wanted = foldText(phrase);
  const text = textOfPage(address);
  if (wanted === '' || text === undefined) return false;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [
      text.slice(Math.max(0, at - 1), at),
      text.slice(at + wanted.length, at + wanted.length + 2),
    ];
    const cutBefore = /^\d/.test(wanted) && /[\d.,]/.test(before);
    const cutAfter = /\d$/.test(wanted) && /^(?:\d|[.,]\d)/.test(after);
    if (!cutBefore && !cutAfter) return true;
  }
  return false;
}

/** What a reader sees above the sources, without the numbers of the footnotes that would part a phrase. */
function textOfPage(address: string): string | undefined {
  const page: ParsedPage | undefined = pages.get(address);
  const main = page?.root.querySelector('main');
  if (!main) return undefined;
  const text = texts.get(address) ?? textOf(main, (element) => element.matches('a.ref, #sources'));
  texts.set(address, text);
  return text;
}
