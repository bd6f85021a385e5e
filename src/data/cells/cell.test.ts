import { describe, expect, it } from 'vitest';
import type { ColumnSpec } from '../../schema/index.ts';
import { parseCell, type CellFault, type CellValue } from './cell.ts';

const names = { title: '列', help: '一列。' } as const;
const plain = (
  type:
    | 'id'
    | 'boolean'
    | 'date'
    | 'moment'
    | 'integer'
    | 'decimal'
    | 'money'
    | 'hours'
    | 'uscc'
    | 'phone'
    | 'url'
    | 'sha256',
): ColumnSpec => ({
  ...names,
  when: 'soon',
  range: 'any',
  type,
});
const text: ColumnSpec = { ...names, type: 'text' };
const short: ColumnSpec = { ...names, type: 'text', max: 4 };
const texts: ColumnSpec = { ...names, type: 'text', list: true };
const grade: ColumnSpec = { ...names, type: 'enum', values: { '1A': '1A', '2A': '2A', free: '免费' } };
const grades: ColumnSpec = { ...names, type: 'enum', values: { '1A': '1A', '2A': '2A', free: '免费' }, list: true };
const reference: ColumnSpec = { ...names, type: 'ref', to: 'stations' };
const references: ColumnSpec = { ...names, type: 'ref', to: 'regions', list: true };
const subject: ColumnSpec = { ...names, type: 'subject', by: 'subject_type' };
const hash = 'a1'.repeat(32);

