import type { DiffReport } from '../diff/diff-report.ts';
import type { CheckReport } from './reports.ts';

/** What is known of a proposal. A report that is missing or cannot be read is undefined. */
export interface Proposal {
  readonly check: CheckReport | undefined;
  readonly diff: DiffReport | undefined;
  /** Whether the site could be built. */
  readonly built: boolean;
  /** How many changed files are neither data nor texts. */
  readonly code: number;
  /** Links among data and texts: they were taken away before the check. */
  readonly links: readonly string[];
  /** Address of the run, from the host. */
  readonly run: string | undefined;
}
