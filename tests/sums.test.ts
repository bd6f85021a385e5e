import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { openBuiltSite } from '../scripts/recompute/built-site.ts';
import { answer, type Answer } from '../src/client/recompute/answer.ts';
import { Library } from '../src/client/recompute/library.ts';
import { dist, listed } from './dist.ts';
import { attribute, having, parsedPages, textOf } from './dom.ts';
import { fenOf, published, publishedRow, yuanOf, type Cells } from './published.ts';

interface Shown {
  readonly address: string;
  readonly element: HtmlElement;
  readonly from: string;
  readonly value: string;
  readonly money: boolean;
  readonly text: string;
}

const pages = await parsedPages();
const shown: readonly Shown[] = pages.flatMap(({ address, root }) =>
  having(root, 'data-from')
    .filter((element) => element.is('data'))
    .map((element) => ({
      address,
      element,
      from: attribute(element, 'data-from') ?? '',
      value: attribute(element, 'value') ?? '',
      money: attribute(element, 'data-unit') === 'fen',
      text: textOf(element),
    })),
);
/** The published tables, read by the code of `npm run recompute`, which shares none with the site. */
const library = openBuiltSite(dist)?.library ?? new Library();
const sums = shown.filter(({ from }) => from.startsWith('sum:'));

describe('a number that the site has computed', () => {
  it('is what the published files give, recomputed by another hand', () => {
    const findings = sums.flatMap(({ address, from, value, money }) => {
      const answer = answerTo(from);
      if (typeof answer === 'string') return [`${address} ${from}：${answer}`];
      const same = String(answer.value) === value && answer.money === money;
      return same ? [] : [`${address} ${from}：页面 ${value}，重算 ${String(answer.value)}`];
    });
    console.log(`重算了 ${String(sums.length)} 个合计，${String(answers.size)} 种问法`);
    expect(sums.length).toBeGreaterThan(0);
    expect(listed(findings)).toBe('');
  });

  it('is printed as it is, and says 约, ≥ or ≤ exactly where an amount in it is not exact', () => {
    const findings = sums.flatMap(({ address, from, value, money, text }) => {
      const answer = answerTo(from);
      if (typeof answer === 'string') return [];
      const printed = money ? yuanOf(Number(value)) : Number(value).toLocaleString('en-US');
      const marked = /^[约≥≤]/.test(text);
      const right = text.replace(/^[约≥≤]/, '').startsWith(printed) && marked === (answer.mark !== '');
      return right ? [] : [`${address} ${from}：“${text}”`];
    });
    expect(listed(findings)).toBe('');
  });

  it('takes in no sample where it says real=yes, nor a sample beside what is real', () => {
    const findings = [...answers].flatMap(([from, answer]) => {
      if (typeof answer === 'string') return [];
      const strayed = answer.terms.some(({ term, rows }) => isReal(term) && rows.some(isSample));
      const mixed = answer.money && new Set(answer.terms.flatMap(({ rows }) => rows.map(isSample))).size > 1;
      return strayed || mixed ? [from] : [];
    });
    expect(listed(findings)).toBe('');
  });
});

describe('a number that stands in a row', () => {
  it('is the number of the published row', () => {
    const rows = shown.filter(({ from }) => !from.startsWith('sum:'));
    const findings = rows.flatMap(({ address, from, value, money }) => {
      const at = from.indexOf('/');
      const row = publishedRow(from.slice(0, at), from.slice(at + 1));
      if (row === undefined) return [`${address} ${from}：没有这一行`];
      const cells = Object.values(row).filter((cell) => /^-?\d+(?:\.\d+)?$/.test(cell));
      const same = cells.some((cell) => (money ? isFen(cell, value) : Number(cell) === Number(value)));
      return same ? [] : [`${address} ${from}：页面 ${value}，文件里没有这个数`];
    });
    console.log(`核对了 ${String(rows.length)} 个原始数`);
    expect(listed(findings)).toBe('');
  });
});

/** What says its row or its query, and the bound of an identity, which is a rule's and not a source's. */
const ours = 'data, code, a.ref, .limit';

describe('money on a page', () => {
  it('stands in the text of a published cell, or else with its row or its query', () => {
    const told = textCells();
    const findings = pages.flatMap(({ address, root }) => {
      const main = root.querySelector('main');
      if (!main) return [];
      const text = textOf(main, (element) => element.matches(ours) || element.id === 'sources');
      return [...text.matchAll(/.{0,12}?(?<!例如|[\d,.])([−-]?\d[\d,]*\.\d\d)(?!\d).{0,6}/g)]
        .filter(([, amount = '']) => !told.some((cell) => cell.includes(amount)))
        .map(([found]) => `${address} …${found}…`);
    });
    expect(listed(findings)).toBe('');
  });
});

describe('the last column of a published table', () => {
  it('marks the rows of sample places, and only those', () => {
    const samples = new Set(
      published('regions')
        .filter((row) => row['sample'] === 'true')
        .map((row) => row['id']),
    );
    const tables = [
      'stations',
      'services',
      'projects',
      'funds',
      'receipts',
      'expenses',
      'budgets',
      'figures',
      'events',
    ];
    const findings = tables.flatMap((table) =>
      published(table)
        .filter((row) => library.regionOf(table, row) !== '')
        .filter((row) => isSample(row) !== library.upwards(library.regionOf(table, row)).some((id) => samples.has(id)))
        .map((row) => `${table}/${row['id'] ?? ''}`),
    );
    expect(listed(findings)).toBe('');
  });
});

const answers = new Map<string, Answer | string>();

/** The answer to a query, worked out once; the reason where it has none. */
function answerTo(from: string): Answer | string {
  const known = answers.get(from);
  if (known !== undefined) return known;
  const result = answer(from.slice('sum:'.length), library);
  const told = 'code' in result ? `${result.code} ${result.detail}` : result;
  answers.set(from, told);
  return told;
}

function isFen(cell: string, value: string): boolean {
  return /^-?\d+\.\d\d$/.test(cell) && fenOf(cell) === Number(value);
}

function isReal({ filters }: Answer['terms'][number]['term']): boolean {
  return filters.some(({ key }) => key === 'real');
}

function isSample(row: Cells): boolean {
  return row['sample'] === 'true';
}

/** Cells in which an amount may stand within words (每份 0.62 元), and the old and new values of corrections. */
function textCells(): readonly string[] {
  const tables = [
    'services',
    'projects',
    'budgets',
    'expenses',
    'receipts',
    'funds',
    'figures',
    'exchanges',
    'glossary',
    'statements',
    'contracts',
    'instalments',
  ];
  const words = tables.flatMap((table) => published(table)).flatMap((row) => Object.values(row));
  const corrected = published('corrections').flatMap((row) => [row['old_value'] ?? '', row['new_value'] ?? '']);
  return [...words.filter((cell) => /\p{Script=Han}/u.test(cell)), ...corrected];
}
