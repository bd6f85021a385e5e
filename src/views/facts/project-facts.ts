import { link, listed, type Facts } from '../content/inline.ts';
import { organizationName } from '../organization-name.ts';
import { formatDate } from '../../data/cells/date.ts';
import { find, findAll, type Portal } from '../../data/portal.ts';
import { fullName, regionOf } from '../../domain/index/places.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text } from '../../text/projects.ts';

/** Where a project is, how far it has come, who does it with whom, and for whom. */
export function projectFacts(portal: Portal, project: Row<'projects'>): Facts {
  const station = find(portal, 'stations', project.station);
  const region = regionOf(portal, 'projects', project);
  const audiences = findAll(portal, 'terms', project.audiences).map(({ name }) => name);
  const from = project.start_date === undefined ? undefined : formatDate(project.start_date);
  const to = project.end_date === undefined ? undefined : formatDate(project.end_date);
  const named = (id: string | undefined) => (id === undefined ? undefined : organizationName(portal, id));
  return [
    [
      text.status,
      [
        `${valueTitle('projects', 'status', project.status)}，${text.statusLine[project.status]}`,
        { ref: (notes) => notes.cite('projects', project) },
      ],
    ],
    [text.period, from === undefined && to === undefined ? text.missing : text.periodOf(from, to)],
    [text.place, region === undefined ? text.missing : link(`/places/${region}/`, fullName(portal, region))],
    [text.station, station && link(`/stations/${station.id}/`, station.name)],
    [text.organization, named(project.organization)],
    [text.category, find(portal, 'terms', project.category)?.name ?? text.missing],
    [text.audiences, audiences.join('、') || text.missing],
    [text.parties, project.parties.map((party) => valueTitle('projects', 'parties', party)).join('、') || text.missing],
    [text.implementer, named(project.implementer) ?? text.missing],
    [text.partners, project.partners.length === 0 ? text.missing : listed(project.partners.map(named))],
    [
      text.planned,
      project.planned_beneficiaries === undefined
        ? text.missing
        : { table: 'projects', row: project, column: 'planned_beneficiaries', unit: text.people },
    ],
  ];
}
