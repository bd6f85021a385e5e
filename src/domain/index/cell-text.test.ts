import { describe, expect, it } from 'vitest';
import { cellText, columnOf } from './cell-text.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';

const portal = moneyPortal({});

describe('cellText', () => {
  const text = (table: Parameters<typeof columnOf>[0], key: string, value: unknown): string | undefined => {
    const column = columnOf(table, key);
    return column && cellText(portal, column, value);
  };

  it('prints dates, money and booleans as pages do', () => {
    expect(text('stations', 'founded', '2021-04')).toBe('2021年4月');
    expect(text('receipts', 'amount', 6126800)).toBe('61,268.00 元');
    expect(text('regions', 'sample', true)).toBe('是');
  });

  it('names what a reference means, and joins lists', () => {
    expect(text('stations', 'serves', ['zhen', 'xian'])).toBe('乙镇、甲县');
    expect(text('projects', 'implementer', 'zhanfang')).toBe('乙镇社工机构');
    expect(text('stations', 'sources', ['doc', 'unknown'])).toBe('公告、unknown');
  });

  it('has nothing for an empty cell', () => {
    expect(text('stations', 'phone', undefined)).toBeUndefined();
    expect(text('stations', 'serves', [])).toBeUndefined();
  });
});
