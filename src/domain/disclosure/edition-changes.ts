import type { Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { byItemNumber } from '../catalogue/catalogue.ts';
import { rowsBy } from '../index/rows-by.ts';

type Item = Row<'edition-items'>;

/** An item that stands in both lists, as it was and as it is. */
interface ChangedItem {
  readonly before: Item;
  readonly after: Item;
}

/** What one approved list changed against another. An item is the same where it stands for the same service. */
export interface EditionChanges {
  readonly added: readonly Item[];
  readonly dropped: readonly Item[];
  readonly renamed: readonly ChangedItem[];
  /** Has another number; may be renamed as well. */
  readonly renumbered: readonly ChangedItem[];
}

/** Compares the frozen lists of two editions, each in the order of its numbers. */
export function editionChanges(portal: Portal, beforeId: string, afterId: string): EditionChanges {
  const before = itemsOf(portal, beforeId);
  const after = itemsOf(portal, afterId);
  const known = new Map(before.map((item) => [item.service, item]));
  const kept = new Set(after.map(({ service }) => service));
  const both = after.flatMap((item) => {
    const was = known.get(item.service);
    return was === undefined ? [] : [{ before: was, after: item }];
  });
  return {
    added: after.filter(({ service }) => !known.has(service)),
    dropped: before.filter(({ service }) => !kept.has(service)),
    renamed: both.filter((item) => item.before.name !== item.after.name),
    renumbered: both.filter((item) => item.before.item_no !== item.after.item_no),
  };
}

export function isUnchanged({ added, dropped, renamed, renumbered }: EditionChanges): boolean {
  return added.length + dropped.length + renamed.length + renumbered.length === 0;
}

function itemsOf(portal: Portal, editionId: string): readonly Item[] {
  return rowsBy(portal, 'edition-items', 'edition', editionId).toSorted(byItemNumber);
}
