/** Random numbers that are the same for the same seed on every machine: a sample must come out byte for byte alike. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in about `share` of the cases (0 … 1). */
  chance(share: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/**
 * A generator for one thing (a county, a station). Each thing has its own `stream`, so that station 7 looks the same
 * whether it is made alone or among thirty thousand.
 */
export function createRandom(seed: number, stream: string): Random {
  const next = mulberry32(hash(`${String(seed)}/${stream}`));
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    chance: (share) => next() < share,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
  };
}

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, good enough to look varied. Gives 0 ≤ x < 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
