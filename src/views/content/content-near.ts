import type { Model, Story } from '../../data/content/front-matter.ts';
import type { Portal } from '../../data/portal.ts';
import { isPublishable, models, stories, type PublishedContent } from '../../domain/content/content.ts';

/** Whether a story happened where a model is at work: the same station, project or place. */
function isNear(story: Story, model: Model): boolean {
  return (
    (story.station !== undefined && model.stations.includes(story.station)) ||
    (story.project !== undefined && model.projects.includes(story.project)) ||
    model.places.includes(story.place)
  );
}

export function modelsNear(portal: Portal, story: Story): readonly PublishedContent<Model>[] {
  return models(portal).filter(({ matter }) => isNear(story, matter));
}

/** Stories that may still be told on this day (YYYY-MM-DD). */
export function storiesNear(portal: Portal, model: Model, today: string): readonly PublishedContent<Story>[] {
  return stories(portal).filter(({ matter }) => isPublishable(matter, today) && isNear(matter, model));
}

/** The other stories of a place that may still be told on this day. */
export function storiesBeside(
  portal: Portal,
  story: PublishedContent<Story>,
  today: string,
): readonly PublishedContent<Story>[] {
  return stories(portal).filter(
    ({ slug, matter }) => slug !== story.slug && matter.place === story.matter.place && isPublishable(matter, today),
  );
}
