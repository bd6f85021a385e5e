import { describe, expect, test } from 'vitest';
import { loadPortal } from '../data/load.ts';
import { fundKind } from './disclosure/fund-kind/rule.ts';
import { runChecks, type Rule } from './engine/index.ts';
import { expenses, files, receipts } from '../../tests/fixtures/rules/money-case.ts';
import { ownBooks } from './accounts/own-books/rule.ts';
import { repeatedPayment } from './accounts/repeated-payment/rule.ts';
import { damaged } from './seeded/damage.ts';
import { ledgerFaults } from './seeded/ledger-faults.ts';
import { recordFaults } from './seeded/record-faults.ts';
import { steadyAmount } from './accounts/steady-amount/rule.ts';
import { say } from '../../tests/fixtures/rules/check-case.ts';

/** What the rule of each of these faults tells the editor. */
const told = [
  '站点是别的站',
  '出处是下一年的凭证',
  '收入记到已经结转完的资金',
  '收入多打一个 0',
  '支出少打一个 0',
  '又记一遍，日期晚一天',
  '又记一遍，换了资金',
  '预算填的是申报',
  '预算填的是后来才调整的',
  '预算删了',
  '项目删了',
  '预算抄成新的一版',
  '没有批复就调整',
  '批复以后又申报',
  '结转没写从哪里来',
  '捐赠写成拨入',
  '年度和名称不一样',
  '福彩写成其他',
  '两笔资金同名',
  '更正的原值不是金额',
  '更正早于公示',
  '更正写了别的公示',
  '更正没写公示',
  '更正记了两遍',
  '重新公示早于原来的',
  '应公布晚了一个月',
  '没有收款方',
  '有单位没有数量',
  '有数量没有单位',
  '自己的账写约数',
  '收入没有日期',
];

test('messages of the rules over the ledger', () => {
  const faults = [...ledgerFaults, ...recordFaults].filter(({ name }) => told.includes(name));
  const messages = faults.map((fault) => {
    const portal = loadPortal(damaged(fault).files, { data: 'data', content: 'none' });
    const found = runChecks({ portal, today: '2026-12-01', publicFiles: [] }).find(({ rule }) => rule === fault.rule);
    return `${fault.name}：${found?.field ?? ''} ${found?.value ?? ''} ${found?.message ?? ''}`;
  });
  expect(messages).toMatchInlineSnapshot(`
    [
      "出处是下一年的凭证：日期 2024-04-10 和出处 "sample-doc-vouchers-2025-q2" 的日期 2025-07-22 对不上：凭证汇总比这件事晚了一年多，多半是别的年份的。请核对这两个日期和出处；没有错就不用改。",
      "站点是别的站：站点 sample-room-hewan 和这笔钱的资金、项目、预算都不是一个站，它们是 "sample-station" 的。请核对站点、资金和项目；没有错就不用改。",
      "收入记到已经结转完的资金：资金 sample-fund-lottery-2024 不大对：资金 sample-fund-lottery-2024 在 2025-01-01 已经把余下的钱结转给 sample-fund-lottery-2025，这一笔却在那以后。请核对资金和日期；没有错就不用改。",
      "收入多打一个 0：金额（元） 800000.00 和同样的另外 1 笔（80,000.00 元）差了好多倍，多半多打或少打了一位。请对照凭证；没有错就不用改。",
      "支出少打一个 0：金额（元） 726.00 和同样的另外 3 笔（6,480.00 到 8,040.00 元）差了好多倍，多半多打或少打了一位。请对照凭证；没有错就不用改。",
      "又记一遍，日期晚一天：金额（元） 9648.00 和 sample-exp-2024-008（data/sample-town/expenses.csv 第 9 行）的金额和写法都一样，那一行日期是 2024-04-10，像是同一笔钱记了两遍。请对照凭证，重复的删掉；确实是两笔，就不用改。",
      "又记一遍，换了资金：金额（元） 9648.00 和 sample-exp-2024-008（data/sample-town/expenses.csv 第 9 行）的金额和写法都一样，那一行资金是 sample-fund-lottery-2024，日期是 2024-04-10，像是同一笔钱记了两遍。请对照凭证，重复的删掉；确实是两笔，就不用改。",
      "预算填的是申报：预算 sample-bud-meals-lottery-2024-meals-v1 是申报，不是批复：花钱要按批下来的数。请改为批复的那一版，例如 "sample-bud-meals-lottery-2024-meals-v2"。",
      "预算填的是后来才调整的：预算 sample-bud-station-town-operation-v3 是 2025-07-01 才调整的，比这笔支出（2024-02-27）还晚。请改为付钱时的那一版，或核对日期。",
      "预算删了：预算  空着，而这个项目、这笔资金、这一类有批复的预算：预算花了多少就算少了。请填 "sample-bud-meals-lottery-2024-meals-v2"。",
      "项目删了：项目  空着，而预算 sample-bud-meals-lottery-2024-meals-v2 是项目 "sample-project-meals" 的：项目的合计里会少了这一笔。请填上项目。",
      "预算抄成新的一版：阶段 批复 是批复，可是前面的版本已经批复过了：一条预算只批一次，后来改的是调整。请改为 "调整"，或核对版本。",
      "没有批复就调整：阶段 调整 是调整，可是在它之前没有批复：没有批过的预算谈不上调整。请改为 "批复"，或补上批复的那一版。",
      "批复以后又申报：阶段 申报 是申报，可是前面的版本已经批复了：再报的一版批下来之前不算数。请改为 "调整"，或核对版本。",
      "结转没写从哪里来：上游收入  空着，而类别是上年结转：看不出是哪一笔剩下的，转来的钱会在合计里算两次。请填上年那笔收入的编号（例如资金 sample-fund-county-service 的）。",
      "捐赠写成拨入：类别 拨入 和资金 "sample-fund-food" 的类型（社会捐赠）对不上。请核对这笔收入的资金和类别；没有错就不用改。",
      "年度和名称不一样：年度 2023 和名称 "2024年市级福利彩票公益金（老年人福利）" 里的年份不一样。请核对年度和名称。",
      "福彩写成其他：类型 其他 和名称 "2024年市级福利彩票公益金（老年人福利）" 对不上，名称说的是福利彩票公益金。类型错了，合计就归错了类，该有的彩票公益金标识也会没有。请改为 "福利彩票公益金"，或改正名称。",
      "两笔资金同名：名称 2024年市级福利彩票公益金（老年人福利） 和 sample-fund-lottery-2024（data/sample-town/funds.csv 第 6 行）的名称一样，读的人分不清是哪一笔。请写出不同，例如年度；写重了就删掉一行。",
      "更正的原值不是金额：原值 一千多 不是 金额（元） 能填的，当时不会是这样。请照原来公布的样子填。",
      "更正早于公示：日期 2025-05-12 比公示 "sample-disc-2025-q3" 的公布日期 2025-10-28 还早：还没有公布，谈不上更正。请核对这两个日期。",
      "更正写了别的公示：公示 sample-disc-2024-q1 没有列着被更正的那一行；那一行在 "sample-disc-2025-q3、sample-disc-2025-q3-second、sample-disc-2025-year" 里。请核对公示和行。",
      "更正没写公示：公示  空着，而那一行在公示 "sample-disc-2025-q3" 里公布过。请填当时写错的那一次公示。",
      "更正记了两遍：编号 sample-correction-2025-3 和 sample-correction-2025-2 更正的是同一格，原值、新值也一样，写重了。请删掉一行。",
      "重新公示早于原来的：公布日期 2025-10-01 比它取代的公示 sample-disc-2025-q3（2025-10-28）还早。请核对这两个公布日期，和 取代。",
      "应公布晚了一个月：应公布日期 2025-05-30 和同类的公示不一样：别的都在期间结束后 30 天左右。请核对日期；没有错就不用改。",
      "没有收款方：收款方  空着，收款群体 也空着：看不出钱付给了谁。请填收款的机构；付给许多人的，填 收款群体 和 人数。",
      "有单位没有数量：数量  空着，而 单位 有字：看不出是多少。请填数量，或把单位也空着。",
      "有数量没有单位：单位  空着，而 数量 有数：看不出是多少什么。请填单位，例如 份。",
      "自己的账写约数：精度 约 说明金额不确切，而这是自己的账，凭证上有确切的数：不改，余额就无法核对。请填确数，把精度空着。",
      "收入没有日期：日期  空着，这笔收入就算不进任何一年。这是自己的账，请填到账的日期。",
    ]
  `);
});

