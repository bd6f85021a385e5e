import type { Browser } from 'playwright-core';
import { ask, askAll } from '../../../tests/search/ask.ts';
import { pageQuestions, placeOfRight } from '../../../tests/search/queries.ts';
import { seedOfCommit, windows } from '../../../tests/search/windows.ts';
import type { Result } from '../result-table.ts';

/** So many windows, and so many figures, of every kind of page. */
const each = 6;

/** How the search through all pages does on a served site: questions about the site, and what is drawn from its pages. */
export async function pageFindings(browser: Browser, origin: string): Promise<readonly Result[]> {
  const page = await browser.newPage();
  await ask(page, origin, '社工站');
  const questions = pageQuestions();
  const shown = await askAll(
    page,
    questions.map(({ query }) => query),
  );
  const results = [
    share(
      '关于网站自己的问题',
      questions.map((query, at) => placeOfRight(query, shown[at] ?? { state: '', addresses: [] })),
      { firstThree: 0.95 },
    ),
  ];
  for (const [what, kind, least] of [
    ['每种网页里随意抄的八个字', 'words', { anywhere: 0.98, firstThree: 0.85 }],
    ['每种网页里的数', 'figures', { anywhere: 0.95 }],
  ] as const) {
    const drawn = windows(seedOfCommit(), each, kind);
    const answers = await askAll(
      page,
      drawn.map(({ query }) => query),
    );
    const places = drawn.map(
      ({ right }, at) =>
        (answers[at]?.addresses ?? []).findIndex((address) =>
          right.has(decodeURIComponent(address.replace(/#.*/, ''))),
        ) + 1,
    );
    results.push(share(what, places, least));
  }
  await page.close();
  return results;
}

/** Where the first right page stands for each query, against the shares that there should be. */
function share(
  what: string,
  places: readonly number[],
  { anywhere = 0, firstThree = 0 }: { readonly anywhere?: number; readonly firstThree?: number },
): Result {
  const found = places.filter((place) => place > 0).length / places.length;
  const early = places.filter((place) => place > 0 && place <= 3).length / places.length;
  return {
    what: `${what} ${String(places.length)} 条：找到（前三条里有）`,
    measured: `${percent(found)}（${percent(early)}）`,
    budget: `不低于 ${percent(Math.max(anywhere, firstThree))}（${percent(firstThree)}）`,
    within: found >= anywhere && early >= firstThree,
  };
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)}%`;
}
