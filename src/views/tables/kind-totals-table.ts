import type { Inline } from '../content/inline.ts';
import { ledger, noneCell, type Ledger } from '../ledger.ts';
import type { Portal } from '../../data/portal.ts';
import {
  realIncomeQuery,
  realSpentQuery,
  realStatedQuery,
  type Among,
} from '../../domain/money/query/money-queries.ts';
import { answer } from '../../domain/money/query/answer.ts';
import { countOf, type Query } from '../../domain/money/query/query.ts';
import type { Row } from '../../schema/index.ts';
import { keysOf, valueTitle } from '../../schema/values.ts';
import { text } from '../../text/money/money.ts';

type Fund = Row<'funds'>;

/** One line of the totals: funds of one kind, or of one level. */
interface Group {
  readonly name: string;
  readonly kind?: Fund['kind'] | undefined;
  readonly level?: Fund['level'];
}

/** What all funds received and spent, by kind and together, with what sources state outside the sums. */
export function kindTotalsTable(portal: Portal, kinds: readonly Fund['kind'][], samples = false): Ledger {
  const groups = kinds.map((kind): Group => ({ name: valueTitle('funds', 'kind', kind), kind }));
  return totalsTable(portal, { caption: text.total, head: text.kind, groups, samples, foot: true });
}

/** The same by level. What passes from one level to the next counts in both, so there is no total. */
export function levelTotalsTable(portal: Portal, samples = false): Ledger | undefined {
  const used = new Set(portal.tables.funds.map(({ level }) => level));
  const groups = keysOf('funds', 'level')
    .filter((level) => used.has(level))
    .map((level): Group => ({ name: valueTitle('funds', 'level', level), level }))
    .filter(({ level }) => answer(portal, countOf('funds', { level, real: samples ? undefined : 'yes' })).rows > 0);
  if (groups.length < 2) return undefined;
  return totalsTable(portal, { caption: text.byLevel, head: text.level, groups, samples, foot: false });
}

interface Totals {
  readonly caption: string;
  readonly head: string;
  readonly groups: readonly Group[];
  readonly samples: boolean;
  readonly foot: boolean;
}

function totalsTable(portal: Portal, { caption, head, groups, samples, foot }: Totals): Ledger {
  const real = samples ? undefined : 'yes';
  const among = ({ level }: Group): Among => ({ ...(level === undefined ? {} : { level }), samples });
  const has = (query: Query): boolean => answer(portal, query).rows !== 0;
  const shown = (query: Query): Inline => ({ sum: query, bare: true });
  const statedOf = (group: Group): Query => realStatedQuery(group.kind, among(group));
  // A side of which a source tells in other words is not unpublished: it stands in the next column.
  const published = (group: Group, query: Query): Inline | typeof noneCell =>
    has(query) ? shown(query) : has(statedOf(group)) ? noneCell : text.notPublished;
  const stated = has(realStatedQuery(undefined, { samples }));
  const footOf = (of: Inline): { readonly foot?: Inline } => (foot ? { foot: of } : {});
  return ledger({
    caption,
    under: true,
    rows: groups,
    columns: [
      { head, cell: ({ name }) => name, ...footOf(text.total) },
      {
        head: text.count,
        number: true,
        cell: ({ kind, level }) => shown(countOf('funds', { kind, level, real })),
        ...footOf(shown(countOf('funds', { real }))),
      },
      {
        head: text.received,
        headNote: text.yuan,
        number: true,
        cell: (group) => published(group, realIncomeQuery(group.kind, among(group))),
        ...footOf(shown(realIncomeQuery(undefined, { samples }))),
      },
      {
        head: text.spent,
        headNote: text.yuan,
        number: true,
        cell: (group) =>
          has(realSpentQuery(group.kind, among(group)))
            ? shown(realSpentQuery(group.kind, among(group)))
            : text.notPublished,
        ...footOf(shown(realSpentQuery(undefined, { samples }))),
      },
      stated && {
        head: text.outside,
        headNote: text.yuan,
        number: true,
        cell: (group) => (has(statedOf(group)) ? shown(statedOf(group)) : noneCell),
        ...footOf(shown(realStatedQuery(undefined, { samples }))),
      },
    ],
  });
}
