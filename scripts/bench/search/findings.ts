import type { Browser } from 'playwright-core';
import { askAgain } from '../../../tests/search/ask.ts';
import { placeOfRight, scoresByKind, testQueries, type Query } from '../../../tests/search/queries.ts';
import type { Result } from '../result-table.ts';

/** How the test set does on a served site: right page first, right page among the first three, by kind and in all; and false exacts. */
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
  const firstThree = places.filter(([, place]) => place >= 1 && place <= 3).length;
  const first = places.filter(([, place]) => place === 1).length;
  const kinds = [...scoresByKind(places)].map(([kind, score]) => ({
    kind,
    first: score.first / score.queries,
    firstThree: score.firstThree / score.queries,
    queries: score.queries,
  }));
  return [
    {
      what: `全部 ${String(places.length)} 条：前三条里有（第一条就是）`,
      measured: `${percent(firstThree / places.length)}（${percent(first / places.length)}）`,
      budget: '不低于 95.0%',
      within: firstThree / places.length >= 0.95,
    },
    ...kinds.map((each) => ({
      what: `　${each.kind}，${String(each.queries)} 条`,
      measured: `${percent(each.firstThree)}（${percent(each.first)}）`,
      budget: '不低于 90.0%',
      within: each.firstThree >= 0.9,
    })),
    { what: '没有却说完全匹配', measured: `${String(falseExacts)} 条`, budget: '0 条', within: falseExacts === 0 },
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
