import type { Hit } from './hit.ts';
import type { WholeAnswer } from './merge.ts';
import { detailsOf, marksOf } from './result.ts';
import type { SearchIndex } from './open-index.ts';
import { addDetails, entryOf } from './render.ts';

/** So many entries are filled at once; those below when they come near the screen, to save bytes. */
const atOnce = 8;
/** Milliseconds for which titles wait for their lines. */
const shortWait = 400;

/**
 * Entries for hits, to be shown in this order: titles soon, their lines when they have come.
 */
export async function entriesFor(
  index: SearchIndex | undefined,
  answer: WholeAnswer,
  hits: readonly Hit[],
): Promise<readonly HTMLLIElement[]> {
  const marks = marksOf(answer);
  const ofEntry = new Map<Element, Hit>();
  const all = hits.map((hit) => {
    const entry = entryOf(hit, hit.page?.marks ?? marks);
    ofEntry.set(entry, hit);
    return entry;
  });
  const fill = async (entry: Element): Promise<void> => {
    const hit = ofEntry.get(entry);
    const details = hit && (await detailsOf(index, hit, answer));
    if (hit && details !== undefined && entry instanceof HTMLElement)
      addDetails(entry, details, hit.page?.marks ?? marks);
  };
  const now = typeof IntersectionObserver === 'function' ? all.slice(0, atOnce) : all;
  const filled = Promise.all(now.map(fill));
  const later = all.slice(now.length);
  if (later.length > 0) whenNear(later, fill);
  // On a good line the entries are then whole, and nothing moves; on a poor one the titles are not kept waiting.
  await Promise.race([filled, new Promise((done) => setTimeout(done, shortWait))]);
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
