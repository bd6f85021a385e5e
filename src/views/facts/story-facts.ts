import { link, links, type Facts } from '../content/inline.ts';
import type { Story } from '../../data/content/front-matter.ts';
import { find, findAll, type Portal } from '../../data/portal.ts';
import { addressOf, placeAddress } from '../../domain/addresses/address.ts';
import { fullName } from '../../domain/index/places.ts';
import { text } from '../../text/stories.ts';

/** Where, when and how a story happened, with links to all it has to do with. */
export function storyFacts(portal: Portal, story: Story): Facts {
  const station = find(portal, 'stations', story.station);
  const project = find(portal, 'projects', story.project);
  const services = findAll(portal, 'services', story.services).map(({ id, name }) => ({
    href: addressOf(portal, 'services', id) ?? '/services/',
    label: name,
  }));
  return [
    [text.where, link(placeAddress(portal, story.place), fullName(portal, story.place))],
    [text.when, story.period],
    [text.method, text.methods[story.method]],
    [text.station, station && link(`/stations/${station.id}/`, station.name)],
    [text.project, project && link(`/projects/${project.id}/`, project.name)],
    [text.services, links(services)],
  ];
}
