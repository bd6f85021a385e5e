import type { Portal } from '../../data/portal.ts';
import { formatMoney } from '../../data/cells/money.ts';
import { boundMark } from '../../data/cells/quantity.ts';
import { answer } from '../../domain/money/query/answer.ts';
import { realIncomeQuery, realSpentQuery } from '../../domain/money/query/money-queries.ts';
import type { Query } from '../../domain/money/query/query.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text } from '../../text/money/picture.ts';

/** A bar with its words: what it stands for and the amount, written on it. */
interface Bar {
  readonly words: string;
  /** Its length, 0 to 1 of the longest; 0 where nothing is published. */
  readonly share: number;
  readonly kind: 'received' | 'spent';
}

/** Bars below one name. */
interface BarGroup {
  readonly name: string;
  readonly bars: readonly Bar[];
}

/** A picture of bars: its finding in a sentence, and what it shows. */
export interface BarPicture {
  readonly finding: string;
  readonly groups: readonly BarGroup[];
}

/** What came in and what was spent, by source; undefined where no amount is published. Amounts are in 元, drawn to one measure. */
export function moneyBars(
  portal: Portal,
  kinds: readonly Row<'funds'>['kind'][],
  samples: boolean,
): BarPicture | undefined {
  const of = (query: Query) => {
    const { quantity, rows } = answer(portal, query);
    return rows === 0 ? undefined : quantity;
  };
  const groups = kinds.map((kind) => ({
    name: valueTitle('funds', 'kind', kind),
    received: of(realIncomeQuery(kind, { samples })),
    spent: of(realSpentQuery(kind, { samples })),
  }));
  const known = groups.filter(({ received, spent }) => received !== undefined || spent !== undefined);
  const longest = Math.max(...known.flatMap(({ received, spent }) => [received?.value ?? 0, spent?.value ?? 0]));
  const [largest] = known.toSorted((a, b) => (b.received?.value ?? 0) - (a.received?.value ?? 0));
  if (largest === undefined || longest <= 0) return undefined;
  type Side = (typeof known)[number]['received'];
  const words = (label: string, side: Side): string =>
    side === undefined
      ? `${label} ${text.notPublished}`
      : `${label} ${boundMark(side.bound)}${formatMoney(side.value)} ${text.yuan}`;
  const share = (side: Side): number => Math.max(0, (side?.value ?? 0) / longest);
  return {
    finding: text.finding(largest.name),
    groups: known.map(({ name, received, spent }) => ({
      name,
      bars: [
        { words: words(text.received, received), share: share(received), kind: 'received' },
        { words: words(text.spent, spent), share: share(spent), kind: 'spent' },
      ],
    })),
  };
}
