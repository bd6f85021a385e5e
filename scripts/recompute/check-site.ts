import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Judge, numberKinds, type NumberKind, type Verdict } from '../../src/client/recompute/judge.ts';
import { pageNumbers, type PageNumber } from '../../src/client/recompute/page-numbers.ts';
import { addressOfPage, type BuiltSite } from './built-site.ts';

export interface Difference {
  readonly page: string;
  readonly number: PageNumber;
  readonly verdict: Verdict;
}

export interface SiteReport {
  readonly pages: number;
  readonly tables: number;
  /** How many numbers of each kind were checked. */
  readonly counts: ReadonlyMap<NumberKind, number>;
  /** How many different questions stood behind the sums. */
  readonly questions: number;
  readonly differences: readonly Difference[];
}

/** Works out every number of every page anew. `tell` hears after each page how many are done. */
export function checkSite(folder: string, site: BuiltSite, tell: (done: number) => void = () => undefined): SiteReport {
  const judge = new Judge(site.library);
  const counts = new Map<NumberKind, number>(numberKinds.map((kind) => [kind, 0]));
  const questions = new Set<string>();
  const differences: Difference[] = [];
  for (const [index, path] of site.pages.entries()) {
    for (const number of pageNumbers(readFileSync(join(folder, path), 'utf8'))) {
      const verdict = judge.judge(number);
      counts.set(verdict.kind, (counts.get(verdict.kind) ?? 0) + 1);
      if (number.from.startsWith('sum:')) questions.add(number.from);
      if (verdict.trouble !== undefined) differences.push({ page: addressOfPage(path), number, verdict });
    }
    tell(index + 1);
  }
  return { pages: site.pages.length, tables: site.tables, counts, questions: questions.size, differences };
}
