import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { searchOf, viewFrom } from './address.ts';
import { sheetFile, type Origin } from './file.ts';
import type { Sheet, SheetCell } from './read.ts';
import { choicesOf, rowsOfView, wholeView, yearsOf, type View } from './view.ts';

const word = (text: string): SheetCell => ({
  text,
  plain: text,
  key: text === '' ? undefined : text,
  year: undefined,
  fen: undefined,
});
const day = (plain: string, key: string): SheetCell => ({ ...word(plain), key, year: key.slice(0, 4) });
const amount = (text: string, fen: number | undefined): SheetCell => ({ ...word(text), key: fen, fen });

const sheet: Sheet = {
  columns: [
    { title: '日期', kind: 'date', total: false, choice: false },
    { title: '类别', kind: 'text', total: false, choice: false },
    { title: '金额（元）', kind: 'number', total: true, choice: false },
  ],
  rows: [
    { cells: [day('2024年10月2日', '2024-10-02'), word('助餐'), amount('90.00', 90_00)], sample: false },
    { cells: [day('2024年9月30日', '2024-09-30'), word('租金'), amount('未公开', undefined)], sample: false },
    { cells: [day('2025年1月5日', '2025-01-05'), word('助餐'), amount('-1160.00', -1160_00)], sample: false },
    { cells: [word('原文未写明'), word('=1+1'), amount('66万元', 660_000_00)], sample: true },
  ],
};

const origin: Origin = {
  title: '乙镇社工站2024年账目',
  caption: '支出明细',
  address: 'https://gongshilan.example/stations/zhan/money/2024/?expenses.words=a,b',
  until: '2026年11月21日',
  licence: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
  mark: '彩票公益金资助—中国福利彩票',
};

const view = (change: Partial<View>): View => ({ ...wholeView, ...change });
const shown = (change: Partial<View>) => rowsOfView(sheet, view(change));
const records = (content: string) => Papa.parse<string[]>(content.replace('\uFEFF', '').trim(), { comments: '#' }).data;

describe('a view of a table', () => {
  it('sorts days by time and amounts by size, and leaves cells without a value to the end either way', () => {
    expect(shown({ sort: { column: '日期', down: false } })).toEqual([1, 0, 2, 3]);
    expect(shown({ sort: { column: '金额（元）', down: false } })).toEqual([2, 0, 3, 1]);
    expect(shown({ sort: { column: '金额（元）', down: true } })).toEqual([3, 0, 2, 1]);
  });

  it('filters by words, year and choice together', () => {
    expect(shown({ words: '助餐 90' })).toEqual([0]);
    expect(shown({ year: '2024' })).toEqual([0, 1]);
    expect(shown({ choices: new Map([['类别', '助餐']]), year: '2025' })).toEqual([2]);
    expect(shown({ words: '没有' })).toEqual([]);
  });

  it('ignores a column that is not there', () => {
    expect(shown({ sort: { column: '別的', down: true } })).toEqual([0, 1, 2, 3]);
  });

  it('offers the years and the values that come again', () => {
    expect(yearsOf(sheet)).toEqual(['2025', '2024']);
    const twice: Sheet = { ...sheet, rows: [...sheet.rows, ...sheet.rows] };
    expect([...choicesOf(twice)]).toEqual([['类别', ['=1+1', '助餐', '租金']]]);
  });

  it('stands in the address, and is read from it again', () => {
    const some = fc.record({
      words: fc.string().map((text) => text.trim()),
      year: fc.constantFrom('', '2024'),
      choices: fc.constantFrom(new Map<string, string>(), new Map([['类别', '助餐 & 其他']])),
      sort: fc.constantFrom(undefined, { column: '金额（元）', down: true }, { column: '日期', down: false }),
    });
    fc.assert(
      fc.property(some, (each) => {
        const search = searchOf('?size=l&budgets.words=x', 'expenses', each);
        expect(viewFrom(search, 'expenses')).toEqual(each);
        expect(viewFrom(search, 'budgets').words).toBe('x');
        expect(new URLSearchParams(search).get('size')).toBe('l');
      }),
      { numRuns: 100 },
    );
    expect(searchOf('', 'expenses', wholeView)).toBe('');
  });
});

describe('the file of a view', () => {
  const filtered = view({ words: '餐', year: '2024', choices: new Map([['类别', '助餐']]) });

  it('holds the rows on screen in their order, numbers as numbers, formulas harmless, samples marked', () => {
    const { content } = sheetFile(sheet, wholeView, [3, 0, 2], origin);
    expect(records(content)).toEqual([
      ['日期', '类别', '金额（元）', '示例'],
      ['原文未写明', "'=1+1", '66万元', '示例'],
      ['2024年10月2日', '助餐', '90.00', ''],
      ['2025年1月5日', '助餐', '-1160.00', ''],
    ]);
    expect(content.startsWith('\uFEFF日期')).toBe(true);
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has the filter in its name, and says in its notes what it is and where it is from', () => {
    const { name, content } = sheetFile(sheet, filtered, rowsOfView(sheet, filtered), origin);
    expect(name).toBe('乙镇社工站2024年账目-支出明细-2024年-助餐-含餐.csv');
    expect(content.split('\r\n').slice(2).join('\n')).toMatchInlineSnapshot(`
      "# 以下是说明，不是数据
      # 页面：乙镇社工站2024年账目，支出明细，https://gongshilan.example/stations/zhan/money/2024/?expenses.words=a，b
      # 筛选：2024年，类别 助餐，含“餐”
      # 顺序：原来的顺序
      # 表头：日期、类别、金额（元）
      # 行数：共 4 行，眼前 1 行。
      # 金额单位是元，带两位小数；原文是“66万元”这样的，照原文写。
      # 数据截至：2026年11月21日
      # 许可：CC BY 4.0 https://creativecommons.org/licenses/by/4.0/
      # 标识：彩票公益金资助—中国福利彩票
      "
    `);
  });

  it('keeps its name to what every system takes', () => {
    const { name } = sheetFile(sheet, view({ words: 'a/b\\c:"*?<>|' }), [3], { ...origin, title: '长'.repeat(100) });
    expect(name).toMatch(/^示例-长{77}\.csv$/);
    expect(sheetFile(sheet, view({ words: 'a/b:' }), [], origin).name).toBe('乙镇社工站2024年账目-支出明细-含ab.csv');
  });

  it('gives back every text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 3, maxLength: 3 }), (texts) => {
        const rows = [{ cells: texts.map(word), sample: false }];
        const { content } = sheetFile({ ...sheet, rows }, wholeView, [0], origin);
        const body = content.slice(1, content.indexOf('\r\n# '));
        const [, record = []] = Papa.parse<string[]>(body, { newline: '\r\n' }).data;
        expect(record.map((cell, index) => (cell === `'${texts[index] ?? ''}` ? texts[index] : cell))).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });
});
