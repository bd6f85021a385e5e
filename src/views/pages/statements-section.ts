import { section, smallLine, type Blocks } from '../content/blocks.ts';
import { statementsTable, verdictCounts, whatDisagreesFirst } from '../tables/statements-table.ts';
import type { Portal } from '../../data/portal.ts';
import { isSampleRow } from '../../domain/index/sample.ts';
import { agrees, type StatementCheck } from '../../domain/money/statements/statement-check.ts';
import { text } from '../../text/money/statements.ts';

/** More than these are read on the pages of the funds. */
const rowsUpTo = 30;
/** In a year of a holder, of whose money there is much else to read. */
const rowsOfYear = 8;

/** The statements of a year, all where they are few. */
export function statementsOfYear(portal: Portal, checks: readonly StatementCheck[]): Blocks {
  return statementsSection(portal, checks, { short: checks.length > rowsOfYear });
}

function isOfShort(check: StatementCheck): boolean {
  return check.statement.funds.length === 0 || !agrees(check);
}

interface Block {
  /** On the page of a fund its name is left out. */
  readonly named?: boolean;
  /**
   * A page that is not about money shows what names no fund and what does not agree; the rest is counted and stands with the funds.
   */
  readonly short?: boolean;
}

/** What the sources state themselves, held against the rows; nothing where they state nothing. */
export function statementsSection(
  portal: Portal,
  checks: readonly StatementCheck[],
  { named = true, short = false }: Block = {},
): Blocks {
  const first = checks[0];
  if (first === undefined) return undefined;
  const chosen = short ? checks.filter(isOfShort) : checks;
  const rows = whatDisagreesFirst(chosen).slice(0, rowsUpTo);
  const table = statementsTable(portal, {
    // Where it is short, the page is not about money: it has no script that sorts tables.
    name: short ? undefined : 'statements',
    caption: text.title,
    rows,
    sample: isSampleRow(portal, 'statements', first.statement),
    named,
    under: true,
  });
  const left = checks.length - rows.length;
  return section(
    'statements',
    text.title,
    (short || left > 0) && { line: verdictCounts(checks) },
    rows.length > 0 && [{ table }, smallLine(text.note)],
    left > 0 && smallLine(short ? text.onFunds : text.left(left)),
  );
}
