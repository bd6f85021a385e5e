import { formatDate, type PartialDate } from '../../data/cells/date.ts';
import { formatMoney } from '../../data/cells/money.ts';
import { find, type Portal } from '../../data/portal.ts';
import { boundMark } from '../../data/cells/quantity.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text } from '../../text/station-news.ts';
import { correctedRow, correctedValue, daysToFix, touchesLottery } from '../disclosure/corrections.ts';
import { correctedTable } from '../index/corrected-row.ts';
import { disclosurePeriod } from '../disclosure/disclosures.ts';
import { balanceKinds, byDate, entersBalance, isLottery, periodOf } from './ledger.ts';
import { perPortal } from '../index/memo.ts';
import { holderOf, holdingOf } from './money-holder.ts';
import { rowsBy } from '../index/rows-by.ts';
import { answer, type Answer } from './query/answer.ts';
import { sumOf } from './query/query.ts';
import { categoryName } from './spending.ts';
import { moneyAddress } from './station-money.ts';

/** Something that happened to the accounts of a station. */
export interface StationNews {
  /** From the root of the site. */
  readonly href: string;
  /** Tells one piece of news from another of the same address. */
  readonly mark: string;
  readonly title: string;
  readonly summary: string;
  readonly date: PartialDate;
}

/** News of the accounts of a station up to a day, newest first: disclosures, corrections, new vouchers, changed budgets. */
export function stationNews(portal: Portal, stationId: string, today: string, limit = 50): readonly StationNews[] {
  return [
    ...disclosures(portal, stationId),
    ...(correctionsByStation(portal).get(stationId) ?? []).map((row) => correction(portal, row)),
    ...documentsOf(portal, stationId),
    ...budgets(portal, stationId),
  ]
    .filter(({ date }) => date <= today)
    .sort((a, b) => compare(b.date, a.date) || compare(a.mark, b.mark))
    .slice(0, limit);
}

/** The path of a station's feed from the root of the site; undefined where it has no accounts to tell of. */
export function stationFeedPath(portal: Portal, stationId: string): string | undefined {
  const { funds, disclosures } = holdingOf(portal, { kind: 'station', id: stationId });
  const any = disclosures.length > 0 || funds.length > 0 || correctionsByStation(portal).has(stationId);
  return any ? `stations/${stationId}/feed.xml` : undefined;
}

function disclosures(portal: Portal, stationId: string): readonly StationNews[] {
  return rowsBy(portal, 'disclosures', 'station', stationId).flatMap((row): readonly StationNews[] => {
    const { published_on: date } = row;
    if (date === undefined) return [];
    const href = `/stations/${stationId}/money/${row.period_end.slice(0, 4)}/#${row.id}`;
    const summary = row.supersedes === undefined ? text.published(formatDate(date)) : text.again(formatDate(date));
    return [{ href, mark: row.id, title: text.disclosure(disclosurePeriod(row)), summary, date }];
  });
}

const correctionsByStation = perPortal((portal): ReadonlyMap<string, readonly Row<'corrections'>[]> => {
  const found = new Map<string, Row<'corrections'>[]>();
  for (const row of portal.tables.corrections) {
    const station = stationOf(portal, row);
    if (station === undefined) continue;
    const known = found.get(station);
    if (known) known.push(row);
    else found.set(station, [row]);
  }
  return found;
});

/** The station to which the corrected row belongs. */
function stationOf(portal: Portal, row: Row<'corrections'>): string | undefined {
  const table = correctedTable(row);
  if (table === undefined) return undefined;
  if (table === 'stations') return row.row;
  if (table === 'figures' || table === 'honours') {
    const subject = find(portal, table, row.row);
    return subject?.subject_type === 'station' ? subject.subject : undefined;
  }
  const corrected: Readonly<Record<string, unknown>> | undefined = find(portal, table, row.row);
  const holder = corrected && holderOf(portal, corrected);
  return holder?.kind === 'station' ? holder.id : undefined;
}

function correction(portal: Portal, row: Row<'corrections'>): StationNews {
  const { kind, name } = correctedRow(portal, row);
  const [was, now] = [correctedValue(portal, row, 'old_value').text, correctedValue(portal, row, 'new_value').text];
  return {
    href: `/corrections/#${row.id}`,
    mark: row.id,
    title: text.correction(kind, name),
    summary: `${text.corrected(row.column, was, now, row.reason, valueTitle('corrections', 'found_by', row.found_by), daysToFix(portal, row))}${mark(portal, touchesLottery(portal, row))}`,
    date: row.date,
  };
}

/** One piece of news for each document that brought receipts or expenses of the station's own funds. */
function documentsOf(portal: Portal, stationId: string): readonly StationNews[] {
  const { funds } = holdingOf(portal, { kind: 'station', id: stationId });
  const receipts = funds.flatMap(({ id }) => rowsBy(portal, 'receipts', 'fund', id)).filter(entersBalance);
  const expenses = funds.flatMap(({ id }) => rowsBy(portal, 'expenses', 'fund', id));
  const all: readonly (Row<'receipts'> | Row<'expenses'>)[] = [...receipts, ...expenses];
  const groups = Map.groupBy(all.toSorted(byDate), ({ source }) => source);
  const fund = funds.map(({ id }) => id);
  return [...groups].flatMap(([source, rows]): readonly StationNews[] => {
    const document = find(portal, 'documents', source);
    const last = rows.at(-1);
    if (document === undefined || last === undefined) return [];
    const came = answer(portal, sumOf('receipts', { source, fund, kind: balanceKinds }));
    const went = answer(portal, sumOf('expenses', { source, fund }));
    const parts = [
      ...(came.rows > 0 ? [text.received(came.rows, amount(came))] : []),
      ...(went.rows > 0 ? [text.spent(went.rows, amount(went))] : []),
    ];
    const lottery = rows.some(({ fund }) => isLotteryFund(portal, fund));
    return [
      {
        href: moneyAddress({ kind: 'station', id: stationId }, periodOf(last)),
        mark: source,
        title: text.booked(document.title),
        summary: `${parts.join('；')}。${mark(portal, lottery)}`,
        date: document.date,
      },
    ];
  });
}

function amount({ quantity }: Answer): string {
  return `${boundMark(quantity.bound)}${formatMoney(quantity.value)}`;
}

function budgets(portal: Portal, stationId: string): readonly StationNews[] {
  const { funds } = holdingOf(portal, { kind: 'station', id: stationId });
  const changed = funds
    .flatMap(({ id }) => rowsBy(portal, 'budgets', 'fund', id))
    .filter(({ phase }) => phase === 'adjusted');
  return changed.map((row) => {
    const project = find(portal, 'projects', row.project)?.name ?? row.project;
    const lottery = isLotteryFund(portal, row.fund);
    return {
      href: `/funds/${row.fund}/#${row.id}`,
      mark: row.id,
      title: text.budget(project, categoryName(portal, row.category) ?? row.category),
      summary: `${text.adjusted(formatMoney(row.amount), row.reason)}${mark(portal, lottery)}`,
      date: row.date,
    };
  });
}

function isLotteryFund(portal: Portal, id: string): boolean {
  const fund = find(portal, 'funds', id);
  return fund !== undefined && isLottery(portal, fund);
}

/** What is told of lottery money carries its mark. */
function mark(portal: Portal, lottery: boolean): string {
  return lottery ? portal.config.lottery_mark : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
