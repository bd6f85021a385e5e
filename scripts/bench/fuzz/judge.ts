import type { Look, Lines } from './subject.ts';

/**
 * What a mutation did without anybody being told; undefined where every row that reads without a finding is as it was, but for
 * one cell of the line (1 = first) in which the byte stands, and no row is gone or new.
 */
export function silentChange(before: Look & { kind: 'read' }, after: Look, line: number): string | undefined {
  if (after.kind === 'refused') return undefined;
  const shift = after.lineCount - before.lineCount;
  let changedCells = 0;
  for (const [at, row] of after.rows) {
    if (after.found.has(at)) continue;
    const old = before.rows.get(at <= line ? at : Math.max(line, at - shift));
    if (old === undefined) return `第 ${String(at)} 行是凭空多出来的`;
    const changed = differing(old, row);
    changedCells += changed.length;
    // A byte at the end of a line may come to stand at the beginning of the next.
    const isNear = at >= line && at <= line + 1;
    if (changed.length > 0 && (!isNear || changedCells > 1)) return `第 ${String(at)} 行变了 ${changed.join('、')}`;
  }
  return missing(before.rows, after, line, shift);
}

/** Keys of the cells in which two rows differ. */
export function differing(
  old: Readonly<Record<string, string>>,
  row: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys(old).filter((key) => old[key] !== row[key]);
}

function missing(rows: Lines, after: Look & { kind: 'read' }, line: number, shift: number): string | undefined {
  for (const at of rows.keys()) {
    // The lines around the byte may have become one, or two: then a finding stands at one of them.
    const places = Math.abs(at - line) <= 1 ? [at, at + shift, line, line + 1] : [at < line ? at : at + shift];
    if (!places.some((place) => after.rows.has(place) || after.found.has(place))) return `第 ${String(at)} 行不见了`;
  }
  return undefined;
}
