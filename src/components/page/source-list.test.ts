import { describe, expect, it } from 'vitest';
import { notesOf, rendered, rowOf } from '../../../tests/fixtures/components/render.ts';
import { countOf, sumOf } from '../../domain/money/query/query.ts';

describe('the sources of a page', () => {
  it('are there even where nothing was cited', async () => {
    expect(await rendered('page/source-list', { notes: notesOf() })).toBe(
      '<section id="sources" class="sources" aria-labelledby="sources-title"><h2 id="sources-title">出处</h2><p>这一页没有引用数据。</p></section>',
    );
  });

  it('name of a row its document with publisher and day, its file and line, its last change, and where to mend it', async () => {
    const notes = notesOf(undefined, { 'receipts/r1': '2025-02-03' });
    const { receipts } = notes.site.portal.byId;
    notes.cite('receipts', rowOf(receipts, 'r1'));
    notes.cite('receipts', rowOf(receipts, 'r3'));
    const html = await rendered('page/source-list', { notes });
    const [first = '', second = ''] = entries(html);
    expect(first).toBe(
      '<li id="src-1"><span class="source-document">纸面账簿，泊里镇，2024年12月；</span>' +
        `<a href="${repository}/blob/main/data/poli/receipts.csv#L2">data/poli/receipts.csv 第 2 行</a>；最近修改 2025-02-03` +
        `<a class="no-print" href="${repository}/edit/main/data/poli/receipts.csv#L2" rel="nofollow">修改这一行</a></li>`,
    );
    expect(second).toContain('data/poli/receipts.csv 第 4 行</a>；最近修改 未知');
  });

  it('name the documents of its fund where a row has none, and link those that have an address', async () => {
    const notes = notesOf();
    notes.cite('funds', rowOf(notes.site.portal.byId.funds, 'meals'));
    const [entry = ''] = entries(await rendered('page/source-list', { notes }));
    expect(entry.match(/source-document/g)).toHaveLength(2);
    expect(entry).toContain('<a href="https://news.example/1">社工微服务</a>，青岛日报，2021年12月1日；');
  });

  it('say of a sum how many rows were added or counted, and give its query', async () => {
    const notes = notesOf();
    notes.citeSum(sumOf('receipts', { fund: 'meals' }).minus(sumOf('expenses', { fund: 'meals' })));
    notes.citeSum(countOf('funds'));
    expect(entries(await rendered('page/source-list', { notes }))).toEqual([
      '<li id="src-1">计算所得：由 4 行数据相加<code>receipts.amount?fund=meals - expenses.amount?fund=meals</code></li>',
      '<li id="src-2">计算所得：数了 2 行数据<code>funds</code></li>',
    ]);
  });

  it('show hostile documents as the words that they are', async () => {
    const notes = notesOf();
    notes.cite('receipts', rowOf(notes.site.portal.byId.receipts, 'r2'));
    const [entry = ''] = entries(await rendered('page/source-list', { notes }));
    expect(entry).toContain('>&lt;b&gt;账&lt;/b&gt; &amp; &quot;簿&quot;</a>，&lt;i&gt;镇&lt;/i&gt;，2024年12月31日；');
    expect(entry).toContain('href="https://docs.example/?a=1&amp;b=2"');
  });
});

const { repository } = notesOf().site.portal.config;

function entries(html: string): readonly string[] {
  return html.match(/<li.*?<\/li>/g) ?? [];
}
