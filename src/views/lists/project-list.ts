import type { Portal } from '../../data/portal.ts';
import { listedAtOnce, pageOfList, pagesOf } from './steps-of-pages.ts';
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
  /** The page on which the first of them stands. */
  readonly page: number;
  readonly entries: readonly ProjectEntry[];
}

export interface ProjectList {
  readonly real: readonly ProjectListing[];
  readonly sample: readonly ProjectEntry[];
  /** The page on which the first sample stands; undefined where there is none. */
  readonly samplePage: number | undefined;
}

/** What is going on comes first. */
const order: readonly ProjectStatus[] = ['ongoing', 'preparing', 'completed', 'terminated'];

/** How many pages the list of all projects has. */
export function projectPages(portal: Portal): number {
  return pagesOf(portal.tables.projects.length);
}

/** One page of all projects by status, then by place; samples apart and last. */
export function projectList(portal: Portal, page: number): ProjectList {
  const entries = sortedProjects(portal);
  const statuses = [...order, ...keysOf('projects', 'status').filter((status) => !order.includes(status))];
  const groups = statuses
    .map((status) => ({ status, all: entries.filter(({ project, sample }) => !sample && project.status === status) }))
    .filter(({ all }) => all.length > 0);
  const samples = entries.filter(({ sample }) => sample);
  const all = [...groups.flatMap((group) => group.all), ...samples];
  const shown = new Set(pageOfList(all, page).items);
  const pageOf = (entry: ProjectEntry | undefined): number =>
    entry === undefined ? 1 : Math.floor(all.indexOf(entry) / listedAtOnce) + 1;
  return {
    real: groups.map((group) => ({
      status: group.status,
      count: group.all.length,
      page: pageOf(group.all[0]),
      entries: group.all.filter((entry) => shown.has(entry)),
    })),
    sample: samples.filter((entry) => shown.has(entry)),
    samplePage: samples.length > 0 ? pageOf(samples[0]) : undefined,
  };
}

const sortedProjects = perPortal((portal): readonly ProjectEntry[] =>
  portal.tables.projects
    .map((project) => {
      const region = regionOf(portal, 'projects', project);
      return { project, region, place: fullName(portal, region), sample: isSampleRegion(portal, region) };
    })
    .toSorted((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)),
);
