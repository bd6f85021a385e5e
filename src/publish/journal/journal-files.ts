import type { Portal } from '../../data/portal.ts';
import { fundBooks } from '../../domain/money/fund-books.ts';
import { text } from '../../text/money/journal.ts';
import type { PublishedFile } from '../files/published-file.ts';
import { assertionsOf } from './assertions.ts';
import { expenseEntry, fundAccountName, receiptEntry, statedEntry } from './entries.ts';
import { entryText, remark, type JournalEntry } from './entry.ts';

/** Whether there are books: a portal may have none yet. */
export function hasJournal({ tables: { receipts, expenses } }: Portal): boolean {
  return receipts.length + expenses.length > 0;
}

/** More entries than this stand in several files, which the first names: no published file is above 20 MB. */
const entriesAFile = 40_000;

/**
 * `/data/books.journal`: all books as a journal in the form of hledger, with what sources state as balance assertions. `hledger
 * check` holds every one of them against the entries. Nothing where there are no books.
 */
export function* journalFiles(portal: Portal, most = entriesAFile): Generator<PublishedFile> {
  if (!hasJournal(portal)) return;
  const { parts, entries: asserted, remarks } = assertionsOf(portal);
  const { receipts, expenses, budgets, statements } = portal.tables;
  const entries: readonly JournalEntry[] = [
    ...receipts.flatMap((row) => receiptEntry(portal, row, parts) ?? []),
    ...expenses.map((row) => expenseEntry(portal, row, parts)),
    ...budgets.flatMap((row) => statedEntry(portal, 'budgets', row, parts) ?? []),
    ...statements.flatMap((row) => statedEntry(portal, 'statements', row, parts) ?? []),
    ...asserted,
  ].toSorted((a, b) => compare(a.date, b.date) || a.order - b.order);
  const several = entries.length > most;
  const names: string[] = [];
  for (let at = 0; several && at < entries.length; at += most) {
    const name = `books/${String(names.length + 1)}.journal`;
    names.push(name);
    yield { path: `data/${name}`, chunks: textsOf(entries.slice(at, at + most)) };
  }
  yield { path: 'data/books.journal', chunks: whole(portal, entries, names, remarks) };
}

function* whole(
  portal: Portal,
  entries: readonly JournalEntry[],
  names: readonly string[],
  remarks: readonly string[],
): Generator<string> {
  yield text.head.map(remark).join('');
  yield '\ncommodity 1000.00 CNY\n\n';
  yield* declarations(portal, entries);
  yield '\n';
  if (names.length > 0) yield `${names.map((name) => `include ${name}`).join('\n')}\n\n`;
  else yield* textsOf(entries);
  if (remarks.length > 0) yield remark(text.notAsserted) + remarks.join('');
}

function* textsOf(entries: readonly JournalEntry[]): Generator<string> {
  for (const entry of entries) yield entryText(entry);
}

function* declarations(portal: Portal, entries: readonly JournalEntry[]): Generator<string> {
  const names = new Map(
    portal.tables.funds.map((fund) => {
      const note = fundBooks(portal, fund).balanceKnown ? '' : text.notWhole;
      return [fundAccountName(portal, fund.id), `${fund.name}${note}`];
    }),
  );
  const used = new Set(entries.flatMap(({ postings }) => postings.map(({ account }) => account)));
  for (const account of [...used].sort()) {
    const name = names.get(account);
    yield `account ${account}${name === undefined ? '' : `  ${remark(name).trimEnd()}`}\n`;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
