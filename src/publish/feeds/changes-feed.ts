import { legalText } from '../../data/cells/legal-text.ts';
import { Feed } from 'feed';
import { withoutPersonalData } from '../../privacy/personal-data.ts';
import { formatDate } from '../../data/cells/date.ts';
import type { Portal } from '../../data/portal.ts';
import { changeText, readableSubject } from '../../history/changes/change-words.ts';
import type { SiteChanges } from '../../history/changes/site-changes.ts';
import { repositoryOf } from '../../domain/addresses/repository.ts';
import { text } from '../../text/changes.ts';
import { text as publish } from '../../text/publish.ts';
import { escapeHtml } from '../files/escape-html.ts';
import { instant } from './feed.ts';
import type { PublishedFile } from '../files/published-file.ts';

const limit = 100;

/** `/changes.xml` (Atom): the last changes of the data in words, each linked to its commit. Empty without a history. */
export function changesFeedFile(portal: Portal, found: SiteChanges): PublishedFile {
  const { config } = portal;
  const repository = repositoryOf(portal);
  const changes = found.state === 'known' ? found.changes.slice(0, limit) : [];
  const feed = new Feed({
    id: `${config.site}/changes/`,
    title: `${config.name} · ${text.feedTitle}`,
    description: text.description,
    link: `${config.site}/changes/`,
    feed: `${config.site}/changes.xml`,
    updated: instant(changes[0]?.day ?? '1970'),
    generator: publish.generator,
    copyright: escapeHtml(config.licence.name),
    author: { name: config.name },
  });
  for (const change of changes) {
    const address = repository.commit(change.commit);
    const subject = readableSubject(withoutPersonalData(change.subject));
    feed.addItem({
      id: address,
      link: address,
      title: escapeHtml(`${formatDate(change.day)} ${titleOf(change.lines)}`.trim()),
      description: escapeHtml(`${changeText(change)}。${subject === undefined ? '' : `${text.subject}：${subject}`}`),
      date: instant(change.day),
      published: instant(change.day),
    });
  }
  return { path: 'changes.xml', chunks: [legalText(`${feed.atom1()}\n`)] };
}

function titleOf(lines: readonly { readonly place: string }[]): string {
  const places = [...new Set(lines.map(({ place }) => place || text.texts))];
  return `${places.slice(0, 3).join('、')}${places.length > 3 ? text.and : ''}`;
}
