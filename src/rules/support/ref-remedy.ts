import type { Finding } from '../../data/finding.ts';
import type { Portal } from '../../data/portal.ts';
import { perPortal } from '../../domain/index/memo.ts';
import type { TableName, TermScheme } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { nearestInTable } from './nearest-row.ts';
import { nearest } from './nearest.ts';
import { rowsOf, tableTitle, type AnyRow } from './rows.ts';

export interface BrokenReference {
  readonly target: TableName;
  readonly scheme: TermScheme | undefined;
  readonly value: string;
  /** File in which the reference stands: new rows go beside it. */
  readonly from: string;
}

const schemeTitle = (scheme: TermScheme): string => valueTitle('terms', 'scheme', scheme);

type Remedy = Pick<Finding, 'message' | 'fix'>;

/** What is wrong with a reference and what to write instead: an id for a name, the nearest id or term, or a new row. */
export function remedyFor(portal: Portal, reference: BrokenReference): Remedy {
  const { target, scheme, value } = reference;
  const rows = rowsOf(portal, target);
  const other = target === 'terms' ? portal.byId.terms.get(value) : undefined;
  if (other !== undefined && scheme !== undefined) {
    return {
      message: `是 ${schemeTitle(other.scheme)} 的用语，这里要填 ${schemeTitle(scheme)} 的用语：${names(portal, scheme)}。请从中选一个。`,
    };
  }
  const byName = scheme === undefined ? idsByName(portal, target) : indexNames(rows, scheme);
  const named = byName.get(value);
  if (named !== undefined) {
    return { message: `是名称，这里要填编号；它的编号是 "${named}"。请改为 "${named}"。`, fix: named };
  }
  const several = severalIn(value, (part) => byName.has(part) || portal.byId[target].has(part));
  if (several !== undefined) {
    return { message: `像是几个写在了一起。能填几个的列，请用“；”隔开，写成 "${several}"；只能填一个的，请留一个。` };
  }
  const near = scheme === undefined ? nearestRow(portal, target, value, byName) : nearestTerm(value, byName);
  const where = `先在 ${fileFor(portal, reference)} 新增`;
  if (near === undefined) return { message: `不在 ${tableTitle(target)} 中。请核对写法，或${where}。` };
  return { message: `不在 ${tableTitle(target)} 中；最接近的是 "${near.shown}"。请改为 "${near.write}"，或${where}。` };
}

/** Several entries that somebody joined by 和 or a blank, as a list is written; undefined where not every part is one. */
function severalIn(value: string, isEntry: (part: string) => boolean): string | undefined {
  const parts = value.split(/[\s和与及或、，,/]+/).filter((part) => part !== '');
  return parts.length > 1 && parts.every(isEntry) ? parts.join('；') : undefined;
}

type Near = { readonly shown: string; readonly write: string } | undefined;

/** Chinese is compared with names, anything else with ids. */
function nearestRow(portal: Portal, table: TableName, value: string, byName: ReadonlyMap<string, string>): Near {
  const isName = isChinese(value);
  const near = nearestInTable(portal, table, value, () => (isName ? byName.keys() : portal.byId[table].keys()));
  return near === undefined ? undefined : { shown: near, write: isName ? (byName.get(near) ?? near) : near };
}

/** Terms may be written by name, so their name is the advice. */
function nearestTerm(value: string, byName: ReadonlyMap<string, string>): Near {
  const near = nearest(value, isChinese(value) ? byName.keys() : byName.values());
  return near === undefined ? undefined : { shown: near, write: near };
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

const nameIndexes = perPortal(() => new Map<TableName, ReadonlyMap<string, string>>());

function idsByName(portal: Portal, table: TableName): ReadonlyMap<string, string> {
  const index = nameIndexes(portal).get(table) ?? indexNames(rowsOf(portal, table), undefined);
  nameIndexes(portal).set(table, index);
  return index;
}

/** Ids by name, of one scheme of terms or of all rows; the first of two rows with one name. */
function indexNames(rows: readonly AnyRow[], scheme: TermScheme | undefined): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const row of rows) {
    const name = row['name'];
    if (scheme !== undefined && row['scheme'] !== scheme) continue;
    if (typeof name === 'string' && !index.has(name)) index.set(name, row.id);
  }
  return index;
}

function names(portal: Portal, scheme: TermScheme): string {
  return portal.tables.terms
    .filter((term) => term.scheme === scheme)
    .map((term) => term.name)
    .join('、');
}

/** The file of the table beside the reference, else its first file, else where it would stand. */
function fileFor(portal: Portal, { target, from }: BrokenReference): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const files = portal.files.filter((file) => file.table === target).map((file) => file.path);
  return files.find((path) => path === `${folder}${target}.csv`) ?? files[0] ?? `${folder}${target}.csv`;
}
