import type { Portal } from '../data/portal.ts';
import type { Row } from '../schema/index.ts';
import { valueTitle } from '../schema/values.ts';
import { addressOf } from '../domain/addresses/address.ts';

/** What a list says of one thing: where it stands, its name, a line of plain words, a small line. */
export interface ListEntry {
  readonly href: string;
  readonly name: string;
  readonly line?: string | undefined;
  readonly small?: string | undefined;
}

export function projectEntry({ id, name, goal, status }: Row<'projects'>): ListEntry {
  return { href: `/projects/${id}/`, name, line: goal, small: valueTitle('projects', 'status', status) };
}

export function serviceEntry(portal: Portal, { id, name, summary }: Row<'services'>): ListEntry {
  return { href: addressOf(portal, 'services', id) ?? '/services/', name, line: summary };
}

export function exchangeEntry({ id, name, direction, status }: Row<'exchanges'>): ListEntry {
  return {
    href: `/exchanges/#${id}`,
    name,
    small: `${valueTitle('exchanges', 'direction', direction)} · ${valueTitle('exchanges', 'status', status)}`,
  };
}

interface Told {
  readonly slug: string;
  readonly matter: { readonly title: string; readonly summary: string };
}

/** A story or a model. */
export function toldEntry(collection: 'stories' | 'models', { slug, matter }: Told): ListEntry {
  return { href: `/${collection}/${slug}/`, name: matter.title, line: matter.summary };
}
