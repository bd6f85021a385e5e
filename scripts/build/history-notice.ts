import type { History } from '../../src/history/history.ts';
import { historyGap } from '../../src/text/history-gap.ts';

/** What is missing of the history, in one line with what to do; undefined where all of it is there. `folder` is the checkout. */
export function historyNotice({ gap }: History, folder: string, required: boolean): string | undefined {
  if (gap === undefined) return undefined;
  const why = gap === 'foreign-owner' ? historyGap[gap](folder) : historyGap[gap];
  return `${required ? historyGap.required : historyGap.lead}${why}`;
}