describe('parseCell', () => {
  it.each<[name: string, column: ColumnSpec, text: string, value: CellValue]>([
    ['text', text, '张家社区，近 3 万人', '张家社区，近 3 万人'],
    ['text of just the longest', short, '一二𠀀四', '一二𠀀四'],
    ['list', texts, '甲；乙', ['甲', '乙']],
    ['enum', grade, '2A', '2A'],
    ['enum list', grades, '1A；免费', ['1A', 'free']],
    ['ref', reference, 'poli-station', 'poli-station'],
    ['ref list', references, 'a；b', ['a', 'b']],
    ['subject', subject, 'poli', 'poli'],
    ['id', plain('id'), 'poli-1', 'poli-1'],
    ['yes', plain('boolean'), '是', true],
    ['no', plain('boolean'), '否', false],
    ['date', plain('date'), '2021-04', '2021-04'],
    ['moment', plain('moment'), '2026-12-05 09:00', '2026-12-05 09:00'],
    ['integer', plain('integer'), '42', 42],
    ['negative integer', plain('integer'), '-3', -3],
    ['decimal', plain('decimal'), '96.5', 96.5],
    ['money', plain('money'), '61268.37', 6_126_837],
    ['hours', plain('hours'), '周一至周五 08:30-12:00', '周一至周五 08:30-12:00'],
    ['uscc', plain('uscc'), '91350100M000100Y43', '91350100M000100Y43'],
    ['phone', plain('phone'), '0532-88888888', '0532-88888888'],
    ['mobile', plain('phone'), '13812345678', '13812345678'],
    ['url', plain('url'), 'https://www.mca.gov.cn/a?b=1', 'https://www.mca.gov.cn/a?b=1'],
    ['sha256', plain('sha256'), hash, hash],
  ])('takes canonical %s as it is', (_, column, written, value) => {
    expect(parseCell(written, column)).toEqual({ ok: true, value });
  });

  it.each<[name: string, column: ColumnSpec, text: string, value: CellValue, tidy: string]>([
    ['blanks around text', text, ' 甲　', '甲', '甲'],
    ['blanks in a list', texts, '甲; 乙；', ['甲', '乙'], '甲；乙'],
    ['a full-width choice', grade, '２Ａ', '2A', '2A'],
    ['a choice in small letters', grade, '1a', '1A', '1A'],
    ['blanks around a choice', grade, ' 免费 ', 'free', '免费'],
    ['a key in the place of its title', grade, 'free', 'free', '免费'],
    ['small letters in a list of choices', grades, '1a;免费', ['1A', 'free'], '1A；免费'],
    ['keys in a list', grades, '1A；FREE', ['1A', 'free'], '1A；免费'],
    ['a full-width reference', reference, 'ｐｏｌｉ－１', 'poli-1', 'poli-1'],
    ['a full-width list of references', references, 'ａ；b', ['a', 'b'], 'a；b'],
    ['an id in capitals', plain('id'), 'Poli-１', 'poli-1', 'poli-1'],
    ['a tick', plain('boolean'), '√', true, '是'],
    ['what a spreadsheet writes', plain('boolean'), 'TRUE', true, '是'],
    ['a full-width letter', plain('boolean'), 'Ｎ', false, '否'],
    ['a cross', plain('boolean'), '×', false, '否'],
    ['a Chinese date', plain('date'), '2023年12月7日', '2023-12-07', '2023-12-07'],
    ['a moment with slashes', plain('moment'), '2026/12/5 9:00', '2026-12-05 09:00', '2026-12-05 09:00'],
    ['a full-width integer', plain('integer'), '１２', 12, '12'],
    ['an integer in groups', plain('integer'), '1,234', 1234, '1234'],
    ['a decimal in groups', plain('decimal'), '1，234．5', 1234.5, '1234.5'],
    ['money in 万元', plain('money'), '7万元', 7_000_000, '70000.00'],
    ['money without decimals', plain('money'), '368', 36_800, '368.00'],
    ['money in groups', plain('money'), '￥1,234.5', 123_450, '1234.50'],
    ['a credit code in small letters', plain('uscc'), '91350100m000100y43', '91350100M000100Y43', '91350100M000100Y43'],
    ['a mobile with blanks', plain('phone'), '138 1234 5678', '13812345678', '13812345678'],
    ['a mobile with hyphens', plain('phone'), '138-1234-5678', '13812345678', '13812345678'],
    ['a full-width mobile', plain('phone'), '１３８－１２３４－５６７８', '13812345678', '13812345678'],
    ['a mobile with dashes', plain('phone'), '138–1234—5678', '13812345678', '13812345678'],
    ['a mobile with the code of the country', plain('phone'), '+86 138 1234 5678', '13812345678', '13812345678'],
    ['a full-width telephone number', plain('phone'), '0532－8888 8888', '0532-88888888', '0532-88888888'],
    ['a checksum in capitals', plain('sha256'), hash.toUpperCase(), hash, hash],
    ['nothing but a blank', text, ' ', undefined, ''],
  ])('understands %s and says how to write it', (_, column, written, value, tidy) => {
    expect(parseCell(written, column)).toEqual({ ok: true, value, tidy });
  });

  it.each<[column: ColumnSpec, text: string, fault: CellFault]>([
    [short, '一二三四五', 'too-long'],
    [grade, '3A', 'choice'],
    [grade, '免费；1A', 'choice'],
    [grades, '1A；收费', 'choice'],
    [plain('id'), '泊里', 'id'],
    [plain('id'), 'a b', 'id'],
    [plain('boolean'), '也许', 'boolean'],
    [text, '3.70211E+11', 'spoilt'],
    [text, '#REF!', 'spoilt'],
    [texts, '甲；########', 'spoilt'],
    [plain('date'), '5/6/23', 'date'],
    [plain('date'), '2023-02-30', 'date'],
    [plain('moment'), '下午三点', 'moment'],
    [plain('integer'), '1.5', 'integer'],
    [plain('integer'), '近三万', 'integer'],
    [plain('integer'), '12,34', 'integer'],
    [plain('decimal'), '110万', 'number'],
    [plain('decimal'), '96.5%', 'number'],
    [plain('decimal'), '1e5', 'number'],
    [plain('money'), '1.234', 'money'],
    [plain('hours'), '早八点', 'hours'],
    [plain('uscc'), '91350100M000100Y44', 'uscc'],
    [plain('phone'), '1381234567', 'phone'],
    [plain('phone'), '12812345678', 'phone'],
    [plain('phone'), '13812345678 王姐', 'phone'],
    [plain('phone'), '13812345678、0532-88888888', 'phone'],
    [plain('url'), 'www.mca.gov.cn', 'url'],
    [plain('url'), 'javascript:alert(1)', 'url'],
    [plain('url'), 'https://a.cn/"><script>', 'url'],
    [plain('sha256'), hash.slice(1), 'sha256'],
  ])('refuses what it cannot be sure of: %# %s', (column, written, fault) => {
    expect(parseCell(written, column)).toEqual({ ok: false, fault });
  });

  it('takes an empty cell for nothing, unless the column is required', () => {
    expect(parseCell('', text)).toEqual({ ok: true, value: undefined });
    expect(parseCell('', texts)).toEqual({ ok: true, value: [] });
    expect(parseCell('', plain('money'))).toEqual({ ok: true, value: undefined });
    expect(parseCell('', { ...text, required: true })).toEqual({ ok: false, fault: 'required' });
    expect(parseCell(' 　', { ...text, required: true })).toEqual({ ok: false, fault: 'required' });
  });

  it('says the same of a cell once it is tidy', () => {
    const tidied = parseCell('１，２３４．５', plain('money'));
    expect(tidied).toEqual({ ok: true, value: 123_450, tidy: '1234.50' });
    expect(parseCell('1234.50', plain('money'))).toEqual({ ok: true, value: 123_450 });
  });
});
