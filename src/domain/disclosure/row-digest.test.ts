import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { find, type Portal } from '../../data/portal.ts';
import { publishPortal } from '../../../tests/fixtures/publish/publish-fixture.ts';
import { beforeCorrection, rowDigest, writtenCells, type WrittenCells } from './row-digest.ts';

const portal: Portal = publishPortal();

function cellsOf(id: string): WrittenCells {
  const row = find(portal, 'expenses', id);
  if (row === undefined) throw new Error(id);
  return writtenCells('expenses', row);
}

describe('rowDigest', () => {
  it('is that of the cells as they are published, empty ones left out: this form must never change', () => {
    const text =
      'amount=100.10\ncategory=exp-meals\ndate=2024-06-01\nfund=a\nid=e1\nquantity=2.5\nsource=doc\nsummary=@买菜\nunit=斤\n';
    expect(rowDigest(cellsOf('e1'))).toBe(createHash('sha256').update(text).digest('hex'));
    expect(rowDigest(cellsOf('e1'))).toBe('1941ec968eb5674aa747b837586cadcef9ca49efff6c0614a30f1d94bccc35d7');
  });

  it('does not depend on the order of the columns, but on every cell', () => {
    const cells = cellsOf('e1');
    expect(rowDigest(new Map([...cells].toReversed()))).toBe(rowDigest(cells));
    expect(rowDigest(new Map([...cells, ['amount', '100.11']]))).not.toBe(rowDigest(cells));
    expect(rowDigest(cellsOf('e2'))).not.toBe(rowDigest(cells));
  });
});

describe('beforeCorrection', () => {
  const correction = { column: '金额（元）', old_value: '100' };
  const [first] = portal.tables.corrections;

  it('puts the old value back, as the file would write it', () => {
    if (first === undefined) throw new Error('fixture');
    const before = beforeCorrection('expenses', cellsOf('e1'), { ...first, ...correction });
    expect(before.get('amount')).toBe('100.00');
    const byKey = beforeCorrection('expenses', cellsOf('e1'), { ...first, column: 'summary', old_value: '买米' });
    expect(byKey.get('summary')).toBe('买米');
    expect(beforeCorrection('expenses', cellsOf('e1'), { ...first, column: '没有' })).toEqual(cellsOf('e1'));
  });
});
