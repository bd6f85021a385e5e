import { describe, expect, it } from 'vitest';
import { sitePath } from '../dist.ts';
import { attribute, parsedPages, textOf } from '../dom.ts';
import { published, publishedRow, publishedTitles } from '../published.ts';

const pages = await parsedPages();

function mainOf(address: string) {
  const main = pages.find((page) => page.address === address)?.root.querySelector('main');
  if (!main) throw new Error(`网站里没有 ${address}。`);
  return main;
}

describe('where the list hangs', () => {
  it('is said in one sentence, with every gap by its name', () => {
    const hanging = publishedTitles('postings').filter((row) => row['edition'] === 'sample-edition-2026');
    const posted = hanging.filter((row) => row['status'] === '在位');
    const gaps = hanging.filter((row) => row['status'] !== '在位');
    expect([hanging.length, posted.length]).toEqual([20, 18]);
    for (const address of ['/stations/sample-station/', '/stations/sample-station/editions/sample-edition-2026/']) {
      const text = textOf(mainOf(address), (element) => element.matches('a.ref'));
      expect(text, address).toContain('20个社区（村），18个张贴的是最新版');
      for (const { region } of gaps)
        expect(text, address).toContain(publishedRow('regions', region)?.['name'] ?? region);
    }
  });
});

describe('an approved list', () => {
  it('shows its lines as they were printed, and what has become of them since', () => {
    for (const { id = '', station = '' } of published('editions')) {
      const main = mainOf(`/stations/${station}/editions/${id}/`);
      const lines = main.querySelectorAll('.frozen-list li').map((line) => textOf(line));
      const items = published('edition-items').filter((row) => row['edition'] === id);
      const lost = items.filter(
        ({ item_no: no = '', name = '' }) => !lines.some((line) => line.startsWith(`${no}${name}`)),
      );
      expect(lost.map((row) => row['id'])).toEqual([]);
    }
  });

  it('says in words what a newer one has changed, and leads to it; the newest says that it is in use', () => {
    const edition = '/stations/sample-station/editions/sample-edition-2024/';
    const old = mainOf(edition);
    const [newer] = old.querySelectorAll('.alert a').map((link) => sitePath(attribute(link, 'href') ?? '', edition));
    expect(newer).toBe('/stations/sample-station/editions/sample-edition-2026/');
    expect(textOf(old)).toMatch(/2026年版改了什么[\s\S]*新增/);
    expect(textOf(mainOf(newer ?? ''))).toContain('正在用的就是这一版');
  });
});
