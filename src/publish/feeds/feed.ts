import { legalText } from '../../data/cells/legal-text.ts';
import { Feed, type Item } from 'feed';
import type { PartialDate } from '../../data/cells/date.ts';
import { findAll, type Portal } from '../../data/portal.ts';
import { isPublishable, stories } from '../../domain/content/content.ts';
import {
  correctedRow,
  correctedValue,
  correctionsNewest,
  daysToFix,
  touchesLottery,
} from '../../domain/disclosure/corrections.ts';
import { linkHash, sealLength, sealOf, shortSeal } from '../../domain/disclosure/seal-chain.ts';
import { latestDisclosures } from '../../views/latest.ts';
import { isSampleRegion } from '../../domain/index/places.ts';
import { isSampleRow } from '../../domain/index/sample.ts';
import { text } from '../../text/publish.ts';
import { text as seals } from '../../text/money/seals.ts';
import { escapeHtml } from '../files/escape-html.ts';
import type { PublishedFile } from '../files/published-file.ts';
import { valueTitle } from '../../schema/values.ts';

/** A feed is for news: what is older stands on the pages. */
const limit = 100;

interface Entry {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly date: PartialDate;
  readonly sample: boolean;
}

/**
 * `/feed.xml` (Atom): disclosures, corrections and stories up to a day (YYYY-MM-DD), newest first. All dates come from
 * the data, never from a clock; a story is as new as the newest document that it is told from.
 */
export function feedFile(portal: Portal, today: string): PublishedFile {
  const { config } = portal;
  const entries = [...disclosures(portal, today), ...corrections(portal), ...storyEntries(portal, today)]
    .filter(({ date }) => date <= today)
    .sort((a, b) => compare(b.date, a.date) || compare(a.path, b.path))
    .slice(0, limit);
  const seal = shortSeal(portal);
  const feed = new Feed({
    id: `${config.site}/`,
    title: config.name,
    description: seal === undefined ? config.tagline : `${config.tagline}（${seals.onSheet(seal)}）`,
    link: `${config.site}/`,
    feed: `${config.site}/feed.xml`,
    updated: instant(entries[0]?.date ?? '1970'),
    generator: text.generator,
    copyright: escapeHtml(config.licence.name),
    author: { name: config.name },
  });
  for (const entry of entries) feed.addItem(item(entry, config.site));
  return { path: 'feed.xml', chunks: [legalText(`${feed.atom1()}\n`)] };
}

/** Readers take title and summary for HTML: text from the data is escaped. */
function item({ path, title, summary, date, sample }: Entry, site: string): Item {
  const address = `${site}${path}`;
  const when = instant(date);
  const heading = escapeHtml(sample ? text.samplePrefix + title : title);
  return { id: address, link: address, title: heading, description: escapeHtml(summary), date: when, published: when };
}

function disclosures(portal: Portal, today: string): readonly Entry[] {
  return latestDisclosures(portal, today, limit).map(({ id, href, name, published, sample }) => {
    const link = sealOf(portal).get(id);
    const seal = link === undefined ? '' : `，${seals.onSheet(linkHash(link).slice(0, sealLength))}`;
    const summary = `${text.published} ${published}${seal}`;
    return { path: `${href}#${id}`, title: name, summary, date: published, sample };
  });
}

function corrections(portal: Portal): readonly Entry[] {
  return correctionsNewest(portal)
    .slice(0, limit)
    .map((row) => {
      const { kind, name } = correctedRow(portal, row);
      const [was, now] = [correctedValue(portal, row, 'old_value').text, correctedValue(portal, row, 'new_value').text];
      const days = daysToFix(portal, row);
      const after = days === undefined ? '' : `。${text.fixedAfter(days)}`;
      const mark = touchesLottery(portal, row) ? `。${portal.config.lottery_mark}` : '';
      const title = `${text.correction}：${kind}“${name}”`;
      const summary = `${row.column}${text.was} ${was}，${text.now} ${now}。${text.why}：${row.reason.replace(/。$/, '')}。${text.foundBy}：${valueTitle('corrections', 'found_by', row.found_by)}${after}${mark}`;
      return {
        path: `/corrections/#${row.id}`,
        title,
        summary,
        date: row.date,
        sample: isSampleRow(portal, 'corrections', row),
      };
    });
}

function storyEntries(portal: Portal, today: string): readonly Entry[] {
  return stories(portal)
    .filter(({ matter }) => isPublishable(matter, today))
    .map(({ slug, matter }) => {
      const dates = findAll(portal, 'documents', matter.sources).map((document) => document.date);
      const date = dates.sort(compare).at(-1) ?? '1970';
      const sample = isSampleRegion(portal, matter.place);
      return {
        path: `/stories/${slug}/`,
        title: `${text.story}：${matter.title}`,
        summary: matter.summary,
        date,
        sample,
      };
    });
}

/** The first moment of a day, month or year in China. */
export function instant(date: PartialDate): Date {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00+08:00`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
