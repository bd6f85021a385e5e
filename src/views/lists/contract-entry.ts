import { entries, type Blocks } from '../content/blocks.ts';
import { rowNote } from '../content/inline.ts';
import type { ListEntry } from './entries.ts';
import { formatMoney } from '../../data/cells/money.ts';
import { find, type Portal } from '../../data/portal.ts';
import { contractsOf } from '../../domain/money/contracts.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/money/contracts.ts';

/** More contracts of a place than this are read in the list of all. */
const shown = 30;

/** A contract in a list: with whom, and for how much. */
export function contractEntry(portal: Portal, contract: Row<'contracts'>): ListEntry {
  const { id, name, amount, supplier } = contract;
  const who = find(portal, 'organizations', supplier)?.name;
  return {
    href: `/contracts/${id}/`,
    name,
    ...(who !== undefined && { small: who }),
    more: [
      amount !== undefined && [
        `${text.amount} `,
        { value: amount, money: true, from: `contracts/${id}`, text: `${formatMoney(amount)} ${text.yuan}` },
        rowNote('contracts', contract),
      ],
    ],
  };
}

/** The contracts that a station, place, project or fund has to do with; nothing where there are none. */
export function contractEntries(portal: Portal, kind: 'station' | 'place' | 'project' | 'fund', id: string): Blocks {
  const rows = contractsOf(portal, kind, id).slice(0, shown);
  return entries(
    'contracts',
    text.title,
    rows.map((row) => contractEntry(portal, row)),
  );
}
