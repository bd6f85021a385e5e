import { describe, expect, it } from 'vitest';
import type { DescribedChange } from '../../history/changes/change-lines.ts';
import { changesFeedFile } from './changes-feed.ts';
import { publishPortal } from '../../../tests/fixtures/publish/publish-fixture.ts';

const thing = { name: '老人 <照料>', href: '/services/fw/', station: 'zhan', columns: ['费用'] };
const line = { place: '甲县', sample: false, what: '服务', unit: '项', added: [], removed: [], stations: ['zhan'] };
const change: DescribedChange = {
  commit: 'c0ffee',
  day: '2026-03-03',
  subject: '请打 13800138000',
  lines: [{ ...line, changed: [thing] }],
  others: 0,
};
const feed = (changes: readonly DescribedChange[]): string =>
  [...changesFeedFile(publishPortal(), { state: 'known', changes, older: false }).chunks].join('');

describe('changesFeedFile', () => {
  it('tells a change in words, linked to its commit, dated by its day in China', () => {
    const xml = feed([change]);
    expect(xml).toContain('<title type="html"><![CDATA[2026年3月3日 甲县]]></title>');
    expect(xml).toContain('<link href="https://github.com/gongshilan/gongshilan/commit/c0ffee"/>');
    expect(xml).toContain('甲县 服务：修改 1 项：老人 &lt;照料&gt;（费用）。');
    expect(xml).toContain('<updated>2026-03-02T16:00:00.000Z</updated>');
  });

  it('never repeats what is personal in what the author said', () => {
    expect(feed([change])).not.toContain('13800138000');
  });

  it('is whole without a history', () => {
    const empty = [...changesFeedFile(publishPortal(), { state: 'shallow' }).chunks].join('');
    expect([empty.includes('<entry>'), empty.endsWith('</feed>\n')]).toEqual([false, true]);
  });
});
