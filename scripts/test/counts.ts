import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export function addCounts(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/** The line by which other programs know how it went. */
export function lastLine({ passed, failed }: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}

const ReportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * Counts the tests in the JSON report of a vitest run. A test that was not run counts as failed: nothing is passed over in
 * silence. A file that broke before its first test counts as one; no report at all, too.
 */
export function readReport(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return countReport(JSON.parse(readFileSync(file, 'utf8')));
}

export function countReport(report: unknown): Counts {
  const parsed = ReportSchema.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  let counts: Counts = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of parsed.data.testResults) {
    const passed = assertionResults.filter((test) => test.status === 'passed').length;
    const failed = assertionResults.length - passed;
    counts = addCounts(counts, { passed, failed: status === 'failed' && failed === 0 ? 1 : failed });
  }
  return counts;
}
