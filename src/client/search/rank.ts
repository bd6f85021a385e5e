import type { Found } from './evidence.ts';

/** What a resident most likely looks for stands first; numbers are on the scale of the strengths of evidence. */
const kindWeights: Readonly<Record<string, number>> = {
  服务: 25,
  站点: 20,
  地方: 15,
  项目: 10,
  故事: 8,
  怎么做的: 8,
  资金: 8,
  活动: 6,
  名词: 6,
};

export interface Weighed {
  readonly found: Found;
  /** Strength of evidence, 0 to 80. */
  readonly strength: number;
}

/** Real things before samples, then by evidence and kind; the order of the index decides between equals. */
export function ranked(hits: readonly Weighed[]): readonly Found[] {
  const score = ({ found, strength }: Weighed): number => strength + (kindWeights[found.kind] ?? 0);
  return hits
    .map((hit, order) => ({ hit, order }))
    .sort(
      (a, b) =>
        Number(a.hit.found.sample) - Number(b.hit.found.sample) || score(b.hit) - score(a.hit) || a.order - b.order,
    )
    .map(({ hit }) => hit.found);
}
