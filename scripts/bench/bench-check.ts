import { z } from 'zod';
import { budgets } from './budgets.ts';
import { measure, type Measured } from './measure.ts';
import { atMost, megabytes, seconds, type PartResult } from './result-table.ts';
import { variablesFor, type Subject } from './workplace.ts';

/** The part of `npm run check -- --format json` that counts. */
const CheckOutput = z.object({ counts: z.object({ rows: z.number(), errors: z.number(), warnings: z.number() }) });

/** Measures the check of a sample, from the start of the program to its end. */
export async function benchCheck(subject: Subject): Promise<PartResult> {
  const run = await measure('scripts/check.ts', ['--format', 'json'], variablesFor(subject));
  const counts = readCounts(run);
  if (counts === undefined) return { ok: false, message: `检查没有跑完。\n${run.stderr || run.stdout}` };
  const name = `${String(subject.stations)} 个站点，检查`;
  const perMillion = (run.seconds / counts.rows) * 1_000_000;
  // In a small sample the start of the program weighs more than the rows.
  const isLarge = counts.rows >= 100_000;
  return {
    ok: true,
    seconds: run.seconds,
    results: [
      { what: name, measured: `${String(counts.rows)} 行，${seconds(run.seconds)}` },
      { what: `${name}：每秒`, measured: `${(counts.rows / run.seconds).toFixed(0)} 行` },
      atMost(`${name}：折合一百万行`, perMillion, isLarge ? budgets.checkMillionRows : undefined, seconds),
      { what: `${name}：内存最多`, measured: run.peakBytes === undefined ? '没有量到' : megabytes(run.peakBytes) },
      atMost(`${name}：错误`, counts.errors, 0, (value) => `${String(value)} 个`),
      { what: `${name}：提醒`, measured: `${String(counts.warnings)} 个` },
    ],
  };
}

/** How many rows were read and what was found; undefined where the check did not end. */
export function readCounts(
  run: Measured,
): { readonly rows: number; readonly errors: number; readonly warnings: number } | undefined {
  try {
    return CheckOutput.parse(JSON.parse(run.stdout)).counts;
  } catch {
    return undefined;
  }
}
