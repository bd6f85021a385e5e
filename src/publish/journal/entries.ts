import { find, type Portal } from '../../data/portal.ts';
import { firstDay } from '../../domain/disclosure/disclosures.ts';
import { isSampleRow } from '../../domain/index/sample.ts';
import { perPortal } from '../../domain/index/memo.ts';
import { rowName } from '../../domain/index/cell-text.ts';
import { entersBalance } from '../../domain/money/ledger.ts';
import type { Row, TableName } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text } from '../../text/money/journal.ts';
import type { JournalEntry, Posting } from './entry.ts';

/** The day of money whose day is not known: before all others, as everywhere on the site. */
export const undatedDay = '1900-01-01';

/** Of which asserted accounts a row is a part, with the sign of its amount: by `table/id`. */
export type Parts = ReadonlyMap<string, readonly { readonly account: string; readonly sign: 1 | -1 }[]>;

/** The account of a fund's money. What is made up stands apart from what is real. */
export function fundAccountName(portal: Portal, id: string): string {
  return `${root(portal, id)}${text.assets}:${id}`;
}

const samples = perPortal(() => new Map<string, boolean>());

function root(portal: Portal, id: string): string {
  const known = samples(portal).get(id);
  const fund = known === undefined ? find(portal, 'funds', id) : undefined;
  const sample = known ?? (fund !== undefined && isSampleRow(portal, 'funds', fund));
  samples(portal).set(id, sample);
  return sample ? `${text.sample}:` : '';
}

/** Money that came into a fund: from outside, or from the fund whose receipt it was before. Undefined where none came in. */
export function receiptEntry(portal: Portal, row: Row<'receipts'>, parts: Parts): JournalEntry | undefined {
  const apart = partsOf('receipts', row.id, row.amount, parts);
  const above = find(portal, 'receipts', row.upstream);
  const from =
    above === undefined
      ? `${root(portal, row.fund)}${text.income}:${valueTitle('receipts', 'kind', row.kind)}:${row.fund}`
      : fundAccountName(portal, above.fund);
  const moved: readonly Posting[] = entersBalance(row)
    ? [
        { account: fundAccountName(portal, row.fund), fen: row.amount },
        { account: from, fen: -row.amount },
      ]
    : [];
  if (moved.length + apart.length === 0) return undefined;
  const words = `${rowName(portal, 'funds', row.fund)} ${valueTitle('receipts', 'kind', row.kind)}`;
  return entry(portal, 'receipts', row, words, [...moved, ...apart]);
}

export function expenseEntry(portal: Portal, row: Row<'expenses'>, parts: Parts): JournalEntry {
  return entry(portal, 'expenses', row, row.summary, [
    { account: `${root(portal, row.fund)}${text.spending}:${row.category}:${row.fund}`, fen: row.amount },
    { account: fundAccountName(portal, row.fund), fen: -row.amount },
    ...partsOf('expenses', row.id, row.amount, parts),
  ]);
}

/** What was planned, or stated by a source, moves no money: it only adds up to what the same source states. */
export function statedEntry(
  portal: Portal,
  table: 'budgets' | 'statements',
  row: Row<'budgets'> | Row<'statements'>,
  parts: Parts,
): JournalEntry | undefined {
  const apart = partsOf(table, row.id, row.amount ?? 0, parts);
  if (apart.length === 0) return undefined;
  const date = 'date' in row ? row.date : row.end;
  return entry(portal, table, { ...row, date }, text[table], apart);
}

function partsOf(table: TableName, id: string, fen: number, parts: Parts): readonly Posting[] {
  const known = parts.get(`${table}/${id}`) ?? [];
  return known.map(({ account, sign }) => ({ account, fen: sign * fen, apart: true }));
}

interface EntryRow {
  readonly id: string;
  readonly date?: string | undefined;
  readonly source?: string;
  readonly voucher_no?: string | undefined;
  readonly as_written?: string | undefined;
}

function entry(
  portal: Portal,
  table: TableName,
  row: EntryRow,
  words: string,
  postings: readonly Posting[],
): JournalEntry {
  const { id, date, source, voucher_no: code, as_written: written } = row;
  const comments = [
    `${table}/${id}`,
    ...(source === undefined ? [] : [`${text.source}：${rowName(portal, 'documents', source)}`]),
    ...(date === undefined ? [text.undated] : date.length < 10 ? [`${text.dateAsWritten}：${date}`] : []),
    ...(written === undefined ? [] : [`${text.asWritten}：${written}`]),
  ];
  return { date: date === undefined ? undatedDay : firstDay(date), order: 0, code, words, comments, postings };
}
