import { describe, expect, it } from 'vitest';
import { assetsOf, isKept, isStation, linksToKeep } from './kept-links.ts';

const html = `<link rel="stylesheet" href="../../_astro/a.css"><script type="module" src="../../_astro/b.js"></script>
<link rel="canonical" href="https://other.example/stations/one/"><link rel="stylesheet" href="../../_astro/a.css">
<a href="../../">首页</a><a href="../../services/">找服务</a><a href="../../services/need/need-meals/">吃饭</a>
<a href="#order">本页</a><a href="./">本站</a><a href="../../stations/one/poster/#a3">清单</a><a href="../../stations/one/money/2025/">账</a>
<a href="../../services/meals/">送饭</a><a href="../../services/meals/">又是送饭</a><a href="../../services/bath/?size=l">助浴</a>
<a href="../../stations/one/offline.html">文件</a><a href="../../stations/two/poster/">别的站</a><a href="https://other.example/services/x/">外面</a>
<a href="https://">坏的</a><a href="../../../services/above/">根上面</a>`;

describe.each(['https://board.example/', 'https://board.example/x/y/'])('below %s', (root) => {
  it('the links to keep are the services of the station, its sheet and its file, each once', () => {
    const links = linksToKeep('stations/one/', html, root);
    expect(links.filter((link) => link !== 'services/above/')).toEqual([
      'stations/one/poster/',
      'services/meals/',
      'services/bath/',
      'stations/one/offline.html',
    ]);
    // At the root of a host there is nothing above it: browsers stay there.
    expect(links.includes('services/above/')).toBe(root === 'https://board.example/');
  });

  it('the assets are the style sheets and scripts that a page loads at once', () => {
    expect(assetsOf('stations/one/', html, root)).toEqual(['_astro/a.css', '_astro/b.js']);
  });

  it('links to keep end somewhere', () => {
    const many = Array.from({ length: 500 }, (_, index) => `<a href="../../services/s-${String(index)}/">x</a>`).join(
      '',
    );
    expect(linksToKeep('stations/one/', many, root)).toHaveLength(60);
  });
});

describe('pages that are kept', () => {
  it('are stations, their sheets and their services, not the lists above them', () => {
    expect(['stations/one/', 'stations/one/poster/', 'services/meals/'].every(isKept)).toBe(true);
    expect(['stations/', 'services/', 'services/need/a/', 'stations/one/money/2025/', ''].some(isKept)).toBe(false);
    expect([isStation('stations/one/'), isStation('stations/one/poster/')]).toEqual([true, false]);
  });
});
