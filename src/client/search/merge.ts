import { fold } from '../../publish/search/format/folded.ts';
import { hitOfRecord, type Hit } from './hit.ts';
import type { NamesIndex } from './names-index.ts';
import type { FoundPage } from './pages/found-page.ts';
import { isName, isSentence } from './needs-pages.ts';
import type { Answer } from './similar-answer.ts';

/** An answer as it is shown. */
export interface WholeAnswer extends Omit<Answer, 'hits'> {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** So many of the first say the words on their page, where no name does; else 0. */
  readonly saying: number;
}

/** What was found for a query. */
export interface Found {
  readonly query: string;
  /** By what things are called. */
  readonly answer: Answer;
  /** Undefined where the names did not come. */
  readonly namesIndex: NamesIndex | undefined;
  readonly pages: readonly FoundPage[];
}

/**
 * The answers by names and by words as one: names that are the query, or pages that say it, stand above what only resembles
 * it; what resembles it by name and by words stands in turn.
 */
export function merge({ query, answer, namesIndex, pages }: Found): WholeAnswer {
  const records = namesIndex === undefined ? [] : answer.hits.map((hit) => hitOfRecord(namesIndex, hit));
  const own = new Map(records.map((hit) => [hit.url, hit]));
  const hitOf = (page: FoundPage): Hit => {
    const known = own.get(page.url) ?? own.get(page.url.replace(/#.*$/, ''));
    const named = known === undefined ? {} : { title: known.title, place: known.place };
    return { ...page, ...named, record: known?.record, page };
  };
  const saying = pages.filter(({ whole }) => whole).map(hitOf);
  const like = pages.filter(({ whole }) => !whole).map(hitOf);
  const phrase = fold(query).text;
  const named = answer.state === 'exact' && !(isSentence(phrase) && !isName(phrase, answer) && saying.length > 0);
  const hits = named ? [...records, ...saying, ...like] : [...saying, ...inTurn(records, like)];
  const state = saying.length > 0 ? 'exact' : hits.length > 0 && answer.state === 'none' ? 'near' : answer.state;
  const { read, words, unrecorded } = answer;
  const meant = read === undefined || saying.length > 0 ? {} : { read };
  const place = unrecorded === undefined ? {} : { unrecorded };
  return { state, words, ...meant, ...place, hits: eachOnce(hits), saying: named ? 0 : saying.length };
}

function inTurn(first: readonly Hit[], second: readonly Hit[]): readonly Hit[] {
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, at) => [...first.slice(at, at + 1), ...second.slice(at, at + 1)]).flat();
}

/** A page stands once, where it comes first. A section of a page, and the page, are the same. */
function eachOnce(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ url, record }) => {
    const key = record === undefined ? url.replace(/#.*$/, '') : String(record.record);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
