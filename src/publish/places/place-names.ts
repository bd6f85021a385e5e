import type { Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import type { PublishedFile } from '../files/published-file.ts';

/** Above this number of places villages are left out: their town is what a resident types, and the file stays light. */
const villagesUpTo = 3_000;

/**
 * `/places/names.json`: every place with a page, `[id, name, number of the place above or -1, other names …]`, those above before
 * those below. What is typed into “我在哪里” is looked up in it, on the device.
 */
export function placeNamesFile({ tables }: Portal): PublishedFile {
  const all = tables.regions.filter(({ level }) => level !== 'country');
  const regions = all.length > villagesUpTo ? all.filter(({ level }) => level !== 'village') : all;
  const number = new Map(regions.map(({ id }, index) => [id, index]));
  const line = ({ id, name, parent, aliases }: Row<'regions'>): string =>
    JSON.stringify([id, name, number.get(parent ?? '') ?? -1, ...aliases]);
  return { path: 'places/names.json', chunks: [`[${regions.map(line).join(',\n')}]\n`] };
}
