import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { isSampleRegion, regionOf } from '../index/places.ts';
import { perPortal } from '../index/memo.ts';
import { rowsBy } from '../index/rows-by.ts';

type Service = Row<'services'>;
type Term = Row<'terms'>;

export const facets = { need: 'needs', audience: 'audiences', category: 'category' } as const;
export type Facet = keyof typeof facets;

const schemes = { need: 'need', audience: 'audience', category: 'service_category' } as const;

/** A term with the services that carry it, real and sample apart; only terms with at least one are ever offered as a link. */
export interface TermListing {
  readonly term: Term;
  readonly real: number;
  readonly sample: number;
}

/** The shelves of a facet, in the order of the terms. */
export const termListings = perPortal((portal) => {
  const of = (facet: Facet): readonly TermListing[] =>
    termsOf(portal, facet)
      .map((term) => {
        const services = servicesWith(portal, facet, term.id);
        const sample = services.filter((service) => sampleServices(portal).has(service.id)).length;
        return { term, real: services.length - sample, sample };
      })
      .filter((shelf) => shelf.real + shelf.sample > 0);
  return { need: of('need'), audience: of('audience'), category: of('category') } as const;
});

export function servicesWith(portal: Portal, facet: Facet, termId: string): readonly Service[] {
  return rowsBy(portal, 'services', facets[facet], termId).filter(isOffered);
}

function termsOf(portal: Portal, facet: Facet): readonly Term[] {
  return rowsBy(portal, 'terms', 'scheme', schemes[facet]).toSorted((a, b) => a.order - b.order);
}

/** A service that has ended is kept as a row but not offered. */
export function isOffered(service: Service): boolean {
  return service.status !== 'ended';
}

export const sampleServices = perPortal(
  (portal) =>
    new Set(
      portal.tables.services
        .filter((row) => isSampleRegion(portal, regionOf(portal, 'services', row)))
        .map((row) => row.id),
    ),
);

export interface Category {
  readonly term: Term;
  readonly services: readonly Service[];
}

/** Services in the order of a printed list: by category, then by number. */
export function byCategory(portal: Portal, services: readonly Service[]): readonly Category[] {
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    const group = groups.get(service.category);
    if (group) group.push(service);
    else groups.set(service.category, [service]);
  }
  return termsOf(portal, 'category')
    .filter((term) => groups.has(term.id))
    .map((term) => ({ term, services: (groups.get(term.id) ?? []).toSorted(byItemNumber) }));
}

type Numbered = Pick<Service, 'item_no'>;

/** 2-10 stands after 2-9. */
export function byItemNumber(a: Numbered, b: Numbered): number {
  const [a1 = 999, a2 = 0] = numbersOf(a);
  const [b1 = 999, b2 = 0] = numbersOf(b);
  return a1 - b1 || a2 - b2;
}

function numbersOf({ item_no }: Numbered): readonly number[] {
  return item_no === undefined ? [] : item_no.split('-').map(Number);
}

/** Who stands behind a service: its station, or the organization or region where no station is named. */
export function providerOf(
  portal: Portal,
  service: Service,
): { readonly name: string; readonly phone: string | undefined } {
  const station = find(portal, 'stations', service.station);
  if (station) return { name: station.name, phone: station.phone };
  const other = find(portal, 'organizations', service.organization) ?? find(portal, 'regions', service.region);
  return { name: other?.name ?? '', phone: undefined };
}

/** Funds that paid for a service: those of its expenses, then those of its project. */
export function fundsOfService(portal: Portal, service: Service): readonly Row<'funds'>[] {
  const ids = new Set(rowsBy(portal, 'expenses', 'service', service.id).map((expense) => expense.fund));
  if (ids.size === 0 && service.project !== undefined) {
    for (const budget of rowsBy(portal, 'budgets', 'project', service.project)) ids.add(budget.fund);
    for (const expense of rowsBy(portal, 'expenses', 'project', service.project)) ids.add(expense.fund);
  }
  return [...ids].map((id) => find(portal, 'funds', id)).filter((fund) => fund !== undefined);
}
