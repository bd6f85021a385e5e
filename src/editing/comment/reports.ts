import { z } from 'zod';
import type { DiffReport } from '../diff/diff-report.ts';
import type { Finding } from '../../data/finding.ts';
import { ledgerTables } from '../../schema/index.ts';
import { isTableName, type TableName } from '../../schema/index.ts';

/** What `npm run check -- --format json` says. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly counts: { readonly rows: number; readonly errors: number; readonly warnings: number };
}

const count = z.int().nonnegative();
const line = z.int().positive();
const kind = z.enum(['added', 'changed', 'removed']);
const table = z.string().refine((name): name is TableName => isTableName(name));
const list = z.array(z.string());

// A key that is not there stays away: exact optional types know no undefined.
const finding = z.object({
  rule: z.string(),
  level: z.enum(['error', 'warning']),
  file: z.string(),
  line,
  column: z.int().positive().exactOptional(),
  field: z.string().exactOptional(),
  value: z.string().exactOptional(),
  message: z.string(),
  fix: z.string().exactOptional(),
});

const checkReport = z.object({
  findings: z.array(finding),
  counts: z.object({ rows: count, errors: count, warnings: count }),
});

const filled = z.object({ filled: count, wanted: count });
const quality = z.object({
  rows: count,
  errors: count,
  warnings: count,
  real: filled.exactOptional(),
  sample: filled.exactOptional(),
});
const measure = filled.extend({ neverChecked: count, stale: count });
const station = z.object({ name: z.string(), before: measure.exactOptional(), after: measure.exactOptional() });
const cell = z.object({ title: z.string(), from: z.string(), to: z.string() });
const row = z.object({ kind, id: z.string(), name: z.string(), file: z.string(), line, cells: z.array(cell) });

const diffReport = z.object({
  headline: z.string(),
  places: z.array(
    z.object({
      name: z.string(),
      sample: z.boolean(),
      tables: z.array(z.object({ table, title: z.string(), rows: z.array(row) })),
    }),
  ),
  texts: z.array(z.object({ kind, what: z.string(), file: z.string() })),
  others: list,
  unread: list,
  money: list,
  missing: z.array(
    z.object({
      table: z.enum(ledgerTables),
      id: z.string(),
      file: z.string(),
      line,
      disclosure: z.string(),
      publishedOn: z.string(),
      cell: cell.extend({ key: z.string() }),
      proposal: z.string(),
    }),
  ),
  pages: list,
  quality: z.object({ before: quality, after: quality, stations: z.array(station) }),
  fresh: z.array(finding),
});

/** Reads a report of the check; undefined where the text is none. It comes from where a proposal was built: nothing in it is trusted. */
export function parseCheckReport(text: string): CheckReport | undefined {
  return checkReport.safeParse(json(text)).data;
}

/** Reads a report of the diff, under the same conditions. */
export function parseDiffReport(text: string): DiffReport | undefined {
  return diffReport.safeParse(json(text)).data;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
