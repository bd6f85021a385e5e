import { describe, expect, it } from 'vitest';
import { nothingKnown } from '../../data/cells/vocabulary.ts';
import type { Portal } from '../../data/portal.ts';
import { compareTables } from '../rows/compare-rows.ts';
import { tableOfPath, textRows, textTables } from '../../data/csv/text-rows.ts';
import { portalOf, type FileMap } from '../../../tests/fixtures/rules/check-case.ts';
import { publisherNames } from '../../domain/index/publisher-name.ts';
import { describeChange, type DescribedChange } from './change-lines.ts';
import { changesPages } from '../../views/pages-of-changes.ts';
import { changeText, lineParts } from './change-words.ts';
import type { Change } from './read-changes.ts';

const head = '编号,站点,类别,名称,一句话,费用,状态,出处';
const care = 'care,poli-station,cat-elderly,老人照料,照料老人。,免费,开放,news';
const mind = 'mind,poli-station,cat-children,心理服务,陪孩子说话。,免费,开放,news';

function rowsIn(files: FileMap) {
  return Object.entries(files).flatMap(([path, lines]) => {
    const table = tableOfPath(path);
    if (table === undefined || !Array.isArray(lines)) return [];
    return textRows(table, path, lines.join('\n')) ?? [];
  });
}

/** The change from some files to others, told by the data as they are afterwards. */
function tell(
  before: FileMap,
  after: FileMap,
  more: Partial<Change> = {},
  portal: Portal = portalOf(after),
): DescribedChange {
  const rows = compareTables(textTables(rowsIn(before)), textTables(rowsIn(after)), nothingKnown);
  const change: Change = { commit: 'c0', day: '2026-03-01', subject: '改', rows, texts: [], others: [], ...more };
  return describeChange(portal, change, publisherNames(portal, 'data'), '2026-06-01');
}

describe('a change in words', () => {
  const services = (...lines: readonly string[]): FileMap => ({ 'data/poli/services.csv': [head, ...lines] });

  it('names rows by their place, table and columns', () => {
    const change = tell(
      services(care),
      services(care.replace('免费', '收费').replace('照料老人', '到家照料老人'), mind),
    );
    expect(changeText(change)).toMatchInlineSnapshot(
      `"泊里镇 服务：新增 1 项：心理服务；修改 1 项：老人照料（一句话、费用）"`,
    );
    expect(change.lines[0]?.stations).toEqual(['poli-station']);
  });

  it('links a row to its page, and never names what does not stand in the data any more', () => {
    const change = tell(services(care, mind), services(mind.replace('免费', '收费')));
    expect(change.lines.flatMap(lineParts)).toMatchInlineSnapshot(`
      [
        {
          "text": "服务：",
        },
        {
          "text": "修改 1 项：",
        },
        {
          "href": "/services/mind/",
          "text": "心理服务",
        },
        {
          "text": "（费用）",
        },
        {
          "text": "；",
        },
        {
          "text": "删除 1 项",
        },
      ]
    `);
  });

  it('tells samples as such, a row of no place by its publisher, and files without rows by their number', () => {
    const after: FileMap = {
      'data/demo/services.csv': [head, care.replace('poli-station', 'demo-station')],
      'data/common/glossary.csv': ['编号,名词,解释', 'word,社工站,办事的地方'],
    };
    expect(changeText(tell({}, after, { others: ['data/portal.json'] }))).toMatchInlineSnapshot(
      `"【示例】示例镇 服务：新增 1 项：老人照料。公共表 名词：新增 1 项：社工站。另有 1 个文件有改动，不逐行列出"`,
    );
  });

  it('is short, however much changed', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      care.replace('care', `care-${String(index)}`).replace('老人照料', `第${String(index)}项`),
    );
    expect(changeText(tell({}, services(...many)))).toMatchInlineSnapshot(
      `"泊里镇 服务：新增 9 项：第0项、第1项、第2项、第3项、第4项 等"`,
    );
  });

  it('names a text only while it can be read', () => {
    const texts = [
      { kind: 'changed', collection: 'pages', slug: 'about' },
      { kind: 'removed', collection: 'stories', slug: 'gone' },
    ] as const;
    const files: FileMap = { 'content/pages/about.mdx': '---\ntitle: 关于\nsummary: 一句\n---\n' };
    expect(changeText(tell({}, files, { texts }))).toMatchInlineSnapshot(`"页面：修改 1 篇：关于。故事：删除 1 篇"`);
  });
});

describe('pages of changes', () => {
  const change = (day: string, lines: number): DescribedChange => ({
    commit: day,
    day,
    subject: '',
    lines: Array.from({ length: lines }, () => ({
      place: '',
      sample: false,
      what: '',
      unit: '',
      added: [],
      changed: [],
      removed: [],
      stations: [],
    })),
    others: 0,
  });
  const shape = (changes: readonly DescribedChange[]): readonly (readonly string[])[] =>
    changesPages(changes).map((page) => page.map(({ day, changes: list }) => `${day}×${String(list.length)}`));

  it('keep a day together where it fits on a page', () => {
    expect(shape([change('3', 90), change('2', 30), change('2', 40), change('1', 5)])).toEqual([
      ['3×1'],
      ['2×2', '1×1'],
    ]);
    expect(shape([])).toEqual([[]]);
  });

  it('tear a day apart that is more than a page', () => {
    expect(shape([change('2', 1), change('1', 100), change('1', 100)])).toEqual([['2×1'], ['1×1'], ['1×1']]);
  });
});
