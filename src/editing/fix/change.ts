import { findPersonalData } from '../../privacy/personal-data.ts';

/** One thing that was done to a file, or that only its editor can decide, in plain Chinese. */
export interface Change {
  /** Physical line before the change; left out where it concerns the whole file. */
  readonly line?: number;
  readonly text: string;
}

const longest = 30;

/** A cell between quotation marks, shortened; blanks that nobody would see are named. What is personal is not shown. */
export function quoted(cell: string): string {
  if (cell === '') return '空格子';
  if (isPrivate(cell)) return '（像个人的号码，不显示）';
  const visible = cell.replaceAll(/[\r\n]+/g, '⏎').replaceAll('\t', '⇥');
  const characters = Array.from(visible);
  return `"${characters.length > longest ? `${characters.slice(0, longest).join('')}…` : visible}"`;
}

/** That a cell was rewritten, from what to what; of one that holds a number of a person only that it was. */
export function rewritten(title: string, from: string, to: string): string {
  if (isPrivate(from) || isPrivate(to)) return `${title} 写整齐了（里面像有个人的号码，不显示）`;
  return `${title} ${quoted(from)} 改为 ${quoted(to)}`;
}

function isPrivate(cell: string): boolean {
  return findPersonalData(cell).length > 0;
}
