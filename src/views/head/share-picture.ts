import { pictures } from '../../text/share.ts';

/** What a picture for sharing is about. */
export type ShareKind = keyof typeof pictures;

export const shareKinds: readonly ShareKind[] = ['board', 'services', 'stations', 'places', 'money', 'stories', 'data'];

/** Kinds of pages by the first part of their address; all others are of the board as a whole. */
const kinds: ReadonlyMap<string, ShareKind> = new Map(
  Object.entries({
    services: 'services',
    events: 'services',
    help: 'services',
    stations: 'stations',
    exchanges: 'stations',
    places: 'places',
    funds: 'money',
    projects: 'money',
    accounts: 'money',
    corrections: 'money',
    stories: 'stories',
    models: 'stories',
    data: 'data',
    handbook: 'data',
    changes: 'data',
    quality: 'data',
  } as const),
);

/** Width and height in pixels: the shape that programs of messages and networks expect. */
export const shareSize = { width: 1200, height: 630 } as const;

/**
 * The picture that stands beside a link to a page. All pictures are drawn once, by `npm run pictures`, and lie in `public/share`:
 * a build needs no font for them.
 */
export function sharePicture(pathname: string): { readonly path: string; readonly alt: string } {
  const [first = '', , third] = pathname.split('/').filter((part) => part !== '');
  const kind = third === 'money' ? 'money' : (kinds.get(first) ?? 'board');
  return { path: `/share/${kind}.png`, alt: pictures[kind].join('：') };
}
