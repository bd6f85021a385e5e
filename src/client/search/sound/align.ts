/** How alike a character of the query (by its place) and a character of an expression are, 0 to 1. */
export type Likeness = (queryAt: number, expressionAt: number) => number;

export interface Alignment {
  /** For each two neighbouring characters of the query, how well the expression covers them, 0 to 1. */
  readonly pairs: readonly number[];
  /** Which share of the expression is covered, 0 to 1. */
  readonly share: number;
  /** Where the covered part of the expression begins and ends; empty where nothing is covered. */
  readonly part: readonly [from: number, to: number];
}

/** The coverage of a pair with one wrong character in the middle of a word; the pairs on both sides count in full. */
const slip = 0.35;

/**
 * Lays an expression along a query in every way. Two characters that stand side by side in both count; one alone does
 * not, but where one wrong character stands between others that are right (纠份调解, 轮倚拐杖) both sides count.
 */
export function align(queryLength: number, expressionLength: number, likeness: Likeness): Alignment {
  const pairs = new Array<number>(Math.max(queryLength - 1, 0)).fill(0);
  const said = new Array<boolean>(expressionLength).fill(false);
  for (let shift = 1 - queryLength; shift < expressionLength; shift += 1) {
    const from = Math.max(0, -shift);
    const to = Math.min(queryLength, expressionLength - shift);
    if (to - from < 2) continue;
    const likes = likesOf(from, to, shift, likeness);
    for (const [start, end] of runs(likes)) {
      for (let at = start; at < end; at += 1) {
        if ((likes[at] ?? 0) > 0) said[from + at + shift] = true;
        if (at + 1 === end) continue;
        const both = Math.min(likes[at] ?? 0, likes[at + 1] ?? 0);
        pairs[from + at] = Math.max(pairs[from + at] ?? 0, both === 0 ? slip : both);
      }
    }
  }
  return {
    pairs,
    share: said.filter(Boolean).length / expressionLength,
    part: [Math.max(said.indexOf(true), 0), said.lastIndexOf(true) + 1],
  };
}

const nothing: readonly number[] = [];

/** How alike the characters are that lie side by side at a shift; empty where fewer than two are, which says nothing. */
function likesOf(from: number, to: number, shift: number, likeness: Likeness): readonly number[] {
  let alike = 0;
  const likes: number[] = [];
  for (let at = from; at < to; at += 1) {
    const like = likeness(at, at + shift);
    if (like > 0) alike += 1;
    likes.push(like);
  }
  return alike < 2 ? nothing : likes;
}

/** Stretches of at least two likenesses; over a single gap where at least three are right and no fewer than two stand together. */
function runs(likes: readonly number[]): readonly (readonly [start: number, end: number])[] {
  const plain: (readonly [number, number])[] = [];
  for (let start = 0; start < likes.length;) {
    let end = start;
    while (end < likes.length && (likes[end] ?? 0) > 0) end += 1;
    if (end > start) plain.push([start, end]);
    start = end + 1;
  }
  const bridged: (readonly [number, number])[] = [];
  for (const run of plain) {
    const last = bridged[bridged.length - 1];
    if (last !== undefined && run[0] - last[1] === 1 && longEnough(last, run))
      bridged[bridged.length - 1] = [last[0], run[1]];
    else bridged.push(run);
  }
  return bridged.filter(([start, end]) => end - start > 1);
}

function longEnough(a: readonly [number, number], b: readonly [number, number]): boolean {
  const [left, right] = [a[1] - a[0], b[1] - b[0]];
  return left + right >= 3 && Math.max(left, right) >= 2;
}
