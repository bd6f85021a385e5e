import { describe, expect, test } from 'vitest';
import { excelCsv, write } from '../tests/fixtures/data/dialects.ts';
import { before, run, services } from '../tests/fixtures/editing/run-command.ts';

const sheet = [
  ['泊里镇服务清单'],
  ['编号', '名称', '费用', '类别', '站点', '一句话', '状态', '人群'],
  ['poli-mind', '心理服务', '收费', '儿童关爱', '泊里镇社工站', '陪孩子说话。', '开放', ''],
  ['', '助餐送餐', '部分收费', '养老服务', '泊里镇社工站', '给老人送午饭。', '开放', '老年人'],
  ['合计', '', '', '', '', '', '', '2'],
];

describe('npm run import', () => {
  const files = { '服务.csv': write(sheet, excelCsv) };

  test('shows the change in words and writes nothing unless it is told to', () => {
    const { code, out, text } = run('import.ts', ['服务.csv'], files);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "读了 服务.csv。

      服务表：新增 1 行，修改 1 行，没有变 0 行。

      data/poli/services.csv
        修改 poli-mind "心理服务"（第 3 行）
          费用：免费 → 收费
        新增 poli-zhucan-songcan "助餐送餐"（第 4 行）
          名称：助餐送餐
          费用：部分收费
          类别：养老服务
          站点：泊里镇社工站
          一句话：给老人送午饭。
          状态：开放
          人群：老年人

      请看一眼：
        列名上面的 1 行不是内容，没有读。
        第 5 行是合计，没有读。

      写进去以后会有提醒：
        data/poli/services.csv:4:9 [sources] 出处 空着。页面会写“出处暂缺”；请填“文件”表里的编号，没有登记过的文件先登记。

      文件里没有的行都不动，导入不会删除任何一行。
      还没有写。看过没有问题，请加上 --yes 再运行一次。
      "
    `);
    expect(text(services)).toBe(before);
  });

  test('writes the canonical file, in which only the changed rows are other lines', () => {
    const { code, out, text } = run('import.ts', ['服务.csv', '--yes'], files);
    expect([code, out.split('\n').at(-2)]).toEqual([
      0,
      '写好了 data/poli/services.csv。可以再运行 npm run check 看看。',
    ]);
    expect(text(services).split('\n')).toEqual([
      '编号,站点,类别,名称,一句话,人群,费用,状态,出处',
      'poli-care,poli-station,cat-elderly,老人照料,给老人提供照料。,,未公开,开放,news',
      'poli-mind,poli-station,cat-children,心理服务,陪孩子说话。,,收费,开放,news',
      'poli-zhucan-songcan,poli-station,cat-elderly,助餐送餐,给老人送午饭。,aud-old,部分收费,开放,',
      '',
    ]);
  });

  test('refuses as a whole what is not certain, cell by cell', () => {
    const doubtful = [
      ...sheet.slice(0, 3),
      ['1.23E+17', '助餐', '不要钱', '养老服务', '泊里镇社工站', '送饭。', '开放', ''],
    ];
    const { code, out, text } = run('import.ts', ['服务.csv', '--yes'], { '服务.csv': write(doubtful, excelCsv) });
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "读了 服务.csv，有看不准的地方，所以一个字也没有写：

        第 4 行 A 列 编号 "1.23E+17" 是 Excel 或 WPS 改过的长数字，后面几位已经丢了。请先把这一列的格式设成“文本”，再照原文重新填。
        第 4 行 C 列 费用 "不要钱" 不在可选的说法里。可选：免费、收费、部分收费、未公开。请从中选一个。

      请在表里改好这些地方，保存，再导入一次。
      "
    `);
    expect(text(services)).toBe(before);
  });

  test('refuses what would break a rule, with the row of the sheet', () => {
    const wrong = [
      ['编号', '站点'],
      ['poli-mind', 'poli-statoin'],
    ];
    const { code, out, text } = run('import.ts', ['services.csv', '--yes'], { 'services.csv': write(wrong, excelCsv) });
    expect(code).toBe(1);
    expect(out).toContain('表里第 2 行，写进去会出错：data/poli/services.csv:3:2 [ref] 站点 "poli-statoin"');
    expect(text(services)).toBe(before);
  });

  test('keeps to its folder', () => {
    const other = [
      ['编号', '费用'],
      ['poli-mind', '收费'],
    ];
    const { code, out } = run('import.ts', ['services.csv', '--to', 'data/qiaosi', '--yes'], {
      'services.csv': write(other, excelCsv),
    });
    expect([code, out.includes('在 data/poli/services.csv 里，不在 data/qiaosi 里')]).toEqual([1, true]);
  });

  test('called wrongly: exit 2, in Chinese', () => {
    const runs = [
      run('import.ts', []),
      run('import.ts', ['nothing.xlsx']),
      run('import.ts', ['a.csv', '--table', 'x']),
    ];
    expect(runs.map(({ code, out, error }) => [code, out, error.split('\n')[0]?.slice(0, 40)])).toMatchInlineSnapshot(`
      [
        [
          2,
          "",
          "请写文件.xlsx 或 文件.csv。",
        ],
        [
          2,
          "",
          "打不开 nothing.xlsx：没有这个文件，或者它正被别的程序占用。请核对文",
        ],
        [
          2,
          "",
          "没有“x”这张表。表名有：区划（regions）、机构（organization",
        ],
      ]
    `);
  });
});
