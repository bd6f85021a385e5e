import type { Portal } from '../model/portal.ts';
import { find } from '../model/portal.ts';
import { ancestors, fullName, isSampleRegion } from '../queries/places.ts';
import { text } from '../text/search.ts';
import { otherWords } from '../text/synonyms.ts';
import { hiddenWords } from './hidden-words.ts';
import type { SearchSubject } from './search-subject.ts';
import { searchSubjects } from './search-subjects.ts';

/** One thing that can be found, as Pagefind takes it. */
export interface SearchRecord {
  readonly url: string;
  readonly language: 'zh-CN';
  /** What is read through and shown as an excerpt. */
  readonly content: string;
  readonly meta: {
    readonly title: string;
    readonly kind: string;
    /** The way down to its place, `山东省 · 青岛市`; empty where it belongs to none. */
    readonly place: string;
    readonly summary: string;
    /** Hidden words, never shown. */
    readonly kw: string;
  };
  readonly filters: { readonly kind: string; readonly province: string; readonly sample: string };
  /** What people may type for it, simplified and whole: feeds the table of sounds, not the index. */
  readonly phrases: readonly string[];
}

/** Everything that a resident may look for on a day (YYYY-MM-DD): never single expenses. Real things first, services before the rest. */
export function searchRecords(portal: Portal, today: string): readonly SearchRecord[] {
  const records = searchSubjects(portal, today).map((subject) => recordOf(portal, subject));
  const isReal = ({ filters }: SearchRecord): boolean => filters.sample === text.no;
  return [...records.filter(isReal), ...records.filter((record) => !isReal(record))];
}

function recordOf(portal: Portal, subject: SearchSubject): SearchRecord {
  const { url, kind, title, region, summary } = subject;
  const places = placeNames(portal, region);
  const path = fullName(portal, region).split(' · ');
  const names = [title, ...subject.names];
  const terms = subject.terms.map(({ name }) => name);
  const sayings = [...subject.terms.flatMap(({ aliases }) => aliases), ...otherWords(names.join(' '))];
  const spoken = subject.spoken.length === 0 ? '' : `${text.alsoSaid}${subject.spoken.join('、')}`;
  return {
    url,
    language: 'zh-CN',
    // Names stand among the hidden words; said here once more they would only make the index heavier. The way down to its
    // place stands here, and not only in `meta`, because only content is segmented: 临平 finds what is in 临平区.
    content: [summary === '' ? title : summary, ...subject.texts, spoken, path.join('')].map(sentence).join(''),
    meta: {
      title,
      kind: text.kinds[kind],
      place: path.join(' · '),
      summary: shorten(summary),
      kw: hiddenWords({ names: [...names, ...subject.spoken], places, terms, sayings }),
    },
    filters: {
      kind: text.kinds[kind],
      province: provinceOf(portal, region),
      sample: (subject.sample ?? isSampleRegion(portal, region)) ? text.yes : text.no,
    },
    phrases: [...names, ...subject.spoken, ...places, ...terms, ...sayings],
  };
}

const longestSummary = 80;

function shorten(summary: string): string {
  const characters = Array.from(summary);
  return characters.length <= longestSummary ? summary : `${characters.slice(0, longestSummary - 1).join('')}…`;
}

function sentence(part: string | undefined): string {
  const trimmed = (part ?? '').replace(/\s+/g, ' ').trim();
  if (trimmed === '') return '';
  return /[。！？…]$/.test(trimmed) ? trimmed : `${trimmed}。`;
}

function placeNames(portal: Portal, regionId: string | undefined): readonly string[] {
  const region = find(portal, 'regions', regionId);
  return region === undefined || region.level === '国家' ? [] : [region.name, ...region.aliases];
}

function provinceOf(portal: Portal, regionId: string | undefined): string {
  const region = find(portal, 'regions', regionId);
  if (region === undefined) return text.nationwide;
  return [region, ...ancestors(portal, region)].find(({ level }) => level === '省')?.name ?? text.nationwide;
}
