/** What the instrumented sources ask at every place that has mutants: which is active; and what tells who ran them. */
export interface MutantSwitch {
  /** Whether the active mutant is one of those from `first` to `last`. */
  within(first: number, last: number): boolean;
  isActive(id: number): boolean;
  /** From now on this mutant is active, none without a number; what the code remembers is forgotten. */
  turnTo(id: number | undefined): void;
  /** The mutants that are run while a piece of work lasts. */
  record(work: () => unknown): Promise<ReadonlySet<number>>;
  /** Changes with every turn. */
  readonly turn: number;
}

/** Far more often than any test runs a place: a loop that would not end is ended here. */
const mostHits = 3_000_000;

export function createSwitch(): MutantSwitch {
  let active = -1;
  let hits = 0;
  let turn = 0;
  let reached: Set<number> | undefined;
  return {
    within(first, last) {
      if (reached !== undefined && !reached.has(first)) for (let id = first; id <= last; id++) reached.add(id);
      if (active < first || active > last) return false;
      if (++hits > mostHits) throw new Error('the mutant does not end');
      return true;
    },
    isActive: (id) => id === active,
    turnTo(id = -1) {
      active = id;
      hits = 0;
      turn++;
    },
    async record(work) {
      const seen = (reached = new Set());
      try {
        await work();
      } finally {
        reached = undefined;
      }
      return seen;
    },
    get turn() {
      return turn;
    },
  };
}

declare global {
  var mutantSwitch: MutantSwitch | undefined;
}
