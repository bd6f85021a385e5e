import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { portalOf } from '../../../tests/fixtures/rules/check-case.ts';
import { rowsOf } from '../../rules/support/rows.ts';
import { createChoices } from './choices.ts';
import { makeTemplate } from './template.ts';
import { templateXlsx } from './template-xlsx.ts';

const portal = portalOf({
  'data/poli/services.csv': [
    '编号,站点,序号,类别,名称,一句话,人群,费用,办理时限,状态,敏感,出处',
    'poli-care,poli-station,1-2,cat-elderly,老人照料,照料。,aud-old,免费,3,开放,是,news',
  ],
  'data/poli/receipts.csv': ['编号,资金,金额（元）,类别,出处', 'r1,f1,61268.37,拨入,news'],
});
const choices = createChoices(portal, ['data/poli', 'data/common']);
const template = makeTemplate('services', rowsOf(portal, 'services'), choices);

function column(key: string): (typeof template.columns)[number] | undefined {
  return template.columns.find((each) => each.key === key);
}

describe('makeTemplate', () => {
  it('shows terms and rows by name, lists with semicolons, everything else as it is written', () => {
    const cells = template.columns.map(({ key }, index) => [key, template.rows[0]?.[index]] as const);
    expect(Object.fromEntries(cells.filter(([, cell]) => cell !== null))).toEqual({
      id: 'poli-care',
      station: '泊里镇社工站',
      item_no: '1-2',
      category: '养老服务',
      name: '老人照料',
      summary: '照料。',
      audiences: '老年人',
      cost: '免费',
      promise_days: 3,
      status: '开放',
      sensitive: '是',
      sources: 'news',
    });
  });

  it('keeps amounts to the fen', () => {
    const money = makeTemplate('receipts', rowsOf(portal, 'receipts'), choices);
    expect(money.rows[0]).toContain(61268.37);
  });

  it('offers what may be chosen', () => {
    expect(column('cost')?.offered).toEqual(['免费', '收费', '部分收费', '未公开']);
    expect(column('category')?.offered).toEqual(['养老服务', '儿童关爱']);
    expect(column('sensitive')?.offered).toEqual(['是', '否']);
    expect(column('station')?.offered).toEqual(['泊里镇社工站', '示例镇社工站']);
    expect(column('name')?.offered).toEqual([]);
  });

  it('explains each column from its help', () => {
    expect(column('summary')?.note).toBe('必填。不超过 40 个字，说清帮什么忙。');
    expect(column('audiences')?.note).toContain('几个的话自己写，用分号隔开');
    expect(column('id')?.note).toContain('新增的行空着');
  });

  it('shows a name that two rows bear as their ids', () => {
    const twins = portalOf({
      'data/poli/organizations.csv': ['编号,名称,类型,出处', 'a,妇联,群团组织,news', 'b,妇联,群团组织,news'],
    });
    expect(createChoices(twins, []).label('organizations', 'a')).toBe('a');
  });
});

describe('templateXlsx', () => {
  it('has titles with notes, drop-down lists, text columns, and ids that are locked', async () => {
    const { sheets } = await readXlsx(await templateXlsx([template], { name: '说明', lines: ['一'] }), {
      readStyles: true,
    });
    const [sheet] = sheets;
    expect(sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual([
      ['服务', false],
      ['说明', false],
      ['可选', true],
    ]);
    expect(sheet?.protection?.sheet).toBe(true);
    expect(sheet?.cells?.get('0,0')?.comment?.text).toContain('已有的编号不要改');
    expect(sheet?.cells?.get('1,0')?.style).toMatchObject({ numFmt: '@', protection: { locked: true } });
    expect(sheet?.cells?.get('1,4')?.style).toMatchObject({ numFmt: '@', protection: { locked: false } });
    const closed = template.columns.filter(({ offered }) => offered.length > 0);
    expect(sheet?.dataValidations?.map(({ type }) => type)).toEqual(closed.map(() => 'list'));
  });

  it('refuses what is not in a list only where one thing may be chosen', async () => {
    const { sheets } = await readXlsx(await templateXlsx([template], { name: '说明', lines: [] }));
    const strict = sheets[0]?.dataValidations?.filter(({ showErrorMessage }) => showErrorMessage === true) ?? [];
    const titles = strict.map(({ range }) => {
      const letters = /^[A-Z]+/.exec(range)?.[0] ?? '';
      const index = Array.from(letters).reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
      return template.columns[index]?.column.title;
    });
    expect(titles).toEqual(['类别', '费用', '状态', '敏感', '核实方式']);
  });
});
