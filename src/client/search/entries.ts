import type { Answer } from './similar-answer.ts';
import { detailsOf, resultOf, marksOf } from './result.ts';
import type { SearchIndex } from './open-index.ts';
import { addDetails, entryOf } from './render.ts';
import type { ScoredRecord } from './score.ts';

/** So many entries are shown whole at once; those below get their line when they come near the screen, to save bytes. */
const whole = 8;

/** Entries for hits, to be shown in this order; `from` is how many are shown already. */
export async function entriesFor(
  index: SearchIndex,
  answer: Answer,
  hits: readonly ScoredRecord[],
  from: number,
): Promise<readonly HTMLLIElement[]> {
  const marks = marksOf(answer);
  const entries = new Map<Element, ScoredRecord>();
  const all = hits.map((hit) => {
    const entry = entryOf(resultOf(index, hit), marks);
    entries.set(entry, hit);
    return entry;
  });
  const fill = async (entry: Element): Promise<void> => {
    const hit = entries.get(entry);
    const details = hit && (await detailsOf(index, hit, answer));
    if (details !== undefined && entry instanceof HTMLElement) addDetails(entry, details, marks);
  };
  const now = typeof IntersectionObserver === 'function' ? all.slice(0, Math.max(whole - from, 0)) : all;
  await Promise.all(now.map(fill));
  const later = all.slice(now.length);
  if (later.length > 0) whenNear(later, fill);
  return all;
}

function whenNear(entries: readonly Element[], fill: (entry: Element) => Promise<void>): void {
  const observer = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void fill(target);
      }
    },
    { rootMargin: '200px' },
  );
  for (const entry of entries) observer.observe(entry);
}
