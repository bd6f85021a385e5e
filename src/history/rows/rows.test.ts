import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingKnown } from '../../data/cells/vocabulary.ts';
import { formatCsv } from '../../data/csv/csv.ts';
import { compareTables } from './compare-rows.ts';
import { textRows, textTables } from '../../data/csv/text-rows.ts';
import { twoVersions } from './two-versions.ts';

const head = ['编号', '名称', '一句话'];
const rows = fc.uniqueArray(
  fc.tuple(
    fc.stringMatching(/^[a-z]{1,3}$/),
    fc.constantFrom('助餐', '理发', '"好"', 'a,b', ''),
    fc.constantFrom('一', '二'),
  ),
  { selector: ([id]) => id, maxLength: 12 },
);
const textOf = (records: readonly (readonly string[])[]): string => formatCsv([head, ...records]);

/** What differs, as `kind id key=from→to`, in no order. */
function differences(was: string, is: string, quick: boolean): readonly string[] {
  const found = quick
    ? twoVersions('services', 'data/services.csv', was, is)
    : { before: textRows('services', 'a', was) ?? [], after: textRows('services', 'b', is) ?? [] };
  if (found === undefined) throw new Error('unreadable');
  return compareTables(textTables(found.before), textTables(found.after), nothingKnown)
    .map(({ kind, row, cells }) =>
      [kind, row.id, ...cells.map(({ key, from, to }) => `${key}=${from}→${to}`)].join(' '),
    )
    .toSorted();
}

describe('rows of two versions', () => {
  it('differ in the same way whether the rows that stand in both are read or not', () => {
    fc.assert(
      fc.property(rows, rows, (was, is) => {
        expect(differences(textOf(was), textOf(is), true)).toEqual(differences(textOf(was), textOf(is), false));
      }),
    );
  });

  it('do not differ in another order or with other line ends', () => {
    fc.assert(
      fc.property(rows, (was) => {
        const other = textOf(was.toReversed()).replaceAll('\n', '\r\n');
        expect(differences(textOf(was), other, true)).toEqual([]);
      }),
    );
  });

  it('keep their lines, and count a row that stands twice', () => {
    const was = textOf([
      ['a', '助餐', '一'],
      ['b', '理发', '一'],
    ]);
    const is = textOf([
      ['a', '助餐', '一'],
      ['a', '助餐', '一'],
      ['b', '理发', '二'],
    ]);
    const found = twoVersions('services', 'data/services.csv', was, is);
    expect(found?.after.map(({ id, at }) => `${id}:${String(at.line)}`)).toEqual(['a:3', 'b:4']);
  });
});
