import { describe, expect, it } from 'vitest';
import { parsePortalConfig } from './portal-config.ts';

const lines = [
  '{',
  '  "name": "公示栏",',
  '  "tagline": "都写着",',
  '  "home_region": "cn",',
  '  "site": "https://example.org/",',
  '  "repository": "https://example.org/repository/",',
  '  "licence": { "name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/" }',
  '}',
];

const noAddress = '不是网址：要以 http:// 或 https:// 开头，里面没有用户名、? 和 #';

/** The config with one line put in the place of another (1 = first). */
function changed(line: number, text: string): ReturnType<typeof parsePortalConfig> {
  return parsePortalConfig(lines.with(line - 1, text).join('\n'));
}

describe('parsePortalConfig', () => {
  it('reads a config, drops slashes at the end of addresses and fills in what may be left out', () => {
    expect(parsePortalConfig(lines.join('\n'))).toEqual({
      ok: true,
      config: {
        name: '公示栏',
        tagline: '都写着',
        home_region: 'cn',
        site: 'https://example.org',
        repository: 'https://example.org/repository',
        branch: 'main',
        common: 'own',
        generated: false,
        licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
        time_zone: 'Asia/Shanghai',
        lottery_mark: '彩票公益金资助—中国福利彩票',
      },
    });
  });

  it.each([
    ['a full-width comma', 4, '  "home_region": "cn"，', 4],
    ['a value without quotation marks', 3, '  "tagline": 都写着,', 3],
    ['Chinese quotation marks', 3, '  “tagline”: "都写着",', 3],
    ['a key without quotation marks', 5, '  site: "https://example.org",', 5],
    // What is missing shows on the line after it.
    ['a comma too few', 2, '  "name": "公示栏"', 3],
    ['an end that is missing', 8, '', 8],
  ])('tells the line of %s', (_, line, text, told) => {
    expect(changed(line, text)).toEqual({ ok: false, line: told, detail: '不是正确的 JSON' });
  });

  it.each([
    ['a setting that does not exist', 2, '  "nmae": "公示栏", "name": "公示栏",', 2, '"nmae" 没有这一项'],
    ['a setting that is empty', 3, '  "tagline": " ",', 3, '"tagline" 缺少或写法不对'],
    ['an address that is none', 5, '  "site": "example.org",', 5, `"site" ${noAddress}`],
    ['an address with a program', 6, '  "repository": "javascript:alert(1)",', 6, `"repository" ${noAddress}`],
    ['an address of a file', 5, '  "site": "file:///srv/site",', 5, `"site" ${noAddress}`],
    ['an address with a password', 5, '  "site": "https://a:b@example.org",', 5, `"site" ${noAddress}`],
    ['an address with a query', 6, '  "repository": "https://example.org/?a",', 6, `"repository" ${noAddress}`],
    [
      'an address that is none, further in',
      7,
      '  "licence": { "name": "CC BY 4.0", "url": "无" }',
      7,
      `"licence.url" ${noAddress}`,
    ],
  ])('tells the line and the name of %s', (_, line, text, told, detail) => {
    expect(changed(line, text)).toEqual({ ok: false, line: told, detail });
  });

  it('names a setting that is missing', () => {
    expect(changed(4, '')).toEqual({ ok: false, line: 1, detail: '"home_region" 缺少或写法不对' });
  });

  it('refuses what is no set of settings at all', () => {
    for (const text of ['[]', 'null', '"公示栏"']) {
      expect(parsePortalConfig(text)).toEqual({ ok: false, line: 1, detail: '应当是 { … } 括起来的一组设置' });
    }
    expect(parsePortalConfig('')).toEqual({ ok: false, line: 1, detail: '不是正确的 JSON' });
  });
});
