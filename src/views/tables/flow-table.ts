import type { Inline } from '../content/inline.ts';
import { ledger, type Ledger } from '../ledger.ts';
import type { FlowLink } from '../../domain/money/money-flow.ts';
import { text as words } from '../../text/money/chart.ts';
import { text } from '../../text/money/money.ts';

/** From where money came and where it went: a sentence, a chart of bands as broad as the amounts, and the table of both. */
export function flowTable(links: readonly FlowLink[]): Ledger {
  return ledger({
    caption: text.route,
    under: true,
    sheet: 'route',
    chart: { kind: 'flow', words: sentence(links), citedFirst: links.map(({ query }) => query) },
    rows: links,
    columns: [
      { head: text.routeFrom, node: ({ from }) => from.id, cell: ({ from }) => from.name },
      { head: text.routeTo, node: ({ to }) => to.id, cell: ({ to }) => to.name },
      { head: text.amount, number: true, cell: ({ query }) => ({ sum: query, bare: true }) },
    ],
  });
}

/** The largest source and the largest use; what money only passes through is neither. */
function sentence(links: readonly FlowLink[]): Inline {
  const middles = new Set(links.map(({ from }) => from.id).filter((id) => links.some(({ to }) => to.id === id)));
  const source = largest(links.filter(({ from }) => !middles.has(from.id)));
  const use = largest(links.filter(({ to }) => !middles.has(to.id)));
  return [
    source && [words.largestSource(source.from.name, source.to.name), { sum: source.query }],
    use && [words.largestUse(use.from.name, use.to.name), { sum: use.query }],
    words.end,
  ];
}

function largest(links: readonly FlowLink[]): FlowLink | undefined {
  return links.toSorted((a, b) => b.quantity.value - a.quantity.value).find(({ quantity }) => quantity.value > 0);
}
