import type { DescribedChange } from '../history/changes/change-lines.ts';

export interface ChangesDay {
  readonly day: string;
  readonly changes: readonly DescribedChange[];
}

/** Lines on one page of `/changes/`: it stays well under 30 kB. */
const mostLines = 150;

/** Changes by day and page, newest first. A day is not torn apart, unless it alone would fill more than a page. */
export function changesPages(changes: readonly DescribedChange[]): readonly (readonly ChangesDay[])[] {
  const pages: DescribedChange[][] = [[]];
  let lines = 0;
  for (const day of Map.groupBy(changes, (change) => change.day).values()) {
    const all = day.reduce((sum, change) => sum + linesOf(change), 0);
    if (lines > 0 && lines + all > mostLines) {
      pages.push([]);
      lines = 0;
    }
    for (const change of day) {
      if (lines > 0 && lines + linesOf(change) > mostLines) {
        pages.push([]);
        lines = 0;
      }
      pages.at(-1)?.push(change);
      lines += linesOf(change);
    }
  }
  return pages.map((list) => [...Map.groupBy(list, ({ day }) => day)].map(([day, each]) => ({ day, changes: each })));
}

/** What a change takes on a page: its lines, and one for what its author said. */
function linesOf({ lines }: DescribedChange): number {
  return lines.length + 1;
}
