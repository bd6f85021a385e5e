import { describe, expect, test } from 'vitest';
import { before, run, services } from '../tests/fixtures/editing/run-command.ts';

describe('npm run new', () => {
  const answers = {
    table: 'services',
    answers: { 站点: 'poli-station', 类别: '养老服务', 名称: '助餐送餐', 一句话: '给老人送午饭。', 出处: ['news'] },
  };

  test('writes one whole row, with the usual answers for what was left out', () => {
    const { code, out, text } = run('new.ts', ['--answers', 'a.json'], { 'a.json': JSON.stringify(answers) });
    expect([code, out]).toEqual([0, '写好了：服务 poli-zhucan-songcan，在 data/poli/services.csv。\n']);
    expect(text(services)).toBe(
      `${before}poli-zhucan-songcan,poli-station,cat-elderly,助餐送餐,给老人送午饭。,未公开,开放,news\n`,
    );
  });

  test('writes nothing where an answer cannot be read, and names every one', () => {
    const wrong = {
      ...answers,
      answers: { ...answers.answers, 名称: '', 费用: '不要钱', 核实日期: '5/6/23', 颜色: '红', 编号: 'poli-mind' },
    };
    const { code, error, text } = run('new.ts', ['--answers', 'a.json'], { 'a.json': JSON.stringify(wrong) });
    expect(code).toBe(1);
    expect(error.split('\n').map((line) => line.slice(0, 40))).toMatchInlineSnapshot(`
      [
        "有几项不对，什么也没有写：",
        "  没有“颜色”这一项。可以填：站点、类别、名称、一句话、费用、状态、区划、机构",
        "  名称 必须填，现在空着。请填上：居民听得懂的名称。",
        "  费用 "不要钱" 不在可选的说法里。可选：免费、收费、部分收费、未公开。请从",
        "  核实日期 "5/6/23" 看不出是哪一天。请写成 2023-12-27 的",
        "  编号 "poli-mind" 已经用过了，用过的编号不能再用。请另取一个。",
        "",
      ]
    `);
    expect(text(services)).toBe(before);
  });

  test('writes nothing that breaks a rule of the whole', () => {
    const alone = { table: 'projects', to: 'data/poli', answers: { 名称: '敲门', 状态: '进行中' } };
    const { code, error } = run('new.ts', ['--answers', 'a.json'], { 'a.json': JSON.stringify(alone) });
    expect([code, error.includes('[belongs]')]).toEqual([1, true]);
  });

  test('writes a story that passes every check', () => {
    const story = {
      标题: '老李的午饭',
      简介: '一位老人吃上了热饭。',
      区划: '泊里镇',
      方法: '个案',
      时间: '春天',
      已经化名: true,
      同意方式: '书面同意',
      同意书编号: 'P-001',
      同意到期: '2028-06-30',
      审核人: '站长',
      出处: 'news',
      当时的难处: '一个人吃饭。',
      我们做了什么: '送饭。',
      现在怎样: '好了。',
      花了多少: '没有花钱。',
      还没解决的: '下雨天。',
    };
    const { code, error, text } = run('new.ts', ['--answers', 'a.json'], {
      'a.json': JSON.stringify({ table: 'story', answers: story }),
    });
    expect([code, error]).toEqual([0, '']);
    expect(text('content/stories/poli-laoli-dewu-fan.mdx')).toMatchInlineSnapshot(`
      "---
      title: 老李的午饭
      summary: 一位老人吃上了热饭。
      place: poli
      services: []
      method: 个案
      period: 春天
      anonymised: true
      consent: 书面同意
      consent_code: P-001
      consent_expires: 2028-06-30
      photo_policy: none
      reviewer: 站长
      sources:
        - news
      ---

      ## 当时的难处

      一个人吃饭。

      ## 我们做了什么

      送饭。

      ## 现在怎样

      好了。

      ## 花了多少

      没有花钱。

      ## 还没解决的

      下雨天。
      "
    `);
  });

  test('a story in which somebody can be recognised is not written', () => {
    const story = { table: 'story', answers: { 已经化名: '否' } };
    expect(run('new.ts', ['--answers', 'a.json'], { 'a.json': JSON.stringify(story) }).code).toBe(1);
  });

  test('called wrongly: exit 2, in Chinese', () => {
    const bad = { 'a.json': '{"table": 1}', 'b.json': '{"table": "x", "answers": {}}' };
    const runs = [['--answers', 'a.json'], ['--answers', 'b.json'], ['--answers', 'c.json'], ['services'], ['a', 'b']];
    expect(runs.map((words) => run('new.ts', words, bad)).map(({ code, error }) => [code, error.slice(0, 30)]))
      .toMatchInlineSnapshot(`
        [
          [
            2,
            "a.json 的写法不对。要写成 {"table": "se",
          ],
          [
            2,
            "没有“x”。可以新增：story（故事）、区划（region",
          ],
          [
            2,
            "打不开 c.json。请核对文件名。
        ",
          ],
          [
            2,
            "要一问一答，请在终端里运行；给程序用请加 --answers",
          ],
          [
            2,
            "只能写 1 个（表名或 story），这里写了 2 个。
        用",
          ],
        ]
      `);
  });
});
