/** One thing that was measured, beside what it may be. */
export interface Result {
  readonly what: string;
  readonly measured: string;
  /** Left out where there is no budget. */
  readonly budget?: string;
  readonly within?: boolean;
}

/** What measuring one program on one sample came to, or why it came to nothing. */
export type PartResult =
  | { readonly ok: true; readonly results: readonly Result[]; readonly seconds: number }
  | { readonly ok: false; readonly message: string };

/** A measured number beside the most it may be; `write` puts either into words. */
export function atMost(
  what: string,
  measured: number,
  most: number | undefined,
  write: (value: number) => string,
): Result {
  if (most === undefined) return { what, measured: write(measured) };
  return { what, measured: write(measured), budget: `不超过 ${write(most)}`, within: measured <= most };
}

export const seconds = (value: number): string => `${value.toFixed(1)} 秒`;
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The results as a plain table, aligned for a terminal in which a Chinese character is two columns wide. */
export function resultTable(results: readonly Result[]): string {
  const rows = [
    ['项目', '量到', '预算', '结果'],
    ...results.map(({ what, measured, budget = '', within }) => [what, measured, budget, verdict(within)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function verdict(within: boolean | undefined): string {
  if (within === undefined) return '';
  return within ? '合格' : '超出';
}

function pad(cell: string, columns: number): string {
  return cell + ' '.repeat(columns - width(cell));
}

/** Columns on a terminal: characters from the CJK blocks on take two. */
function width(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);
}
