import { describe, expect, it } from 'vitest';
import type { Grid } from '../../data/sheets/grid.ts';
import type { TableName } from '../../schema/index.ts';
import { findTable } from './find-table.ts';

function grid(...lines: readonly string[]): Grid {
  const rows = lines.map((line, index) => ({
    number: index + 1,
    hidden: false,
    mergedWithAbove: [],
    cells: line.split(',').map((text) => (text === '' ? undefined : ({ kind: 'text', text } as const))),
  }));
  return { rows, misfits: () => new Map() };
}

function found(lines: readonly string[], chosen?: TableName, ...hints: readonly string[]): string {
  const result = findTable(grid(...lines), chosen, hints);
  return result.ok ? `${result.found.table} ${String(result.found.headerIndex + 1)}` : result.reason;
}

const receipts = '编号,资金,日期,金额（元）,类别,出处';

describe('findTable', () => {
  it('knows a table by its titles, below what stands above them', () => {
    expect(found([receipts, 'a,b,2023,1,拨入,c'])).toBe('receipts 1');
    expect(found(['2023年收入', '', receipts])).toBe('receipts 3');
  });

  it('takes titles in either width, with marks and line breaks, or in English', () => {
    expect(found(['编号*,资金,金额 (元),类\n别,出处'])).toBe('receipts 1');
    expect(found(['id,fund,amount,kind,source'])).toBe('receipts 1');
  });

  it('asks where the titles fit two tables, and lets a name decide', () => {
    expect(found(['编号,名称'])).toContain('列名看不出是哪一张表，可能是 regions（区划）、organizations（机构）');
    expect(found(['编号,名称'], undefined, 'Sheet1', '服务-泊里.xlsx')).toBe('services 1');
    expect(found(['编号,名称'], undefined, '站点')).toBe('stations 1');
    expect(found(['编号,名称'], 'projects', '站点')).toBe('projects 1');
  });

  it('does not let a name decide against the titles', () => {
    expect(found([receipts], undefined, '支出.xlsx')).toBe('receipts 1');
  });

  it.each([[['请先看这里']], [['名称,费用']], [[]]])('finds none in %j', (lines) => {
    expect(found(lines)).toContain('找不到列名');
  });

  it('says so where the chosen table is not there', () => {
    expect(found(['名称,电话'], 'stations')).toContain('找不到“站点”表的列名');
  });
});
