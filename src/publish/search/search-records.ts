import type { TermScheme } from './format/index-file.ts';
import type { Portal } from '../../data/portal.ts';
import { isSampleRegion } from '../../domain/index/places.ts';
import type { Row } from '../../schema/index.ts';
import type { Kind } from './format/kinds.ts';
import { sayingsFor } from './sayings.ts';
import type { SearchSubject } from './search-subject.ts';
import { searchSubjects } from './search-subjects.ts';

/** One thing that can be found. */
export interface SearchRecord {
  readonly url: string;
  readonly kind: Kind;
  readonly title: string;
  /** Other official names. */
  readonly names: readonly string[];
  /** 口语 of its own. */
  readonly spoken: readonly string[];
  /** Its category, needs and audiences, and what its names are also called. */
  readonly terms: readonly SearchTerm[];
  /** Id of its region, if it belongs to one. */
  readonly region: string | undefined;
  readonly sample: boolean;
  /** One plain line. */
  readonly summary: string;
}

/** Something that residents have words for: a term, never a category of expenses or an indicator, or what a name is also called. */
export interface SearchTerm {
  readonly id: string;
  readonly scheme: TermScheme;
  /** Its name, where it has one, then what people say for it. */
  readonly words: readonly string[];
}

/** Everything that a resident may look for on a day (YYYY-MM-DD): never single expenses. Real things first, services before the rest. */
export function searchRecords(portal: Portal, today: string): readonly SearchRecord[] {
  const records = searchSubjects(portal, today).map((subject) => recordOf(portal, subject));
  return [...records.filter(({ sample }) => !sample), ...records.filter(({ sample }) => sample)];
}

function recordOf(portal: Portal, subject: SearchSubject): SearchRecord {
  const { url, kind, title, names, spoken, region, summary } = subject;
  return {
    url,
    kind,
    title,
    names: names.filter((name) => name !== title),
    spoken,
    terms: [...subject.terms.flatMap(searchTerm), ...sayings([title, ...names].join(' '))],
    region,
    sample: subject.sample ?? isSampleRegion(portal, region),
    summary: shorten(summary),
  };
}

function searchTerm({ id, scheme, name, aliases }: Row<'terms'>): readonly SearchTerm[] {
  return scheme === 'need' || scheme === 'service_category' || scheme === 'audience'
    ? [{ id, scheme, words: [name, ...aliases] }]
    : [];
}

function sayings(names: string): readonly SearchTerm[] {
  return sayingsFor(names).map(({ id, words }) => ({ id, scheme: 'saying', words }));
}

const longestSummary = 80;

function shorten(summary: string): string {
  const characters = Array.from(summary);
  return characters.length <= longestSummary ? summary : `${characters.slice(0, longestSummary - 1).join('')}…`;
}