describe('what is as it should be', () => {
  const silent = (rule: Rule, parts: Parameters<typeof files>[0]) => {
    expect(say(files(parts), rule)).toEqual([]);
  };

  test('is not told: the same words half a year later, another amount, a donor who gives the same again', () => {
    silent(repeatedPayment, { expenses: expenses('a,f,,2023-01-05,9.00,物资,,', 'b,f,,2023-07-05,9.00,物资,,') });
    silent(repeatedPayment, { expenses: expenses('a,f,,2023-01-05,9.00,物资,,', 'b,f,,2023-01-06,8.00,物资,,') });
    silent(repeatedPayment, { receipts: receipts('a,g,2023-01-05,9.00,,捐赠,', 'b,g,2023-01-06,9.00,,捐赠,') });
  });

  test('is not told: payments that differ anyway, or grow slowly', () => {
    const paid = (...amounts: readonly string[]) =>
      expenses(
        ...amounts.map((amount, index) => `e${String(index)},f,,2023-0${String(index + 1)}-05,${amount},物资,,`),
      );
    silent(steadyAmount, { expenses: paid('10.00', '25.00', '60.00', '150.00') });
    silent(steadyAmount, { expenses: paid('10.00', '12.00', '14.00', '50.00') });
    silent(steadyAmount, { expenses: paid('10.00', '40.00') });
  });

  test('is not told: a fund of last year whose money came this year, a name without a kind', () => {
    const funds = (line: string) => ['编号,名称,类型,年度,接收站点,出处', `${line},demo-station,demo-doc`];
    const received = receipts('a,f,2023-01-05,9.00,,拨入,');
    silent(fundKind, { funds: funds('f,2022年度福彩金,福利彩票公益金,2022'), receipts: received });
    silent(fundKind, { funds: funds('f,中央专项彩票公益金,其他,'), receipts: received });
  });

  test('is not told: gaps in the books of others', () => {
    const stations = ['编号,名称,类型,区划,资料性质,出处', 'demo-station,泊里镇社工站,社工站,poli,报道摘编,news'];
    silent(ownBooks, {
      stations,
      expenses: expenses('a,f,,2023-01-05,9.00,物资,,'),
      receipts: receipts('b,f,,9.00,约,拨入,'),
    });
  });
});
