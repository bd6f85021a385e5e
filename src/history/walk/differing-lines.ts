/** Letters that are compared at once. */
const step = 4096;

/**
 * Two versions of a table's file without the lines that stand in both, each with its header: for small changes of large files, and
 * whatever the order of the lines. Versions with another header, or with a cell that goes over several lines, are left whole.
 */
export function differingLines(was: string, is: string): readonly [was: string, is: string] {
  const header = firstLine(was);
  if (header.trim() === '' || header !== firstLine(is) || hasOpenQuote(was) || hasOpenQuote(is)) return [was, is];
  const start = was.lastIndexOf('\n', commonStart(was, is) - 1) + 1;
  const end = commonEnd(was, is, start);
  const old = middle(was, start, end);
  const now = middle(is, start, end);
  const counts = new Map<string, number>();
  for (const line of now) counts.set(line, (counts.get(line) ?? 0) + 1);
  const gone = old.filter((line) => {
    const count = counts.get(line) ?? 0;
    if (count > 0) counts.set(line, count - 1);
    return count === 0;
  });
  const come = [...counts].flatMap(([line, count]) => Array.from({ length: count }, () => line));
  const text = (lines: readonly string[]): string => (lines.length === 0 ? '' : [header, ...lines].join('\n'));
  return [text(gone), text(come)];
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end === -1 ? text : text.slice(0, end);
}

/** Whether some line ends between two quotation marks, so that it need not be a row. */
function hasOpenQuote(text: string): boolean {
  return text.includes('"') && text.split('\n').some((line) => line.split('"').length % 2 === 0);
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + step <= most && a.slice(at, at + step) === b.slice(at, at + step)) at += step;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** How many letters are the same at the end, in whole lines and not before `start`. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count + step <= most && sameAt(a, b, count + step, count)) count += step;
  while (count < most && a.charCodeAt(a.length - count - 1) === b.charCodeAt(b.length - count - 1)) count += 1;
  // The first line that is the same to its end begins after a line break.
  const lineEnd = a.indexOf('\n', a.length - count);
  return lineEnd === -1 ? 0 : a.length - lineEnd - 1;
}

function sameAt(a: string, b: string, from: number, to: number): boolean {
  return a.slice(a.length - from, a.length - to) === b.slice(b.length - from, b.length - to);
}

function middle(text: string, start: number, end: number): readonly string[] {
  return text
    .slice(start, text.length - end)
    .split('\n')
    .filter((line) => line !== '');
}
