import { noticeTables, type NoticeTable } from '../../data/disclosed/notice-seal.ts';
import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { perPortal } from '../index/memo.ts';
import { regionOf } from '../index/places.ts';
import { keepsWholeBooks } from '../money/fund-books.ts';

/** A row that was taken from a notice. */
export interface TakenRow {
  readonly table: NoticeTable;
  readonly row: AnyRow;
}

type AnyRow = { [Name in NoticeTable]: Row<Name> }[NoticeTable];

/**
 * The entries and stated totals that were taken from somebody else's notice. What a publisher keeps in books of its own is not
 * among them: its disclosures seal it.
 */
export function noticeRows(portal: Portal, document: string): readonly TakenRow[] {
  return takenRows(portal).get(document) ?? [];
}

/** The documents from which such rows were taken. */
export function noticesWithRows(portal: Portal): readonly Row<'documents'>[] {
  return portal.tables.documents.filter(({ id }) => takenRows(portal).has(id));
}

const takenRows = perPortal((portal): ReadonlyMap<string, readonly TakenRow[]> => {
  const found = new Map<string, TakenRow[]>();
  const books = new Map<string | undefined, boolean>();
  for (const table of noticeTables) {
    for (const row of portal.tables[table]) {
      if (isOwn(portal, row, books)) continue;
      for (const document of 'source' in row ? [row.source] : row.sources) {
        const known = found.get(document);
        if (known === undefined) found.set(document, [{ table, row }]);
        else known.push({ table, row });
      }
    }
  }
  return found;
});

/** `books`: of which funds the answer is known already. */
function isOwn(portal: Portal, row: AnyRow, books: Map<string | undefined, boolean>): boolean {
  const id = 'funds' in row ? row.funds[0] : row.fund;
  const known = books.get(id);
  if (known !== undefined) return known;
  const fund = find(portal, 'funds', id);
  if (fund === undefined) return keepsWholeBooks(portal, { region: regionOf(portal, 'statements', row) });
  const own = keepsWholeBooks(portal, fund);
  books.set(id, own);
  return own;
}
