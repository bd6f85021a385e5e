/** Why a number of a page cannot be worked out, or does not agree. `src/client/recompute-words.ts` has the words. */
export interface Trouble {
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

export function isTrouble(result: object): result is Trouble {
  return 'code' in result;
}
