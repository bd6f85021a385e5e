import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { dist, listed } from './dist.ts';
import { attribute, having, parsedPages, textOf, validator } from './dom.ts';

const pages = await parsedPages();

describe('every built page', () => {
  it(
    'is valid HTML',
    async () => {
      const findings: string[] = [];
      for (const { file, address } of pages) {
        const { results } = await validator.validateFile(`${dist}/${file}`);
        for (const { ruleId, line, column, message, selector } of results.flatMap(({ messages }) => messages)) {
          findings.push(`${address} ${String(line)}:${String(column)} [${ruleId}] ${message} ${selector ?? ''}`);
        }
      }
      expect(listed(findings)).toBe('');
      // A region has thousands of pages; the limit only ends what hangs.
    },
    120_000 + pages.length * 200,
  );

  it('has one h1, one main, a title, a description, the language zh-CN and a list of sources', () => {
    const findings = pages.flatMap(({ address, root }) => {
      const count = (selector: string): number => root.querySelectorAll(selector).length;
      const title = root.querySelector('title');
      const language = root.querySelector('html');
      const description = root.querySelectorAll('meta').find((meta) => attribute(meta, 'name') === 'description');
      return [
        [count('h1') === 1, 'h1'],
        [count('main') === 1, 'main'],
        [title !== null && textOf(title) !== '', 'title'],
        [language !== null && attribute(language, 'lang') === 'zh-CN', 'lang'],
        [description !== undefined && (attribute(description, 'content') ?? '').trim() !== '', 'description'],
        [count('main #sources') === 1, '#sources'],
      ]
        .filter(([right]) => right !== true)
        .map(([, what]) => `${address} ${String(what)}`);
    });
    expect(listed(findings)).toBe('');
  });

  it('has a title of its own', () => {
    const seen = new Map<string, string>();
    const findings = pages.flatMap(({ address, root }) => {
      const title = root.querySelector('title')?.textContent ?? '';
      const first = seen.get(title);
      seen.set(title, first ?? address);
      return first === undefined ? [] : [`${address} ${title}（与 ${first} 相同）`];
    });
    expect(listed(findings)).toBe('');
  });
});

describe('every number that comes from data', () => {
  it('has a link beside it to the entry of its row or query; in a table, one link in the row', () => {
    const findings: string[] = [];
    let numbers = 0;
    for (const { address, root } of pages) {
      const entries = new Map(root.querySelectorAll('#sources li').map((entry) => [entry.id ?? '', entry]));
      for (const data of having(root, 'data-from').filter((element) => element.is('data'))) {
        numbers += 1;
        const from = attribute(data, 'data-from') ?? '';
        const row = data.closest('tr');
        const linked = footnotesIn(row ?? blockAround(data)).map((id) => entries.get(id));
        const right = linked.some((entry) => entry !== undefined && (row !== null || tells(entry, from)));
        if (!right || linked.includes(undefined)) findings.push(`${address} ${from}`);
      }
    }
    console.log(`有出处的数：${String(numbers)} 个`);
    expect(numbers).toBeGreaterThan(0);
    expect(listed(findings)).toBe('');
  });
});

const blocks = new Set([
  'li',
  'dd',
  'dt',
  'p',
  'caption',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'section',
  'main',
]);

function blockAround(data: HtmlElement): HtmlElement {
  for (let element = data.parent; element !== null; element = element.parent) {
    if (blocks.has(element.tagName)) return element;
  }
  return data;
}

/** Ids of the entries that the links in a block lead to. */
function footnotesIn(block: HtmlElement): readonly string[] {
  return block.querySelectorAll('a.ref').map((link) => (attribute(link, 'href') ?? '').replace(/^#/, ''));
}

/** Whether an entry names the row (by the file of its table) or the query that a number says it is from. */
function tells(entry: HtmlElement, from: string): boolean {
  if (from.startsWith('sum:')) {
    return entry.querySelectorAll('code').some((code) => textOf(code) === from.slice(4).replaceAll(/\s/g, ''));
  }
  const table = from.slice(0, from.indexOf('/'));
  return entry
    .querySelectorAll('a')
    .some((link) => new RegExp(`/${table}\\.csv#L\\d+$`).test(attribute(link, 'href') ?? ''));
}
