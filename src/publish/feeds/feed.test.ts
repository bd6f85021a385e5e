import { describe, expect, it } from 'vitest';
import { feedFile } from './feed.ts';
import { publishPortal } from '../../../tests/fixtures/publish/publish-fixture.ts';

const feed = (today: string): string => [...feedFile(publishPortal(), today).chunks].join('');
const titles = (xml: string): readonly (string | undefined)[] =>
  [...xml.matchAll(/<entry>\s*<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map((match) => match[1]);

describe('feedFile', () => {
  it('holds stories, corrections and published disclosures, newest first', () => {
    expect(titles(feed('2026-11-21'))).toEqual([
      '故事：一个故事',
      '更正：支出“@买菜”',
      expect.stringContaining('甲县社工站 2024 年第 2 季度'),
    ]);
  });

  it('takes its dates from the data, whatever the day', () => {
    expect(feed('2026-11-21')).toContain('<updated>2024-12-31T16:00:00.000Z</updated>');
    expect(feed('2026-11-21')).toBe(feed('2027-05-05'));
  });

  it('leaves out what has not happened yet', () => {
    expect(titles(feed('2024-07-31'))).toHaveLength(1);
  });

  it('escapes text, which readers take for HTML', () => {
    expect(feed('2026-11-21')).toContain('理由：数错了 &lt;1&gt;');
  });
});
