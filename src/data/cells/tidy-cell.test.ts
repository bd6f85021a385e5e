import { describe, expect, it } from 'vitest';
import type { ColumnSpec } from '../../schema/index.ts';
import { tidyCell } from './tidy-cell.ts';
import type { Vocabulary } from './vocabulary.ts';

const names = { title: '列', help: '一列。' } as const;
const texts: ColumnSpec = { ...names, type: 'text', list: true };
const terms: ColumnSpec = { ...names, type: 'ref', to: 'terms', scheme: 'audience', list: true };
const sources: ColumnSpec = { ...names, type: 'ref', to: 'documents', list: true };
const parties: ColumnSpec = { ...names, type: 'enum', values: { community: '社区', social: '社会组织' }, list: true };
const cost: ColumnSpec = { ...names, type: 'enum', values: { free: '免费', charged: '收费' } };
const itemNo: ColumnSpec = { ...names, title: '序号', type: 'text' };
const plain = (type: 'id' | 'date' | 'moment' | 'integer' | 'decimal' | 'money' | 'phone' | 'boolean'): ColumnSpec => ({
  ...names,
  when: 'soon',
  range: 'any',
  type,
});

const known: Vocabulary = {
  termId: (scheme, name) => (scheme === 'audience' && (name === '老年人' || name === '儿童') ? 'aud' : undefined),
  has: (table, id) =>
    (table === 'documents' && (id === 'news-1' || id === 'news-2')) || (table === 'terms' && id === 'aud'),
};

describe('mends what is certain', () => {
  it.each<[column: ColumnSpec, text: string, tidy: string]>([
    [texts, '爸妈;老人 ；\n邻居', '爸妈；老人；邻居'],
    [texts, '身份证、户口本', '身份证、户口本'],
    [terms, '老年人、儿童', '老年人；儿童'],
    [terms, '老年人，aud/儿童', '老年人；aud；儿童'],
    [sources, 'news-1,news-2', 'news-1；news-2'],
    [sources, 'NEWS-1', 'news-1'],
    [parties, '社区 社会组织', '社区；社会组织'],
    [cost, '免 费。', '免费'],
    [itemNo, '１－２', '1-2'],
    [plain('id'), '\u200Bpoli—a', 'poli-a'],
    [plain('phone'), '="0532-86171234"', '0532-86171234'],
    [plain('phone'), "'0532－86171234", '0532-86171234'],
    [plain('date'), '2023年1月5日', '2023-01-05'],
    [plain('date'), '2023-12-27 00:00:00', '2023-12-27'],
    [plain('date'), '12/27/2023', '2023-12-27'],
    [plain('moment'), '2026/12/5 9:00', '2026-12-05 09:00'],
    [plain('money'), '-¥1,234.50', '-1234.50'],
    [plain('money'), '−1 234.50 元整', '-1234.50'],
    [plain('money'), '７万元', '70000.00'],
    [plain('decimal'), '110万', '1100000'],
    [plain('decimal'), '0.05万', '500'],
    [plain('decimal'), '-1.23456万', '-12345.6'],
    [plain('integer'), '3.0', '3'],
    [plain('boolean'), 'Y ', '是'],
  ])('%j %s → %s', (column, text, tidy) => {
    expect(tidyCell(text, column, known)).toBe(tidy);
    // What is tidy stays as it is.
    expect(tidyCell(tidy, column, known)).toBe(tidy);
  });
});

describe('leaves what is not', () => {
  it.each<[column: ColumnSpec, text: string]>([
    [plain('date'), '5/6/23'],
    [plain('date'), '5/6/2023'],
    [plain('date'), '23.5.1'],
    [plain('date'), '45287'],
    [plain('date'), '12月27日'],
    [plain('money'), '37 20'],
    [plain('money'), '(3,720.00)'],
    [plain('money'), '约7万'],
    [plain('integer'), '3.5'],
    [plain('integer'), '0.00001万'],
    [plain('boolean'), '1'],
    [plain('id'), '1.23E+17'],
    [cost, '不要钱'],
  ])('%j %s', (column, text) => {
    expect(tidyCell(text, column, known)).toBeUndefined();
  });

  it.each<[column: ColumnSpec, text: string]>([
    [terms, '老年人、妇女'],
    [sources, 'news-1 news-3'],
    [sources, 'new/s-1'],
  ])('%j %s as it is, for a check to find', (column, text) => {
    expect(tidyCell(text, column, known)).toBe(text);
  });
});
