import { section, type Blocks, type Chip } from '../content/blocks.ts';
import { below } from './place-below.ts';
import { find, type Portal } from '../../data/portal.ts';
import { repositoryOf } from '../../domain/addresses/repository.ts';
import { isHeld } from '../../domain/catalogue/held-places.ts';
import { ancestors } from '../../domain/index/places.ts';
import { rowNote } from '../content/inline.ts';
import { fromAbove, callBlocks } from './place-help.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/places.ts';

/** Of a place of which nothing is known: whom to call, where to go on, how to have it added. Never a wall, never 0. */
export function placeUnknown(portal: Portal, region: Row<'regions'>): Blocks {
  const known = ancestors(portal, region).find(({ id }) => isHeld(portal, id));
  const country = find(portal, 'regions', region.parent)?.level === 'country';
  const chips: readonly Chip[] = [
    ...(known === undefined ? [] : [{ href: `/places/${known.id}/`, label: text.up(known.name) }]),
    ...(known === undefined || country ? [{ href: '/places/', label: text.title }] : []),
    {
      href: repositoryOf(portal).report(text.askTitle(region.name), text.askBody(region.name)),
      label: text.ask,
    },
  ];
  return [
    { line: [text.notHeld(region.name), rowNote('regions', region)] },
    callBlocks(portal, region),
    fromAbove(portal, region),
    section('further', text.further, { line: text.notHeldHint }, { chips }),
    below(portal, region),
  ];
}
