import type { Row, TableName } from '../schema/index.ts';
import type { ContentEntry } from './content/content.ts';
import type { Encoding } from './files/decode.ts';
import type { Exception } from './exceptions.ts';
import type { PortalConfig } from './portal-config.ts';
import type { Problem } from './problem.ts';
import type { FrozenEdition } from './disclosed/frozen-edition.ts';
import type { NoticeSeal } from './disclosed/notice-seal.ts';
import type { SealChain } from './disclosed/seal-chain.ts';
import type { TimeStamp } from './disclosed/time-stamp.ts';
import type { Snapshot } from './disclosed/snapshot.ts';

export interface DataFile {
  readonly path: string;
  readonly table: TableName;
  readonly encoding: Encoding;
  readonly rows: number;
  /** Key of every column in the order of the file; empty where the header is not known. */
  readonly columns: readonly string[];
}

/** A row that could not be read whole. It is never published; its id still counts, so that references to it raise no second finding. */
export interface BrokenRow {
  readonly table: TableName;
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export type Tables = { readonly [Name in TableName]: readonly Row<Name>[] };

/** Everything that is published, read once from `data/` and `content/`. Plain and read-only. */
export interface Portal {
  readonly config: PortalConfig;
  /** The folder of the program whose common tables and pages stand among the town's own; undefined where none do. */
  readonly program?: string;
  readonly tables: Tables;
  /** Rows by id, one map a table. The first row wins where an id stands twice. */
  readonly byId: { readonly [Name in TableName]: ReadonlyMap<string, Row<Name>> };
  readonly content: readonly ContentEntry[];
  readonly files: readonly DataFile[];
  readonly broken: readonly BrokenRow[];
  readonly problems: readonly Problem[];
  /** What was published in each disclosure, in the order of the files. */
  readonly snapshots: readonly Snapshot[];
  /** What was taken from notices of others and written down, in the order of the files. */
  readonly noticeSeals: readonly NoticeSeal[];
  /** All that was written down, one after the other. */
  readonly seals: SealChain;
  /** Time stamps over lines of the chain, in the order of the files. */
  readonly timeStamps: readonly TimeStamp[];
  /** What `exceptions.csv` excuses, in the order of the files. */
  readonly exceptions: readonly Exception[];
  /** Approved lists as they were written down, in the order of the files. */
  readonly frozenEditions: readonly FrozenEdition[];
}

/** The row of a table with this id, if there is one. */
export function find<Name extends TableName>(
  portal: Portal,
  table: Name,
  id: string | undefined,
): Row<Name> | undefined {
  return id === undefined ? undefined : portal.byId[table].get(id);
}

/** The row that a page is about. Throws where there is none: pages are made of those that there are. */
export function neededRow<Name extends TableName>(portal: Portal, table: Name, id: string | undefined): Row<Name> {
  const row = find(portal, table, id);
  if (row === undefined) throw new Error(`No row ${id ?? ''} in ${table}`);
  return row;
}

/** The rows of a table with these ids, in that order; ids without a row are passed over (a check reports them). */
export function findAll<Name extends TableName>(
  portal: Portal,
  table: Name,
  ids: readonly string[],
): readonly Row<Name>[] {
  return ids.map((id) => portal.byId[table].get(id)).filter((row) => row !== undefined);
}
