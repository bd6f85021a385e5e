/** Why a number of a page cannot be worked out, or does not agree. `src/client/recompute-words.ts` has the words. */
export interface Difficulty {
  readonly code:
    | 'no-source'
    | 'unreadable'
    | 'no-table'
    | 'no-column'
    | 'no-row'
    | 'bad-amount'
    | 'different'
    | 'wrong-unit'
    | 'printed'
    | 'mark';
  /** The table, column, row or text that it is about. */
  readonly detail: string;
}

export function isDifficulty(result: object): result is Difficulty {
  return 'code' in result;
}
