import { findPersonalData, withoutPersonalData } from '../../privacy/personal-data.ts';
import { nameIn } from '../import/plan.ts';
import { shownCell } from '../import/shown-cell.ts';
import type { Portal } from '../../data/portal.ts';
import { homeOfText, placeOfText } from '../../domain/index/row-home.ts';
import { publisherNames, type Publisher } from '../../domain/index/publisher-name.ts';
import { nameOfRow } from '../../domain/disclosure/corrections.ts';
import type { CellDifference, RowDifference } from '../../history/rows/compare-rows.ts';
import type { TextRow } from '../../data/csv/text-rows.ts';
import { columnsOf, tables, type TableName } from '../../schema/index.ts';
import { text } from '../../text/diff.ts';
import type { TextChange } from './compare-files.ts';
import type { Difference } from './difference.ts';
import { headlineOf } from './headline.ts';
import { moneySentences } from './money-sentences.ts';
import type { MissingCorrection } from './missing-corrections.ts';
import type { DiffReport, ReportedCell, ReportedPlace, ReportedRow, ReportedText } from './diff-report.ts';

/** Says a change in words. What is personal stays out: the same place is named by a finding of the check. */
export function reportDifference(difference: Difference, dataFolder: string): DiffReport {
  const { rows, texts, quality, fresh } = difference;
  const told = {
    places: placesOf(difference, publisherNames(difference.after, dataFolder)),
    texts: texts.map(reportText),
    others: difference.others.map(withoutPersonalData),
    unread: difference.unread.map(withoutPersonalData),
    money: moneySentences(difference.money, difference.budgets).map(withoutPersonalData),
    missing: difference.missing.map(withoutPrivate),
    pages: difference.pages.map(withoutPersonalData),
    quality: {
      ...quality,
      stations: quality.stations.map(({ name, ...rest }) => ({ name: withoutPersonalData(name), ...rest })),
    },
    fresh,
  };
  return { headline: headlineOf(rows, told), ...told };
}

function placesOf(
  { rows, before, after }: Difference,
  publishers: ReadonlyMap<string, Publisher>,
): readonly ReportedPlace[] {
  const placed = rows.map((difference) => {
    const portal = difference.kind === 'removed' ? before : after;
    const home = homeOfText(portal, difference.row);
    return { difference, place: placeOfText(portal, difference.row, home, publishers) };
  });
  return [...Map.groupBy(placed, ({ place }) => place.name)].map(([name, group]) => ({
    name,
    sample: group.every(({ place }) => place.sample),
    tables: [...Map.groupBy(group, ({ difference }) => difference.row.table)].map(([table, list]) => ({
      table,
      title: tables[table].title,
      rows: list.map(({ difference }) => reportRow(difference, before, after)),
    })),
  }));
}

function reportRow({ kind, row, cells }: RowDifference, before: Portal, after: Portal): ReportedRow {
  return {
    kind,
    id: withoutPersonalData(row.id),
    name: withoutPersonalData(rowNameIn(kind === 'removed' ? before : after, row)),
    ...row.at,
    cells: kind === 'changed' ? cells.map((cell) => reportCell(cell, row.table, before, after)) : [],
  };
}

/** What the row calls itself, else what it is called by what it belongs to (a figure by its indicator); empty where it has no name. */
function rowNameIn(portal: Portal, { table, id, cells }: TextRow): string {
  const own = nameIn(table, (key) => cells.get(key));
  const name = own === '' ? nameOfRow(portal, table, id) : own;
  return name === id ? '' : name;
}

function reportCell(
  { key, title, from, to }: CellDifference,
  table: TableName,
  before: Portal,
  after: Portal,
): ReportedCell {
  const column = columnsOf(table).find(([name]) => name === key)?.[1];
  return { title, from: safe(shownCell(before, column, from)), to: safe(shownCell(after, column, to)) };
}

const longest = 60;

/** A cell that holds something personal is not shown at all. */
function safe(cell: string): string {
  if (findPersonalData(cell).length > 0) return text.hidden;
  const characters = Array.from(cell.replaceAll(/\s+/g, ' '));
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}

function withoutPrivate(missing: MissingCorrection): MissingCorrection {
  const cell = { ...missing.cell, from: safe(missing.cell.from), to: safe(missing.cell.to) };
  return { ...missing, cell, proposal: withoutPersonalData(missing.proposal) };
}

function reportText({ kind, collection, file }: TextChange): ReportedText {
  const names: Readonly<Record<string, string>> = text.content;
  return { kind, what: names[collection] ?? text.otherText, file: withoutPersonalData(file) };
}
