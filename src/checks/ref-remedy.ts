import type { Finding } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';
import type { TableName } from '../tables/index.ts';
import { nearest } from './nearest.ts';
import { rowsOf, tableTitle, type AnyRow } from './rows.ts';

export interface BrokenReference {
  readonly target: TableName;
  readonly scheme: string | undefined;
  readonly value: string;
  /** File in which the reference stands: new rows go beside it. */
  readonly from: string;
}

type Remedy = Pick<Finding, 'message' | 'fix'>;

/** What is wrong with a reference and what to write instead: an id for a name, the nearest id or term, or a new row. */
export function remedyFor(portal: Portal, reference: BrokenReference): Remedy {
  const { target, scheme, value } = reference;
  const rows = rowsOf(portal, target);
  const other = target === 'terms' ? portal.byId.terms.get(value) : undefined;
  if (other !== undefined && scheme !== undefined) {
    return {
      message: `是 ${other.scheme} 的用语，这里要填 ${scheme} 的用语：${names(portal, scheme)}。请从中选一个。`,
    };
  }
  const allowed = scheme === undefined ? rows : rows.filter((row) => row['scheme'] === scheme);
  const named = allowed.find((row) => row['name'] === value);
  if (named !== undefined) {
    return { message: `是名称，这里要填编号；它的编号是 "${named.id}"。请改为 "${named.id}"。`, fix: named.id };
  }
  const near = nearestIn(allowed, value, target === 'terms');
  const where = `先在 ${fileFor(portal, reference)} 新增`;
  if (near === undefined) return { message: `不在 ${tableTitle(target)} 中。请核对写法，或${where}。` };
  return { message: `不在 ${tableTitle(target)} 中；最接近的是 "${near.shown}"。请改为 "${near.write}"，或${where}。` };
}

/** Chinese is compared with names, anything else with ids. Terms may be written by name, so their name is the advice. */
function nearestIn(
  rows: readonly AnyRow[],
  value: string,
  byName: boolean,
): { shown: string; write: string } | undefined {
  if (!/\p{Script=Han}/u.test(value)) {
    const id = nearest(
      value,
      rows.map((row) => row.id),
    );
    return id === undefined ? undefined : { shown: id, write: id };
  }
  const found = new Map(rows.map((row) => [typeof row['name'] === 'string' ? row['name'] : '', row.id]));
  const name = nearest(value, found.keys());
  return name === undefined ? undefined : { shown: name, write: byName ? name : (found.get(name) ?? name) };
}

function names(portal: Portal, scheme: string): string {
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
