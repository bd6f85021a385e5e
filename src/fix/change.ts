/** One thing that was done to a file, or that only its editor can decide, in plain Chinese. */
export interface Change {
  /** Physical line before the change; left out where it concerns the whole file. */
  readonly line?: number;
  readonly text: string;
}

const longest = 30;

/** A cell between quotation marks, shortened; blanks that nobody would see are named. */
export function quoted(cell: string): string {
  if (cell === '') return '空格子';
  const visible = cell.replaceAll(/[\r\n]+/g, '⏎').replaceAll('\t', '⇥');
  const characters = Array.from(visible);
  return `"${characters.length > longest ? `${characters.slice(0, longest).join('')}…` : visible}"`;
}
