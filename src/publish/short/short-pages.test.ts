import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { frameOf } from './frame.ts';
import { shortPages } from './short-pages.ts';

const built = `<!doctype html><html lang="zh-CN" data-root="../../"><head><title>甲省 · 公示栏</title><meta name="description" content="甲省"><link rel="stylesheet" href="../../a.css"><link rel="canonical" href="https://x.example/places/sheng/"><meta property="og:title" content="甲省"><meta property="og:description" content="甲省"><meta property="og:url" content="https://x.example/places/sheng/"></head><body data-sample><main id="main" tabindex="-1"><h1>甲省</h1></main><footer class="colophon"><nav><a href="../../about/">关于</a></nav><p>资料</p></footer></body></html>`;
const page = {
  path: '/places/zhen/needs/eat/',
  title: '东镇：<吃饭>',
  description: '东镇',
  sample: false,
  main: '<h1>吃饭</h1><a href="../../places/zhen/">东镇</a>',
};

describe('the frame of a short page', () => {
  it('is that of a built page, with words and addresses of its own', () => {
    expect(frameOf(built, 'https://x.example', '公示栏')?.(page)).toMatchInlineSnapshot(
      `"<!doctype html><html lang="zh-CN" data-root="../../../../"><head><title>东镇：&lt;吃饭&gt; · 公示栏</title><meta name="description" content="东镇"><link rel="stylesheet" href="../../../../a.css"><link rel="canonical" href="https://x.example/places/zhen/needs/eat/"><meta property="og:title" content="东镇：&lt;吃饭&gt;"><meta property="og:description" content="东镇"><meta property="og:url" content="https://x.example/places/zhen/needs/eat/"></head><body><main id="main" tabindex="-1"><h1>吃饭</h1><a href="../../../../places/zhen/">东镇</a></main><footer class="colophon"><nav><a href="../../../../about/">关于</a></nav><p class="page-address">本页地址 https://x.example/places/zhen/needs/eat/</p></footer></body></html>"`,
    );
  });

  it('is none where a built page looks otherwise', () => {
    expect(frameOf('<html><main></main></html>', 'https://x.example', '公示栏')).toBeUndefined();
  });
});

describe('short pages', () => {
  const services = (count: number): string =>
    [
      'id,station,name,summary,needs,category,cost,status',
      ...Array.from({ length: count }, (_, index) => `s${String(index)},zhan,送饭,送到家,eat,meals,免费,开放`),
    ].join('\n');
  const portalOf = (count: number) =>
    moneyPortal({
      regions: 'id,name,level,parent\nxian,甲县,县,\nzhen,乙镇,乡,xian\ncun,东村,村,zhen',
      stations: 'id,name,kind,region,phone,nature\nzhan,乙镇社工站,社工站,zhen,0532-86000001,自主公开',
      terms: 'id,scheme,name,order\neat,需求,吃饭没人做,1\nmeals,类别,助餐,1',
      services: services(count),
    });

  it('are every service, village and need of a town in a large region, each with whom to call', () => {
    const pages = [...shortPages(portalOf(5_001))];
    const others = pages.filter(({ path }) => !path.startsWith('/services/'));
    expect([pages.length, ...others.map(({ path }) => path)]).toEqual([
      5_003,
      '/places/zhen/needs/eat/',
      '/places/cun/',
    ]);
    expect(pages.every(({ main }) => main.includes('href="tel:0532-86000001"'))).toBe(true);
    expect(pages[0]?.path).toBe('/services/s0/');
  });

  it('are none where the same addresses have their full pages', () => {
    expect([...shortPages(portalOf(3))]).toEqual([]);
  });
});
