import type { Page } from 'playwright-core';

/** What the search page shows for a query. */
export interface Shown {
  readonly state: string;
  /** Addresses on the site, best first. */
  readonly addresses: readonly string[];
}

/** Asks the built site's search page as a resident does, by its address, and reads what is shown once it has answered. */
export async function ask(page: Page, origin: string, query: string): Promise<Shown> {
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
  return shown(page);
}

/** Asks again on the same page, by typing and Enter: what has been loaded stays. */
export async function askAgain(page: Page, query: string): Promise<Shown> {
  await page.fill('#query', query);
  await page.press('#query', 'Enter');
  return shown(page);
}

/** Asks one query after another as fast as the page answers: each is put into the box and sent, and what is then shown is read. */
export async function askAll(page: Page, queries: readonly string[]): Promise<readonly Shown[]> {
  return page.evaluate(async (all) => {
    const box = document.querySelector<HTMLInputElement>('#query');
    const results = document.getElementById('results');
    if (!box?.form || !results) throw new Error('There is no search box.');
    const answers: Shown[] = [];
    for (const query of all) {
      const answered = new Promise<string>((done) => {
        const observer = new MutationObserver(() => {
          const { state } = results.dataset;
          if (state === undefined) return;
          observer.disconnect();
          done(state);
        });
        observer.observe(results, { attributeFilter: ['data-state'] });
      });
      box.value = query;
      box.form.requestSubmit();
      const state = await answered;
      const links = [...results.querySelectorAll<HTMLAnchorElement>(':scope > li > a')];
      answers.push({ state, addresses: links.map(({ pathname, hash }) => pathname + hash) });
    }
    return answers;
  }, queries);
}

/** What is shown now, or will be once the page has answered. */
export async function shown(page: Page): Promise<Shown> {
  await page.waitForSelector('#results[data-state]', { state: 'attached' });
  return page.evaluate(() => {
    const results = document.getElementById('results');
    const links = [...(results?.querySelectorAll<HTMLAnchorElement>(':scope > li > a') ?? [])];
    return {
      state: results?.dataset['state'] ?? '',
      addresses: links.map(({ pathname, hash }) => pathname + hash),
    };
  });
}
