import { link, rowNote, small, sumNote, type Inline } from '../content/inline.ts';
import { ledger, type Column, type Ledger } from '../ledger.ts';
import { formatMoney } from '../../data/cells/money.ts';
import { boundMark, type Quantity } from '../../data/cells/quantity.ts';
import { find, type Portal } from '../../data/portal.ts';
import { regionOf } from '../../domain/index/places.ts';
import { subjectName, worstFirst } from '../../domain/money/identities/identities.ts';
import { differenceFrom, type Identity, type Side, type Verdict } from '../../domain/money/identities/identity.ts';
import { Query } from '../../domain/money/query/query.ts';
import { text } from '../../text/accounts.ts';

interface IdentityTable {
  /** Names the table in addresses: `i1`. */
  readonly name: string;
  readonly caption: string;
  readonly left: string;
  readonly right: string;
  readonly rows: readonly Identity[];
  readonly sample: boolean;
}

const looks: Readonly<Record<Verdict, string>> = { holds: 'good', fails: 'bad', unclear: 'unsure' };

const differenceColumn: Column<Identity> = {
  head: text.difference,
  number: true,
  cell: (identity) => [
    isKnown(identity, identity.left) &&
      amount(identity, identity.difference, differenceFrom(identity.left, identity.right)),
    noteOf(identity.left.from ?? identity.right.from),
  ],
};

const verdictColumn: Column<Identity> = {
  head: text.verdict,
  cell: ({ verdict, remark }) => [
    { tag: 'span', class: looks[verdict], of: text.verdicts[verdict] },
    remark !== undefined && small(remark),
  ],
};

/** One rule over funds or projects: both sides, the difference, the verdict. A line has one footnote: that of its left side. */
export function identityTable(portal: Portal, { name, caption, left, right, rows, sample }: IdentityTable): Ledger {
  return ledger({
    caption,
    sheet: name,
    rows,
    line: () => ({ sample }),
    columns: [
      {
        head: text.subject,
        cell: (identity) => [
          link(`/${identity.subject.table}/${identity.subject.id}/`, subjectName(portal, identity)),
          sample && { sample: true },
          identity.part !== '' && small(identity.part),
        ],
      },
      {
        head: text.place,
        choice: true,
        class: 'short',
        cell: ({ subject }) => {
          const place = find(
            portal,
            'regions',
            regionOf(portal, subject.table, find(portal, subject.table, subject.id) ?? {}),
          );
          return place && link(`/places/${place.id}/`, place.name);
        },
      },
      {
        head: left,
        number: true,
        cell: (identity) =>
          isKnown(identity, identity.left) && amount(identity, identity.left.quantity, identity.left.from),
      },
      { head: right, number: true, cell: (identity) => amount(identity, identity.right.quantity, identity.right.from) },
      differenceColumn,
      verdictColumn,
    ],
  });
}

/** More rows of one fund than this, and those that hold are left out first. */
const rowsUpTo = 60;

/** Every rule that has something to say of one fund or project: under what each side is called stands how much it is. */
export function ownIdentitiesTable(rows: readonly Identity[], sample: boolean): Ledger {
  const side = (name: 'left' | 'right') => (identity: Identity) => [
    small(text.rules[identity.rule][name]),
    isKnown(identity, identity[name]) && amount(identity, identity[name].quantity, identity[name].from),
  ];
  return ledger({
    caption: text.own.title,
    under: true,
    rows: worstFirst(rows),
    upTo: rowsUpTo,
    line: () => ({ sample }),
    columns: [
      {
        head: text.own.rule,
        cell: ({ rule, part }) => [
          link(`/accounts/#${rule}`, `${rule} ${text.rules[rule].name}`),
          part !== '' && small(part),
        ],
      },
      { head: text.own.left, number: true, cell: side('left') },
      { head: text.own.right, number: true, cell: side('right') },
      differenceColumn,
      verdictColumn,
    ],
  });
}

/** What the source does not say where it is from has no other side. */
function isKnown({ verdict }: Identity, { from }: Side): boolean {
  return verdict !== 'unclear' || from !== undefined;
}

/** Words alone for a limit, which is from no row. */
function amount({ unit, rule }: Identity, { value, bound }: Quantity, from: Side['from']): Inline {
  const count = `${String(value).replace('-', '−')} ${text.countUnit[rule] ?? ''}`.trim();
  const words = `${boundMark(bound)}${unit === 'fen' ? formatMoney(value) : count}`;
  if (from === undefined) return { tag: 'span', class: 'limit', of: words };
  const source = from instanceof Query ? from.source : `expenses/${from.id}`;
  return { value, money: unit === 'fen', from: source, text: words };
}

function noteOf(from: Side['from']): Inline {
  return from instanceof Query ? sumNote(from) : from && rowNote('expenses', from);
}
