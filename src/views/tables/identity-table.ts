import { link, rowNote, small, sumNote, type Inline } from '../content/inline.ts';
import { ledger, type Column, type Ledger } from '../ledger.ts';
import { formatMoney } from '../../data/cells/money.ts';
import { boundMark, type Quantity } from '../../data/cells/quantity.ts';
import { find, type Portal } from '../../data/portal.ts';
import { regionOf } from '../../domain/index/places.ts';
import { subjectName, worstFirst } from '../../domain/money/identities/identities.ts';
import { differenceFrom, type Identity, type Side, type Verdict } from '../../domain/money/identities/identity.ts';
import { Query } from '../../domain/money/query/query.ts';
import { text } from '../../text/money/accounts.ts';

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
  cell: (identity) => {
    const [left, right] = [shownFrom(identity, 'left'), shownFrom(identity, 'right')];
    return [
      isKnown(identity)
        ? amount(identity, identity.difference, differenceFrom(identity.left, identity.right))
        : text.unknown,
      noteOf(left ?? right),
    ];
  },
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
        cell: (identity) => sideAmount(identity, 'left'),
      },
      { head: right, number: true, cell: (identity) => sideAmount(identity, 'right') },
      differenceColumn,
      verdictColumn,
    ],
  });
}

/** More rows of one fund than this, and those that hold are left out first. */
const rowsUpTo = 60;

/** Every rule that has something to say of one fund or project: under how much each side is stands what it is called. */
export function ownIdentitiesTable(rows: readonly Identity[], sample: boolean): Ledger {
  const side = (name: 'left' | 'right') => (identity: Identity) => [
    sideAmount(identity, name),
    small(text.rules[identity.rule][name]),
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

/** Rules that speak of balances. A balance of books that are not whole is shown nowhere: nobody has stated it. */
const ofBalances: readonly string[] = ['I1', 'I2'];

/**
 * A side as far as it can be shown: the limit of a rule on the right, and what is written down as carried over, which stands in a
 * row, also where nobody knows from which year.
 */
function sideAmount(identity: Identity, name: 'left' | 'right'): Inline {
  const { quantity, from } = identity[name];
  const shown = from === undefined ? name === 'right' || identity.known : shownFrom(identity, name) !== undefined;
  return shown ? amount(identity, quantity, from) : text.unknown;
}

/** From where a side is, as far as it is shown. */
function shownFrom(identity: Identity, name: 'left' | 'right'): Side['from'] {
  const { from } = identity[name];
  return from !== undefined && (isKnown(identity) || isOfRows(from)) ? from : undefined;
}

function isKnown({ rule, known }: Identity): boolean {
  return known || !ofBalances.includes(rule);
}

function isOfRows(from: NonNullable<Side['from']>): boolean {
  return !(from instanceof Query) || from.terms.every(({ filters }) => filters.some(({ key }) => key === 'id'));
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
