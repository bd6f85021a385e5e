import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenPhrases, piecesOf, type TreeNode } from './spoken-text.ts';

type Attributes = Readonly<Record<string, string>>;

function element(name: string, children: readonly (TreeNode | string)[], attributes: Attributes = {}): TreeNode {
  const childNodes = children.map((child) => (typeof child === 'string' ? text(child) : child));
  const getAttribute = (key: string): string | null => attributes[key] ?? null;
  return { nodeType: 1, nodeName: name.toUpperCase(), nodeValue: null, childNodes, getAttribute };
}

function text(value: string): TreeNode {
  return { nodeType: 3, nodeName: '#text', nodeValue: value, childNodes: [] };
}

const spoken = (root: TreeNode, isSkipped: (node: TreeNode) => boolean = () => false): readonly string[] =>
  piecesOf(root, isSkipped).map((piece) => piece.text);

describe('piecesOf', () => {
  it('says headings and paragraphs for themselves, in the order of the page', () => {
    const page = element('main', [
      element('h1', ['  老年食堂\n吃午饭 ']),
      element('p', ['六十岁以上', element('strong', ['都可以']), '来。']),
      element('ul', [element('li', ['带身份证']), element('li', [])]),
    ]);
    expect(spoken(page)).toEqual(['老年食堂 吃午饭', '六十岁以上都可以来。', '带身份证']);
  });

  it('leaves out what is skipped, with all below it', () => {
    const page = element('main', [
      element('p', ['共 31 项', element('a', ['7'], { class: 'ref' })]),
      element('section', [element('p', ['出处'])], { id: 'sources' }),
    ]);
    const isSkipped = (node: TreeNode): boolean =>
      node.getAttribute?.('class') === 'ref' || node.getAttribute?.('id') === 'sources';
    expect(spoken(page, isSkipped)).toEqual(['共 31 项']);
  });

  it('says a row of a table with the names of its columns', () => {
    const row = element('tr', [
      element('th', ['助餐']),
      element('td', ['100.00'], { 'data-label': '金额（元）' }),
      element('td', [], { 'data-label': '备注' }),
    ]);
    expect(spoken(element('table', [element('tbody', [row])]))).toEqual(['助餐，金额（元）：100.00，备注：']);
  });

  it('spells phone numbers, in links and in text, but no other numbers', () => {
    const page = element('main', [
      element('p', [element('a', ['打电话', element('br', []), '12345'], { href: 'tel:12345' }), '有人接听']),
      element('p', ['监督电话：000-00000099，2026-11-13 核实']),
    ]);
    expect(spoken(page)).toEqual(['打电话，1 2 3 4 5，有人接听', '监督电话：0 0 0，0 0 0 0 0 0 9 9，2026-11-13 核实']);
  });

  it('pauses before small print', () => {
    expect(spoken(element('dd', ['26596 人次', element('small', ['2025年'])]))).toEqual(['26596 人次，2025年']);
  });

  it('names the block in which a text stands', () => {
    const paragraph = element('p', [element('em', ['好'])]);
    expect(piecesOf(element('main', [paragraph]), () => false).map(({ block }) => block)).toEqual([paragraph]);
  });
});

describe('breaths', () => {
  it('are cut at the ends of sentences and never long, and lose nothing but blanks', () => {
    const chinese = fc
      .array(fc.constantFrom('社', '工', '站', '，', '。', '！', ' ', 'a', '𠮷'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(chinese, fc.string({ maxLength: 600 })), (whole) => {
        const parts = spokenPhrases(whole);
        expect(parts.every((part) => part.length <= 240)).toBe(true);
        expect(parts.join('').replaceAll(/\s/g, '')).toBe(whole.replaceAll(/\s/g, ''));
      }),
    );
  });

  it('keep short sentences together', () => {
    expect(spokenPhrases('来。坐。好。')).toEqual(['来。坐。好。']);
    expect(spokenPhrases(`${'一'.repeat(100)}。${'二'.repeat(100)}。`)).toHaveLength(2);
    expect(spokenPhrases('三'.repeat(300))).toHaveLength(3);
  });
});
