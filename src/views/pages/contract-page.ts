import { section, smallLine, type Blocks } from '../content/blocks.ts';
import { documentLines } from '../content/document-lines.ts';
import { link, rowNote, small, type Facts, type Inline } from '../content/inline.ts';
import type { TitledPage } from '../head/page-head.ts';
import { ledger, type Ledger } from '../ledger.ts';
import { organizationName } from '../organization-name.ts';
import { expensesTable } from '../tables/expenses-table.ts';
import { formatDate } from '../../data/cells/date.ts';
import { formatMoney } from '../../data/cells/money.ts';
import { findAll, type Portal } from '../../data/portal.ts';
import { hasPlacePage } from '../../domain/addresses/address.ts';
import { fullName, isSampleRegion, regionOf } from '../../domain/index/places.ts';
import { contractMoney, type ContractMoney, type InstalmentMoney } from '../../domain/money/contracts.ts';
import { isLottery } from '../../domain/money/ledger.ts';
import type { Site } from '../../history/site.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text } from '../../text/money/contracts.ts';

type Contract = Row<'contracts'>;

/** A contract: what it promises beside what was paid, and how the work was accepted. */
export function contractPage(
  { portal, today }: Site,
  contract: Contract,
): { readonly page: TitledPage; readonly blocks: Blocks } {
  const region = regionOf(portal, 'contracts', contract);
  const money = contractMoney(portal, contract, today);
  return {
    page: {
      title: contract.name,
      description: text.pageDescription(contract.name),
      kicker: fullName(portal, region),
      ledger: money.payments.length > 0,
      sample: isSampleRegion(portal, region),
      lottery: findAll(portal, 'funds', contract.funds).some((fund) => isLottery(portal, fund)),
      steps: [{ href: '/contracts/', label: text.title }],
    },
    blocks: [
      { totals: totals(contract, money) },
      { facts: facts(portal, contract) },
      contract.stations.length + contract.places.length > 1 && smallLine(text.together),
      section(
        'instalments',
        text.instalments,
        money.instalments.length === 0
          ? { empty: text.noInstalments, remedy: text.noInstalmentsRemedy }
          : { table: instalmentsTable(money.instalments) },
      ),
      money.payments.length > 0 &&
        section('payments', text.payments, {
          table: expensesTable(portal, { caption: text.payments, under: true, rows: money.payments, upTo: 120 }),
        }),
      section('documents', text.documents, documentLines(portal, [contract.source])),
    ],
  };
}

function totals(contract: Contract, { paid, payments, booked }: ContractMoney): Facts {
  return [
    [text.amount, contract.amount === undefined ? text.missing : amountOf('contracts', contract, ` ${text.yuan}`)],
    [text.paid, paid === undefined ? (booked ? text.paidNone : text.elsewhere) : { sum: paid, rows: payments }],
  ];
}

function facts(portal: Portal, contract: Contract): Facts {
  const { facts: names } = text;
  const { contract_no: number, signed_on: signed, start, end, accepted_on: day, acceptance } = contract;
  const accepted = [day && formatDate(day), acceptance].filter((part) => part !== undefined).join('，');
  return [
    [names.client, organizationName(portal, contract.client)],
    [names.supplier, organizationName(portal, contract.supplier)],
    [names.procurement, [valueTitle('contracts', 'procurement', contract.procurement), rowNote('contracts', contract)]],
    [names.number, number ?? text.missing],
    [names.signed, signed === undefined ? text.missing : formatDate(signed)],
    [names.time, timeOf(start, end)],
    [names.stations, links(findAll(portal, 'stations', contract.stations), (id) => `/stations/${id}/`)],
    [names.places, placesOf(portal, contract.places)],
    [names.projects, links(findAll(portal, 'projects', contract.projects), (id) => `/projects/${id}/`)],
    [names.funds, links(findAll(portal, 'funds', contract.funds), (id) => `/funds/${id}/`)],
    [names.acceptance, accepted === '' ? text.notAccepted : accepted],
    [names.note, contract.note],
  ];
}

function timeOf(start: string | undefined, end: string | undefined): Inline {
  if (start === undefined && end === undefined) return text.missing;
  return [start === undefined ? '' : formatDate(start), ' – ', end === undefined ? '' : formatDate(end)];
}

function placesOf(portal: Portal, ids: readonly string[]): Inline {
  const places = findAll(portal, 'regions', ids);
  return places.map((place, index) => [
    index > 0 && '、',
    link(hasPlacePage(portal, place) ? `/places/${place.id}/` : undefined, place.name),
  ]);
}

function links(rows: readonly { readonly id: string; readonly name: string }[], href: (id: string) => string): Inline {
  return rows.map(({ id, name }, index) => [index > 0 && '、', link(href(id), name)]);
}

/** An amount that stands in a row itself, with its footnote. */
function amountOf(table: 'contracts' | 'instalments', row: Contract | Row<'instalments'>, unit = ''): Inline {
  if (row.amount === undefined) return undefined;
  const value = {
    value: row.amount,
    money: true,
    from: `${table}/${row.id}`,
    text: `${formatMoney(row.amount)}${unit}`,
  };
  return [value, rowNote(table, row)];
}

/** Each instalment: when and for what it is due, how much, and what was paid of it. */
function instalmentsTable(rows: readonly InstalmentMoney[]): Ledger {
  return ledger({
    caption: text.instalments,
    under: true,
    rows,
    line: ({ instalment: { id } }) => ({ id }),
    columns: [
      { head: text.item, cell: ({ instalment: { item } }) => text.nth(item) },
      {
        head: text.condition,
        cell: ({ instalment: { condition, due_on: day } }) => [
          condition ?? text.missing,
          day !== undefined && small(`${text.due} ${formatDate(day)}`),
        ],
      },
      {
        head: text.toPay,
        number: true,
        cell: ({ instalment }) => [
          amountOf('instalments', instalment) ?? (instalment.share === undefined ? text.missing : undefined),
          instalment.share !== undefined && [
            small({
              value: instalment.share,
              from: `instalments/${instalment.id}`,
              text: text.share(instalment.share),
            }),
            instalment.amount === undefined && rowNote('instalments', instalment),
          ],
        ],
      },
      {
        head: text.paidColumn,
        number: true,
        cell: ({ paid, payments, late }) =>
          paid === undefined ? (late ? text.late : text.notPaid) : { sum: paid, rows: payments, bare: true },
      },
    ],
  });
}
