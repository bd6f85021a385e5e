import { expect, it } from 'vitest';
import type { SheetCell } from '../../data/sheets/grid.ts';
import { spoiltForm } from './spoilt-cell.ts';

const text = (value: string): SheetCell => ({ kind: 'text', text: value });

it.each<[old: string, cell: SheetCell, what: string | undefined]>([
  ['1-2', text('1月2日'), '认成了日期'],
  ['1-2', text('2-Jan'), '认成了日期'],
  ['1-2', text('2024/1/2'), '认成了日期'],
  ['1-2', { kind: 'date', text: '2024-01-02' }, '认成了日期'],
  ['1-2', { kind: 'number', value: 45293 }, '认成了日期'],
  ['2023-05', text('May-23'), '认成了日期'],
  ['2023-05', text('2023年5月'), '认成了日期'],
  ['1-2', text('1月3日'), undefined],
  ['1-2', { kind: 'date', text: '2024-02-01' }, undefined],
  ['0532', text('532'), '去掉了前面的 0'],
  ['007', { kind: 'number', value: 7 }, '去掉了前面的 0'],
  ['007', text('8'), undefined],
  ['370211106000', text('3.70211E+11'), '改成了带 E+ 的写法'],
  ['370211106000', text('3.7E+11'), '改成了带 E+ 的写法'],
  ['370211106000', text('3.70212E+11'), undefined],
  ['𠮷祥饭店', text('??祥饭店'), '把几个生僻字存成了问号'],
  ['𠮷祥饭店', text('??祥酒店'), undefined],
  ['怎么办？', text('怎么办?'), undefined],
  ['5 m² – 10 m²', text('5 m? ? 10 m?'), '把几个生僻字存成了问号'],
])('%s came back as %j: %s', (old, cell, what) => {
  expect(spoiltForm(old, cell, 'gb18030')).toBe(what);
});

it('only GBK loses characters', () => {
  expect(spoiltForm('𠮷祥', text('??祥'), 'utf-8-bom')).toBeUndefined();
});
