import type { Portal } from '../../../data/portal.ts';
import { keepsWholeBooks } from '../../../domain/money/fund-books.ts';
import type { Row } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import { firstFew } from '../../support/few.ts';

interface Entry {
  readonly table: 'receipts' | 'expenses';
  readonly row: Row<'receipts'> | Row<'expenses'>;
}

/** Fewer numbers one after the other are no series. */
const fewest = 5;
/** More missing than this at one place: another series begins. */
const gapUpTo = 20;

/** Numbers of vouchers and of rows in one year follow one another: one that is not there is a row that was left out. */
export const missingNumber: Rule = {
  id: 'missing-number',
  title: '编号和凭证号不缺不重',
  level: 'warning',
  *check({ portal }) {
    yield* vouchers(portal);
    yield* ids(portal);
  },
};

function* vouchers(portal: Portal): Iterable<Remark> {
  const entries: Entry[] = [
    ...portal.tables.receipts.map((row) => ({ table: 'receipts', row }) as const),
    ...portal.tables.expenses.map((row) => ({ table: 'expenses', row }) as const),
  ].filter(({ row }) => row.voucher_no !== undefined);
  for (const book of Map.groupBy(entries, bookOf).values()) {
    const numbered = book.flatMap((entry) => {
      const [, start = '', number] = /^(.*?)(\d+)$/.exec(entry.row.voucher_no ?? '') ?? [];
      return number === undefined ? [] : [{ entry, start, number: Number(number) }];
    });
    for (const series of Map.groupBy(numbered, ({ start }) => start).values()) yield* inSeries(series);
  }
}

/** The books in which a voucher has its number: those of whoever answers for the row, in a year. */
function bookOf({ row }: Entry): string {
  return [row.station, row.region, row.organization, row.date?.slice(0, 4)].join('/');
}

interface Numbered {
  readonly entry: Entry;
  readonly start: string;
  readonly number: number;
}

function* inSeries(series: readonly Numbered[]): Iterable<Remark> {
  const sorted = series.toSorted((a, b) => a.number - b.number);
  for (const [index, { entry, start, number }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before === undefined) continue;
    const at = { table: entry.table, row: entry.row, key: 'voucher_no' } as const;
    // One voucher may book several amounts of one day.
    if (before.number === number && before.entry.row.date !== entry.row.date) {
      const message = `和 ${before.entry.row.id} 的凭证号一样，日期却不同。请对照凭证核对；没有错就不用改。`;
      yield { ...at, message };
    }
    if (isGap(before.number, number)) {
      const missing = missingBetween(before.number, number).map((each) => `${start}${String(each)}`);
      const message = `前面缺 ${firstFew(missing)}。请看看是不是漏了一笔；作废的凭证在备注里写明，没有错就不用改。`;
      yield { ...at, message };
    }
  }
}

/** Ids like sample-exp-2025-054: a series that is whole but for a few has lost them. Of own books only: a digest takes what it likes. */
function* ids(portal: Portal): Iterable<Remark> {
  // Of a file in which a row could not be read nobody can say which number is missing.
  const unread = new Set(portal.problems.map(({ file }) => file));
  for (const table of ['receipts', 'expenses'] as const) {
    const series = new Map<string, { readonly row: Entry['row']; readonly number: number }[]>();
    for (const row of portal.tables[table]) {
      const [, start, number] = /^(.*-)(\d{2,})$/.exec(row.id) ?? [];
      if (start === undefined || number === undefined) continue;
      const known = series.get(start);
      if (known === undefined) series.set(start, [{ row, number: Number(number) }]);
      else known.push({ row, number: Number(number) });
    }
    for (const [start, rows] of series) {
      if (
        rows.length < fewest ||
        rows.some(({ row }) => unread.has(row.at.file)) ||
        !rows.every(({ row }) => keepsWholeBooks(portal, row))
      )
        continue;
      const sorted = rows.toSorted((a, b) => a.number - b.number);
      for (const [index, { row, number }] of sorted.entries()) {
        const before = sorted[index - 1]?.number;
        if (before === undefined || !isGap(before, number)) continue;
        const width = row.id.length - start.length;
        const missing = missingBetween(before, number).map((each) => `${start}${String(each).padStart(width, '0')}`);
        const message = `前面缺 ${firstFew(missing)}。请看看是不是漏了一行；删掉的行在更正里写明，没有错就不用改。`;
        yield { table, row, key: 'id', message };
      }
    }
  }
}

function isGap(before: number, number: number): boolean {
  return number - before > 1 && number - before <= gapUpTo;
}

/** All numbers of a gap. */
function missingBetween(before: number, number: number): readonly number[] {
  return Array.from({ length: number - before - 1 }, (_, index) => before + 1 + index);
}
