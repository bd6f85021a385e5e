import { text } from '../../text/search.ts';
import type { Answer } from './similar-answer.ts';
import { excerptOf } from './excerpt.ts';
import { kindName } from './filters.ts';
import { fold } from '../../publish/search/format/folded.ts';
import { pairsOf } from '../../publish/search/format/index-file.ts';
import { addressOf, placeName } from './names-index.ts';
import type { SearchIndex } from './open-index.ts';
import type { ScoredRecord } from './score.ts';
import { fillerWeights } from './query/filler-words.ts';

/** A hit as it is shown. */
export interface SearchResult {
  /** Path of the site: `/services/a/`. */
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly place: string;
  readonly sample: boolean;
}

/** What more is shown of it once its text is there. */
export interface ResultDetails {
  readonly summary: string;
  /** Why it was found, where title, line and place do not say so themselves. */
  readonly reason: string | undefined;
}

export function resultOf({ namesIndex }: SearchIndex, { record }: ScoredRecord): SearchResult {
  const face = namesIndex.file.faces[namesIndex.faceOf[record] ?? 0];
  return {
    url: addressOf(namesIndex, record),
    title: face?.title ?? '',
    kind: kindName(namesIndex, record),
    place: placeName(namesIndex, record),
    sample: face?.sample === true,
  };
}

/** Undefined where the text cannot be had (offline): the hit is then shown without it. */
export async function detailsOf(
  index: SearchIndex,
  hit: ScoredRecord,
  answer: Answer,
): Promise<ResultDetails | undefined> {
  try {
    const [summary, content] = await index.text(hit.record);
    const { title, place } = resultOf(index, hit);
    return { summary, reason: reasonOf(hit.reason, `${title} ${summary} ${place}`, content, answer) };
  } catch {
    return undefined;
  }
}

/** Why a hit was found; nothing where what is shown says so itself. */
function reasonOf(
  reason: ScoredRecord['reason'],
  shown: string,
  content: string,
  { state, words }: Answer,
): string | undefined {
  const wanted = reason?.soundingPart === undefined ? words : [reason.soundingPart];
  if (excerptOf(shown, wanted) !== undefined) return undefined;
  if (reason?.soundingPart !== undefined) return text.soundsLike(reason.soundingPart);
  const own = reason?.field === 'name' || reason?.field === 'spoken';
  if (reason !== undefined && own) return text.alsoCalled(reason.text);
  if (state === 'exact' && reason?.official === true) return text.listedUnder(reason.text);
  const excerpt = excerptOf(content, words);
  if (state === 'exact' && excerpt !== undefined) return excerpt;
  if (reason === undefined || excerptOf(shown, [fold(reason.text).text]) !== undefined) return excerpt;
  return reason.official ? text.listedUnder(reason.text) : text.alsoSaid(reason.text);
}

/** What is marked in a hit: the words that it really has; where it is only near, whatever two characters they share. */
export function marksOf({ state, words, read }: Answer): readonly string[] {
  if (state === 'exact') return words;
  const pairs = words.flatMap((word) => {
    const characters = Array.from(word);
    const talk = fillerWeights(word);
    const strong = characters.slice(1).map((each, at) => (talk.has(at) ? '' : `${characters[at] ?? ''}${each}`));
    return strong.filter((pair) => pair !== '');
  });
  return [...words, ...pairs, ...(read === undefined ? [] : [read.text, ...pairsOf(Array.from(read.text))])];
}
