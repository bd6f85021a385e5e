import type { Browser } from 'playwright-core';
import { askAgain } from '../../../tests/search/ask.ts';
import {
  batches,
  placeOfRight,
  scoresByKind,
  testQueries,
  type Batch,
  type Query,
} from '../../../tests/search/queries.ts';
import type { Result } from '../result-table.ts';

/** How the test sets do on a served site: right page first, right page among the first three, by batch and by kind; and false exacts. */
export async function findings(browser: Browser, origin: string): Promise<readonly Result[]> {
  const page = await browser.newPage();
  await page.goto(`${origin}/search/`);
  const places: (readonly [Query, number])[] = [];
  let falseExacts = 0;
  for (const query of testQueries()) {
    const shown = await askAgain(page, query.query);
    const place = placeOfRight(query, shown);
    places.push([query, place]);
    if (query.expected.length === 0 && place === 0) falseExacts += 1;
  }
  await page.close();
  const kinds = [...scoresByKind(places)].map(([kind, score]) => ({
    kind,
    first: score.first / score.queries,
    firstThree: score.firstThree / score.queries,
    queries: score.queries,
  }));
  return [
    ...batches().map((batch) =>
      batchResult(
        batch,
        places.filter(([query]) => query.batch === batch.name).map(([, place]) => place),
      ),
    ),
    ...kinds.map((each) => ({
      what: `　${each.kind}，${String(each.queries)} 条`,
      measured: `${percent(each.firstThree)}（${percent(each.first)}）`,
      budget: '不低于 90.0%',
      within: each.firstThree >= 0.9,
    })),
    { what: '没有却说完全匹配', measured: `${String(falseExacts)} 条`, budget: '0 条', within: falseExacts === 0 },
  ];
}

/** Right page among the first three, and first, of one batch; beside it how a blind one did when it was first asked. */
function batchResult({ name, firstSight }: Batch, places: readonly number[]): Result {
  const firstThree = places.filter((place) => place >= 1 && place <= 3).length / places.length;
  const first = places.filter((place) => place === 1).length / places.length;
  const sight =
    firstSight === undefined ? '' : `；初次 ${percent(firstSight.firstThree)}（${percent(firstSight.first)}）`;
  return {
    what: `${name} ${String(places.length)} 条：前三条里有（第一条就是）${sight}`,
    measured: `${percent(firstThree)}（${percent(first)}）`,
    budget: '不低于 95.0%',
    within: firstThree >= 0.95,
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
