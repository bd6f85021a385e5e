import type { Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { keysOf } from '../../schema/values.ts';
import { perPortal } from '../../domain/index/memo.ts';
import { fullName, isSampleRegion, regionOf } from '../../domain/index/places.ts';

type ProjectStatus = Row<'projects'>['status'];

export interface ProjectEntry {
  readonly project: Row<'projects'>;
  readonly region: string | undefined;
  /** The whole way down to the place. */
  readonly place: string;
  readonly sample: boolean;
}

interface ProjectListing {
  readonly status: ProjectStatus;
  readonly count: number;
  readonly entries: readonly ProjectEntry[];
}

export interface ProjectList {
  readonly real: readonly ProjectListing[];
  readonly sample: readonly ProjectEntry[];
  readonly hidden: number;
}

/** What is going on comes first. */
const order: readonly ProjectStatus[] = ['ongoing', 'preparing', 'completed', 'terminated'];

/** All projects by status, then by place; samples apart and last, `limit` at most. */
export function projectList(portal: Portal, limit = 300): ProjectList {
  const entries = sortedProjects(portal);
  let room = limit;
  const take = (list: readonly ProjectEntry[]): readonly ProjectEntry[] => {
    const taken = list.slice(0, room);
    room -= taken.length;
    return taken;
  };
  const real = [...order, ...keysOf('projects', 'status').filter((status) => !order.includes(status))]
    .map((status) => ({ status, all: entries.filter(({ project, sample }) => !sample && project.status === status) }))
    .filter(({ all }) => all.length > 0)
    .map(({ status, all }) => ({ status, count: all.length, entries: take(all) }));
  return { real, sample: take(entries.filter(({ sample }) => sample)), hidden: Math.max(0, entries.length - limit) };
}

const sortedProjects = perPortal((portal): readonly ProjectEntry[] =>
  portal.tables.projects
    .map((project) => {
      const region = regionOf(portal, 'projects', project);
      return { project, region, place: fullName(portal, region), sample: isSampleRegion(portal, region) };
    })
    .toSorted((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)),
);
