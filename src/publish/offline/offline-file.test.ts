import { describe, expect, it } from 'vitest';
import { offlineFiles } from './offline-file.ts';
import { publishPortal } from '../../../tests/fixtures/publish/publish-fixture.ts';

function made(): ReadonlyMap<string, string> {
  const files = [...offlineFiles(publishPortal(), '2026-11-21', '2025-01-01')];
  return new Map(files.map(({ path, chunks }) => [path, [...chunks].join('')]));
}

describe('the file to take along', () => {
  const html = made().get('stations/zhan/offline.html') ?? '';

  it('is made for stations with services alone', () => {
    expect([...made().keys()]).toEqual(['stations/zhan/offline.html']);
  });

  it('tells a service in the words of its page, cells as text', () => {
    expect(/<li id=.*<\/li>/s.exec(html)?.[0].replaceAll('<dt>', '\n<dt>').split('</ul>')[0]).toMatchInlineSnapshot(`
      "<li id="fw"><h3>=HYPERLINK(&quot;x&quot;)</h3><p>-帮老人</p><dl>
      <dt>谁可以申请</dt><dd>老人、孩子</dd>
      <dt>费用</dt><dd>免费</dd>
      <dt>办理时限</dt><dd>3 个工作日</dd></dl></li>"
    `);
  });

  it('fetches nothing: no address to load, a policy for its own style and script alone', () => {
    expect(html).not.toMatch(/<(?:img|iframe|object|embed|base)\b|\bsrc=|url\(|@import/);
    expect(html.match(/<link\b[^>]*>/g)).toEqual([
      '<link rel="canonical" href="https://gongshilan.example/stations/zhan/offline.html">',
    ]);
    expect(html).toMatch(/default-src 'self'; .*style-src 'sha256-[^']+'; script-src 'sha256-[^']+'"/);
  });

  it('says when a phone is not published, and up to which day it reaches', () => {
    expect(html).toContain('<p>电话：未公开</p>');
    expect(html).toContain('资料截至2025年1月1日。最新的看 https://gongshilan.example/stations/zhan/');
  });
});
