/**
 * The candidate most like a text, or undefined where none is near: at most half of the characters may differ
 * (insertions, deletions, replacements). On a tie the earlier candidate wins.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.trim().toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = Math.floor(Math.max(wanted.length, candidate.length) / 2);
    if (Math.abs(wanted.length - candidate.length) > Math.min(limit, least - 1)) continue;
    const distance = changes(wanted, candidate.toLowerCase(), Math.min(limit, least - 1));
    if (distance <= limit && distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Levenshtein distance, one row of the table at a time; where it is surely more than `most`, any larger number. */
function changes(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  let next = [...row];
  for (let i = 1; i <= a.length; i++) {
    let fewest = (next[0] = i);
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const least = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next[j] = least;
      if (least < fewest) fewest = least;
    }
    if (fewest > most) return fewest;
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
}

/** `；最接近的是 "x"`, or nothing where nothing is near. */
export function nearestClause(text: string, candidates: Iterable<string>): string {
  const found = nearest(text, candidates);
  return found === undefined ? '' : `；最接近的是 "${found}"`;
}
