import type { Finding } from '../../data/finding.ts';
import type { TableName } from '../../schema/index.ts';
import type { MissingCorrection } from './missing-corrections.ts';
import type { QualityChange } from './quality.ts';

/** A change in words, ready to be laid out: nothing in it is personal. */
export interface DiffReport {
  /** The whole in one sentence. */
  readonly headline: string;
  readonly places: readonly ReportedPlace[];
  readonly texts: readonly ReportedText[];
  /** Files that are neither tables nor texts. */
  readonly others: readonly string[];
  readonly unread: readonly string[];
  /** One sentence each, such as `示例镇社工站 2024 年支出 +1,200.00 元，结余 −1,200.00 元`. */
  readonly money: readonly string[];
  readonly missing: readonly MissingCorrection[];
  readonly pages: readonly string[];
  readonly quality: QualityChange;
  readonly fresh: readonly Finding[];
}

export interface ReportedPlace {
  readonly name: string;
  readonly sample: boolean;
  readonly tables: readonly ReportedTable[];
}

interface ReportedTable {
  readonly table: TableName;
  /** Chinese title. */
  readonly title: string;
  readonly rows: readonly ReportedRow[];
}

export interface ReportedRow {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly id: string;
  /** Empty where the row has no name of its own. */
  readonly name: string;
  readonly file: string;
  /** Line in the new state; in the old one, where the row went. */
  readonly line: number;
  /** Cells that changed; of new and removed rows none are told. */
  readonly cells: readonly ReportedCell[];
}

export interface ReportedCell {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

export interface ReportedText {
  readonly kind: ReportedRow['kind'];
  /** 故事, 做法 … */
  readonly what: string;
  readonly file: string;
}
