import type { Portal } from '../../data/portal.ts';
import { contentPages, handbook } from '../../domain/content/content.ts';
import { text as handbookText } from '../../text/handbook.ts';
import { rules } from '../../rules/engine/index.ts';
import { tableNames, tables } from '../../schema/index.ts';
import { text as accounts } from '../../text/money/accounts.ts';
import { text as changes } from '../../text/changes.ts';
import { text as data } from '../../text/data.ts';
import { text as money } from '../../text/money/money.ts';
import { text as quality } from '../../text/quality.ts';
import { guide as recompute } from '../../text/money/recompute-guide.ts';
import type { Kind } from './format/kinds.ts';
import type { SearchSubject } from './search-subject.ts';

/** The pages about the site itself, and their sections by what stands above them: help, handbook, rules, tables, data. */
export function siteSubjects(portal: Portal): readonly SearchSubject[] {
  return [
    ...contentPages(portal).flatMap((page) => withSections('help', `/${page.slug}/`, page)),
    ...handbook(portal).flatMap((page) => withSections('handbook', `/handbook/${page.slug}/`, page)),
    ...rules.map(({ id, title }) => subject('handbook', `/handbook/rules/${id}/`, title, handbookText.rule.kicker)),
    ...tableNames.map((name) =>
      subject('handbook', `/handbook/tables/${name}/`, `${tables[name].title}表`, tables[name].help),
    ),
    subject('data', '/data/', data.title, data.lead),
    subject('data', '/data/recompute/', recompute.title, recompute.description),
    subject('data', '/quality/', quality.title, quality.lead),
    subject('data', '/changes/', changes.title, changes.lead),
    subject('money', '/accounts/', accounts.title, accounts.lead),
    subject('money', '/corrections/', money.corrections, money.correctionsLead),
  ];
}

interface Chapter {
  readonly matter: { readonly title: string; readonly summary: string };
  readonly entry: { readonly body: string };
}

function withSections(kind: Kind, url: string, { matter, entry }: Chapter): readonly SearchSubject[] {
  const [, ...sections] = entry.body.split(/^## /m);
  return [
    subject(kind, url, matter.title, matter.summary),
    ...sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const summary = lines.map(plain).find((line) => line !== '') ?? '';
      return {
        ...subject(kind, `${url}#${anchorOf(heading)}`, `${matter.title}：${heading}`, summary),
        names: [heading],
      };
    }),
  ];
}

/** The id that Astro gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** A line of Markdown as it is read; nothing of one that is a component. */
function plain(line: string): string {
  return line
    .replace(/^\s*<.*|[{}*`#>]/g, '')
    .replace(/^\s*(?:-|\d+\.)\s+/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();
}

function subject(kind: Kind, url: string, title: string, summary: string): SearchSubject {
  return { kind, url, title, summary, names: [], spoken: [], terms: [], region: undefined };
}
