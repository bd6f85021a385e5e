import type { Ledger } from '../ledger.ts';
import { statementsTable, verdictCounts, whatDisagreesFirst } from './statements-table.ts';
import type { Portal } from '../../data/portal.ts';
import { isSampleRow } from '../../domain/index/sample.ts';
import { statementChecks, type StatementCheck } from '../../domain/money/statements/statement-check.ts';
import { text } from '../../text/money/statements.ts';

/** No more than these are shown: the page is to open on an old phone, and each fund shows its own. */
const rowsUpTo = { real: 6, sample: 2 } as const;

interface Part {
  /** How many got each verdict, in words. */
  readonly counts: string;
  readonly table: Ledger;
}

/** All statements held against their parts (I13): of real places and of samples apart, what disagrees first. */
interface StatementsOverview {
  readonly real: Part | undefined;
  readonly sample: Part | undefined;
  /** How many are counted and not shown. */
  readonly left: number;
}

export function statementsOverview(portal: Portal): StatementsOverview {
  const all = whatDisagreesFirst(statementChecks(portal));
  const { real = [], sample = [] } = Object.groupBy(all, ({ statement }) =>
    isSampleRow(portal, 'statements', statement) ? 'sample' : 'real',
  );
  const left = Math.max(0, real.length - rowsUpTo.real) + Math.max(0, sample.length - rowsUpTo.sample);
  return { real: partOf(portal, real, 'real'), sample: partOf(portal, sample, 'sample'), left };
}

function partOf(portal: Portal, checks: readonly StatementCheck[], side: 'real' | 'sample'): Part | undefined {
  if (checks.length === 0) return undefined;
  const sample = side === 'sample';
  return {
    counts: verdictCounts(checks),
    table: statementsTable(portal, {
      name: sample ? 'i13-sample' : 'i13',
      caption: sample ? `${text.title}：${text.sampleRows}` : text.title,
      rows: checks.slice(0, rowsUpTo[side]),
      sample,
      named: true,
    }),
  };
}
