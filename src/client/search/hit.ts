import { text } from '../../text/search.ts';
import { addressOf, kindOf, placeName, type NamesIndex } from './names-index.ts';
import type { FoundPage } from './pages/found-page.ts';
import type { ScoredRecord } from './score.ts';

/** Something that was found: by what it is called, by the words of its page, or by both. */
export interface Hit {
  /** Path of the site: `/services/a/`, `/stories/b/#c`. */
  readonly url: string;
  readonly title: string;
  /** Name of its kind, as it is shown. */
  readonly kind: string;
  /** `山东省 · 青岛市 · 泊里镇`; empty for a thing of no place. */
  readonly place: string;
  readonly sample: boolean;
  readonly record: ScoredRecord | undefined;
  readonly page: FoundPage | undefined;
}

export function hitOfRecord(namesIndex: NamesIndex, record: ScoredRecord): Hit {
  const face = namesIndex.file.faces[namesIndex.faceOf[record.record] ?? 0];
  return {
    url: addressOf(namesIndex, record.record),
    title: face?.title ?? '',
    kind: text.kinds[kindOf(namesIndex, record.record)],
    place: placeName(namesIndex, record.record),
    sample: face?.sample === true,
    record,
    page: undefined,
  };
}
