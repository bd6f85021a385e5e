import { describe, expect, it } from 'vitest';
import { foundPage, type PageData } from './found-page.ts';
import { pageQuery } from './page-query.ts';

/** A page as Pagefind gives it: words apart by zero-width spaces, a full stop after every element. */
function page(content: string, more: Partial<PageData> = {}): PageData {
  return {
    raw_url: '/stories/a/',
    raw_content: content.replaceAll('|', '\u200b'),
    meta: { title: '甲' },
    anchors: [],
    ...more,
  };
}

const meal = page('午饭. |当时|的|难处. |一|锅|粥|热|了|又|热|，|常常|一天|只|吃|一顿|。. |现在. |有|饭友|。', {
  anchors: [
    { id: '难处', location: 1 },
    { id: '现在', location: 18 },
  ],
});

describe('foundPage', () => {
  it('finds what stands on a page as it is typed, in its section, with its sentence', () => {
    expect(foundPage(meal, pageQuery('一锅粥热了又热'))).toMatchObject({
      url: '/stories/a/#难处',
      excerpt: '一锅粥热了又热，常常一天只吃一顿。',
      whole: true,
      phrase: true,
    });
    expect(foundPage(meal, pageQuery('饭友'))).toMatchObject({ url: '/stories/a/#现在' });
    expect(foundPage(meal, pageQuery('午饭'))).toMatchObject({ url: '/stories/a/' });
  });

  it('reads through punctuation, and finds words apart that no phrase has together', () => {
    expect(foundPage(meal, pageQuery('热了又热常常'))).toMatchObject({ phrase: true });
    expect(foundPage(meal, pageQuery('饭友 难处'))).toMatchObject({ whole: true, phrase: false });
  });

  it('does not take 满意 and 度 for 满意度', () => {
    expect(foundPage(page('大家|满意|，|气温|五|度|。'), pageQuery('满意度'))).toBeUndefined();
  });

  it('takes six characters in a row, or four pairs in five, for most of a query', () => {
    expect(foundPage(meal, pageQuery('说一锅粥热了又凉'))).toMatchObject({ whole: false });
    expect(foundPage(meal, pageQuery('常常一天吃两顿'))).toBeUndefined();
  });

  it('finds a number however it is written, and not within another', () => {
    const money = page('支出|969,576.00 |元|。');
    expect(foundPage(money, pageQuery('969576元'))).toMatchObject({ whole: true, marks: ['969576.00'] });
    expect(foundPage(money, pageQuery('69576'))).toBeUndefined();
  });
});
