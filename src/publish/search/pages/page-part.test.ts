import { describe, expect, it } from 'vitest';
import { pagePart } from './page-part.ts';

const page =
  '<html><body><nav>菜单</nav><main id="main"><h1>扶手</h1><h2 id="a">难处</h2><p>一锅粥</p><section id="sources"><p>出处</p></section></main></body></html>';
const subject = { kind: 'stories', place: '甲省 · 泊里镇', province: '甲省', sample: false } as const;

describe('pagePart', () => {
  it('is what stands in main before the sources, with kind, place and province', () => {
    expect(pagePart(page, subject)).toMatchInlineSnapshot(
      `"<html lang="zh-CN"><body><main data-kind="故事" data-place="甲省 · 泊里镇" data-province="甲省" data-pagefind-filter="kind[data-kind], province[data-province]" data-pagefind-meta="kind[data-kind], place[data-place]"><h1>扶手</h1><h2 id="a">难处</h2><p>一锅粥</p></main></body></html>"`,
    );
  });

  it('goes to the end of main where there are no sources', () => {
    expect(
      pagePart('<main><p>字太小</p></main><footer>页脚</footer>', { ...subject, place: '', province: '' }),
    ).toContain('"><p>字太小</p></main>');
  });

  it('says that a place is a sample, and lets no name out of its attribute', () => {
    const part = pagePart('<main></main>', { ...subject, place: '"><script>', sample: true });
    expect(part).toContain('data-place="&quot;&gt;&lt;script&gt;"');
    expect(part).toContain('data-sample="示例"');
  });

  it('can be the beginning alone', () => {
    expect(pagePart(page, subject, 3)).toContain('<h1>扶手</h1><h2 id="a">难处<p></p></main>');
    const station = '<main><h1>泊里</h1><p>地址</p><li data-name="理发"><p>每月一次</p></li></main>';
    expect(pagePart(station, subject, 3)).toContain('<h1>泊里</h1><p>地址<p>理发</p></main>');
  });
});
