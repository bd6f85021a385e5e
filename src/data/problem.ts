import type { TableName } from '../schema/index.ts';
import type { StrayKind } from './files/stray.ts';
import type { CellFault } from './cells/cell.ts';

/** What reading the files brought to light. The rules in `checks/` turn problems into findings with words. */
export type Problem = FileProblem | StrayProblem | HeaderProblem | RecordProblem | CellProblem;

interface At {
  readonly file: string;
  readonly line: number;
}

export interface FileProblem extends At {
  readonly kind: 'file';
  readonly fault:
    | 'missing'
    | 'unreadable-config'
    /** `home_region` names no region. */
    | 'unknown-home'
    | 'unknown-table'
    | 'empty'
    | 'header-only'
    | 'unknown-encoding'
    | 'nul'
    | 'broken-quote';
  /** What was expected or found, for the message. */
  readonly detail?: string;
}

/** Something among the files that is none of ours. */
interface StrayProblem extends At {
  readonly kind: 'stray';
  readonly fault: StrayKind;
}

export interface HeaderProblem extends At {
  readonly kind: 'header';
  readonly fault: 'duplicate' | 'unknown' | 'missing' | 'blank';
  readonly table: TableName;
  readonly title: string;
  readonly column?: number;
}

export interface RecordProblem extends At {
  readonly kind: 'record';
  readonly fault: 'too-few-cells' | 'too-many-cells' | 'line-break' | 'stray-quote';
  readonly found: number;
  readonly expected: number;
}

export interface CellProblem extends At {
  readonly kind: 'cell';
  /** `untidy`: the meaning is certain, the form is not the canonical one, and `tidy` is what it should be. */
  readonly fault: CellFault | 'untidy' | 'term-name';
  readonly table: TableName;
  readonly key: string;
  readonly column: number;
  readonly value: string;
  readonly tidy?: string;
}
