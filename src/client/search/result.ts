import { text } from '../../text/search.ts';
import { excerptOf } from './excerpt.ts';
import type { Hit } from './hit.ts';
import type { WholeAnswer } from './merge.ts';
import { fold } from '../../publish/search/format/folded.ts';
import { pairsOf } from '../../publish/search/format/index-file.ts';
import type { SearchIndex } from './open-index.ts';
import type { ScoredRecord } from './score.ts';
import { fillerWeights } from './query/filler-words.ts';

/** What more is shown of a hit once its line is there. */
export interface HitDetails {
  readonly summary: string;
  /** Why it was found, where title, line and place do not say so themselves. */
  readonly reason: string | undefined;
}

/** Undefined where the line cannot be had (offline): the hit is then shown without it. */
export async function detailsOf(
  index: SearchIndex | undefined,
  { title, place, record, page }: Hit,
  answer: WholeAnswer,
): Promise<HitDetails | undefined> {
  if (page !== undefined) return { summary: page.excerpt, reason: undefined };
  try {
    const summary = record && (await index?.line(record.record));
    if (record === undefined || summary === undefined) return undefined;
    return { summary, reason: reasonOf(record.reason, `${title} ${summary} ${place}`, answer) };
  } catch {
    return undefined;
  }
}

/** Why a hit was found; nothing where what is shown says so itself. */
function reasonOf(reason: ScoredRecord['reason'], shown: string, { state, words }: WholeAnswer): string | undefined {
  if (reason === undefined) return undefined;
  const wanted = reason.soundingPart === undefined ? words : [reason.soundingPart];
  if (excerptOf(shown, wanted) !== undefined) return undefined;
  if (reason.soundingPart !== undefined) return text.soundsLike(reason.soundingPart);
  if (reason.field === 'name' || reason.field === 'spoken') return text.alsoCalled(reason.text);
  if (state !== 'exact' && excerptOf(shown, [fold(reason.text).text]) !== undefined) return undefined;
  return reason.official ? text.listedUnder(reason.text) : text.alsoSaid(reason.text);
}

/** What is marked in a hit: the words that it really has; where it is only near, whatever two characters they share. */
export function marksOf({ state, words, read }: WholeAnswer): readonly string[] {
  if (state === 'exact') return words;
  const pairs = words.flatMap((word) => {
    const characters = Array.from(word);
    const talk = fillerWeights(word);
    const strong = characters.slice(1).map((each, at) => (talk.has(at) ? '' : `${characters[at] ?? ''}${each}`));
    return strong.filter((pair) => pair !== '');
  });
  return [...words, ...pairs, ...(read === undefined ? [] : [read.text, ...pairsOf(Array.from(read.text))])];
}
