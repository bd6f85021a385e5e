import { expect, test } from 'vitest';
import { storyText } from '../rules/engine/examples.ts';
import { portalOf } from '../../tests/fixtures/rules/check-case.ts';
import { isPublishable, isAbout, stories } from '../domain/content/content.ts';
import { feedFile } from './feeds/feed.ts';
import { searchRecords } from './search/search-records.ts';

const portal = portalOf({
  'content/stories/lunch.mdx': storyText({ 'consent_expires: 2028-12-31': 'consent_expires: 2026-06-30' }),
});
const title = '中午有饭吃了';

function everything(today: string): string {
  const feed = feedFile(portal, today);
  return JSON.stringify([searchRecords(portal, today), Array.from(feed.chunks)]);
}

test('a story is told until the last day of its consent', () => {
  expect(everything('2026-06-30')).toContain(title);
});

test('after it neither the search nor the feed holds a word of it; its page is there and says only that it is gone', () => {
  expect(everything('2026-07-01')).not.toContain(title);
  const [told] = stories(portal);
  expect(told && isPublishable(told.matter, '2026-07-01')).toBe(false);
  expect(isAbout(portal, 'stories/lunch', '2026-07-01')).toBe(false);
  expect(isAbout(portal, 'stations/demo-station', '2026-07-01')).toBe(true);
});
