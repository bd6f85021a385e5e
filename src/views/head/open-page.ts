import { getSite } from '../../history/site.ts';
import { Footnotes } from '../footnotes.ts';

/** What a page begins with: the site, its data, and the footnotes of this page. */
export function openPage() {
  const site = getSite();
  return { site, portal: site.portal, notes: new Footnotes(site) };
}
