import { describe, expect, test } from 'vitest';
import { brief, importInto } from './harness.ts';
import { numberCell as n, rawWorkbook, textCell as t, xmlRow as row, type RawParts } from './raw-workbook.ts';

const services = row(
  1,
  ['编号', '名称', '费用', '核实日期'].map((title, index) => t(`${'ABCD'[index] ?? ''}1`, title)).join(''),
);
const mind = (number: number, cost: string, more = ''): string => {
  const at = String(number);
  return row(number, t(`A${at}`, 'poli-mind') + t(`B${at}`, '心理服务') + t(`C${at}`, cost) + more);
};
const styledRows = Array.from({ length: 20_000 }, (_, index) => {
  const at = String(index + 3);
  return `<row r="${at}" spans="1:16384" s="2" customFormat="1"><c r="A${at}" s="2"/><c r="XFD${at}" s="2"/></row>`;
});

async function imported(rows: string, parts: RawParts = {}): Promise<readonly string[]> {
  return brief(await importInto('a.xlsx', rawWorkbook(rows, parts)));
}

describe('what Excel and WPS put into a workbook beside texts and numbers', () => {
  const collected = ['~ poli-mind cost: 免费 → 收费'];
  const strings = `<si><t>编号</t></si><si><t>费用</t></si><si><t>poli-mind</t></si><si><r><rPr><b/></rPr><t>收</t></r><r><t xml:space="preserve">费 </t></r><rPh sb="0" eb="1"><t>シュウ</t></rPh><phoneticPr fontId="1"/></si>`;
  const shared = (place: string, index: number): string => `<c r="${place}" t="s"><v>${String(index)}</v></c>`;
  const cases: readonly (readonly [name: string, rows: string, parts: RawParts])[] = [
    [
      'a text in several types, with its reading',
      row(1, shared('A1', 0) + shared('B1', 1)) + row(2, shared('A2', 2) + shared('B2', 3)),
      { strings },
    ],
    ['a line break that is written out', services + mind(2, '收费_x000D_'), {}],
    ['20,000 rows to the last column that are only coloured', services + mind(2, '收费') + styledRows.join(''), {}],
    ['a cell at the far right that is only framed', services + mind(2, '收费', '<c r="AZ2" s="2"/>'), {}],
    [
      'a title merged over the whole sheet',
      services + mind(2, '收费'),
      { after: '<mergeCells count="1"><mergeCell ref="A3:XFD1048576"/></mergeCells>' },
    ],
    [
      'a column that is hidden',
      services + mind(2, '收费'),
      { before: '<cols><col min="3" max="3" width="0" hidden="1"/></cols>' },
    ],
    ['protection', services + mind(2, '收费'), { after: '<sheetProtection password="CC1A" sheet="1"/>' }],
    ['an absolute path to the sheet', services + mind(2, '收费'), { target: '/xl/worksheets/sheet1.xml' }],
    [
      'names with a prefix',
      services + mind(2, '收费'),
      {
        rewrite: (xml, path) =>
          path.includes('sheet1') ? xml.replace('xmlns=', 'xmlns:x=').replaceAll(/<(\/?)/g, '<$1x:') : xml,
      },
    ],
    [
      'the strict form',
      services + mind(2, '收费'),
      {
        rewrite: (xml) =>
          xml.replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          ),
      },
    ],
    [
      'no places of cells',
      '<row><c t="inlineStr"><is><t>编号</t></is></c><c t="inlineStr"><is><t>费用</t></is></c></row><row><c t="inlineStr"><is><t>poli-mind</t></is></c><c t="inlineStr"><is><t>收费</t></is></c></row>',
      {},
    ],
  ];
  test.each(cases)('%s', async (_, rows, parts) => {
    expect(await imported(rows, parts)).toEqual(collected);
  });

  test('a filter: rows that it hides are read, and that is told', async () => {
    const hidden = row(2, t('A2', '0701') + t('B2', '老人照料') + t('C2', '收费') + n('D2', 45287, 1), ' hidden="1"');
    const after =
      '<autoFilter ref="A1:D3"><filterColumn colId="0"><filters><filter val="poli-mind"/></filters></filterColumn></autoFilter>';
    expect(await imported(services + hidden + mind(3, '收费'), { before: '<sheetPr filterMode="1"/>', after }))
      .toMatchInlineSnapshot(`
      [
        "~ 0701 cost: 未公开 → 收费",
        "~ poli-mind cost: 免费 → 收费",
        "· 第 2 行是隐藏的，也读了。",
      ]
    `);
  });

  test('merges: down a column they say the same in each row, across columns nobody knows whose they are', async () => {
    const down = '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>';
    const second = row(3, t('A3', '0701') + t('B3', '老人照料'));
    const head = row(1, t('A1', '编号') + t('B1', '名称') + t('C1', '费用'));
    expect(await imported(head + mind(2, '收费') + second, { after: down })).toMatchInlineSnapshot(`
      [
        "~ poli-mind cost: 免费 → 收费",
        "~ 0701 cost: 未公开 → 收费",
      ]
    `);
    const across = '<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>';
    expect(await imported(head + row(2, t('A2', 'poli-mind') + t('B2', '心理服务')), { after: across }))
      .toMatchInlineSnapshot(`
      [
        "✗ 第 2 行 C 列 费用 和左边的格子合并了，看不准是哪一列的。请取消合并，把内容填进各自的格子。",
      ]
    `);
  });

  test('only hidden sheets', async () => {
    expect(await imported(services + mind(2, '收费'), { sheetState: ' state="hidden"' })).toMatchInlineSnapshot(`
      [
        "✗ 这个文件里的表都是隐藏的。请用 Excel 或 WPS 打开它，右键点下面的表名，取消隐藏，保存再来。",
      ]
    `);
  });
});

describe('other programs', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  test.each([
    [
      'a web page that is called .xls',
      bytes('<html><table><tr><td>编号</td></tr></table></html>'),
      '这其实是一个网页文件',
    ],
    ['the XML of Excel 2003', bytes('<?xml version="1.0"?><Workbook/>'), '这其实是一个网页文件'],
    ['a PDF', bytes('%PDF-1.4\n'), '这是 PDF 文件'],
    ['nothing', bytes('\uFEFF'), '这个文件是空的'],
    ['half a workbook', rawWorkbook(services).slice(0, 900), '没有存完整'],
  ])('%s', async (_, file, reason) => {
    expect(brief(await importInto('a.xls', file)).join()).toContain(reason);
  });

  test.each([
    ['a line for the separator', 'sep=;\r\n编号;名称;费用\r\npoli-mind;心理服务;收费\r\n'],
    ['semicolons', '编号;名称;费用\r\npoli-mind;心理服务;收费\r\n'],
    ['carriage returns alone', '编号,名称,费用\rpoli-mind,心理服务,收费\r'],
    ['blanks that do not break', '编号,名称,费用\r\n\u00A0poli-mind\u00A0,心理服务,收费\r\n'],
  ])('%s', async (_, text) => {
    expect(brief(await importInto('a.csv', bytes(text)))).toContain('~ poli-mind cost: 免费 → 收费');
  });

  test('a vertical tab is a break that nobody sees', async () => {
    const text = '编号,名称,费用\r\npoli-mind,心理\u000B服务,收费\r\n';
    expect(brief(await importInto('a.csv', bytes(text)))).toMatchInlineSnapshot(`
      [
        "✗ data/poli/services.csv:3:5 [invisible] 名称 里有看不见的怪字符，多半是从别的软件粘贴来的，会让字的顺序或断行出错。请删掉，用键盘重新打一遍。",
      ]
    `);
  });
});
