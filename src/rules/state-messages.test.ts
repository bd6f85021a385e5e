import { describe, expect, test } from 'vitest';
import { loadPortal } from '../data/load.ts';
import { budgetLine } from './budgets/budget-line/rule.ts';
import { disclosureGap } from './disclosure/disclosure-gap/rule.ts';
import { fundParties } from './accounts/fund-parties/rule.ts';
import { runChecks, type Rule } from './engine/index.ts';
import { budgets, expenses, files, receipts } from '../../tests/fixtures/rules/money-case.ts';
import { receiptKind } from './accounts/receipt-kind/rule.ts';
import { rowTwice } from './references/row-twice/rule.ts';
import { damaged } from './seeded/damage.ts';
import { originFaults } from './seeded/origin-faults.ts';
import { stateFaults } from './seeded/state-faults.ts';
import { statusDate } from './references/status-date/rule.ts';
import { say } from '../../tests/fixtures/rules/check-case.ts';

const pinned = new Set([
  'fund-parties',
  'receipt-kind',
  'paid-to-self',
  'refund',
  'own-books',
  'budget-version',
  'budget-line',
  'status-date',
  'belongs',
  'disclosure-gap',
  'region-level',
  'row-twice',
  'count',
]);

test('messages of the rules over origins and states', () => {
  const faults = [...originFaults, ...stateFaults].filter(({ rule }) => pinned.has(rule));
  const messages = faults.map((fault) => {
    const portal = loadPortal(damaged(fault).files, { data: 'data', content: 'none' });
    const found = runChecks({ portal, today: '2026-12-01', publicFiles: [] }).find(({ rule }) => rule === fault.rule);
    return `${fault.name}：${found?.field ?? ''} ${found?.value ?? ''} ${found?.message ?? ''}`;
  });
  expect(messages).toMatchInlineSnapshot(`
    [
      "财政拨款的拨付方是企业：拨付方 sample-org-food 是企业，而这笔资金是财政拨款，应当由机关拨付。请核对 拨付方 和 类型；没有错就不用改。",
      "捐赠的拨付方是机关：拨付方 sample-org-county-civil 是党政机关，而这笔资金是社会捐赠：机关拨的钱不是捐赠。请核对 拨付方 和 类型；没有错就不用改。",
      "层级比拨付方还低：层级 村 比拨付方 示例县民政局 的级别（县）还低。请核对 层级 和 拨付方；没有错就不用改。",
      "自己拨给自己：接收机构 sample-org-county-civil 和 拨付方 是同一家：自己拨给自己，看不出钱从哪里来。请核对这两格；没有错就不用改。",
      "文号早了十年：文号 示例民〔2014〕00号 是 2014 年的文号，而这笔资金的年度是 2024。请核对文号和年度；没有错就不用改。",
      "功能科目少一位：功能科目 208020 不是支出功能科目：类三位，款五位，项七位，例如 2080208。请核对，不清楚就空着。",
      "转来的钱没写上游：上游收入  空着，而备注说这笔钱是从别的资金转来的：不写从哪一笔来，合计里就算了两次。请填那一笔收入的编号，或改备注。",
      "结转写成拨入：类别 拨入 和备注对不上：备注说的是上年剩下的钱。请改为 "上年结转"，或改备注。",
      "实物折价写成捐赠：类别 捐赠 和备注对不上：备注说的是实物，没有进账，算进余额就多出一笔钱。请改为 "实物折价"，或改备注。",
      "利息比本金多：金额（元） 91235.00 比这笔资金收到的钱（16320.00 元）的一成还多，没有这么高的利息。请核对金额和类别。",
      "收款方是拨付方：收款方 sample-org-city-civil 就是拨这笔资金的那一家：把钱退回去不是支出。请核对收款方；没有错就不用改。",
      "收款方是接收机构自己：收款方 sample-org-town-gov 就是收这笔资金的那一家：付给自己，看不出钱花到了哪里。请填真正收钱的人；没有错就不用改。",
      "冲销换了收款方：收款方 sample-org-bookshop 和被冲销的那笔支出（sample-exp-2025-061）不是同一家，那一笔付给了 "sample-org-fitting"。退钱的是当初收钱的那一家，请核对 收款方 和 冲销。",
      "摘要只有一个字：摘要 款 没有说买了什么、做了什么。请写清楚，例如 “东街助餐点四月堂食补贴”。",
      "摘要写着其他：摘要 其他 没有说买了什么、做了什么。请写清楚，例如 “东街助餐点四月堂食补贴”。",
      "批复比申报多：金额（元） 95000.00 比申报的还多：sample-bud-children-county-service-activity-v1 只报了 90000.00 元。请核对这两个金额；没有错就不用改。",
      "版本跳号：版本 4 前面少了一版：sample-bud-children-county-service-activity-v1 是第 1 版。请把版本写成连着的数，或补上缺的那一版。",
      "申报写成批复：阶段 批复 是批复，可是前面的版本已经批复过了：一条预算只批一次，后来改的是调整。请改为 "调整"，或核对版本。",
      "批复写成调整：阶段 调整 是调整，可是在它之前没有批复：没有批过的预算谈不上调整。请改为 "批复"，或补上批复的那一版。",
      "批复晚于支出：预算 sample-bud-meals-lottery-2024-meals-v2 是 2025-03-15 才批复的，比这笔支出（2024-04-10）还晚。请改为付钱时的那一版，或核对日期。",
      "结项没有结束日期：结束日期  空着，而项目已结项了。请填哪天结束的。",
      "结项了还没有结束：结束日期 2027-12-31 还没有到（今天是 2026-12-01），而项目已结项了。请核对结束日期和状态。",
      "早已结束还在进行：状态 进行中 而结束日期 "2025-12-31" 已经过了。结束了请改为 "已结项"；还在做，请改结束日期。",
      "筹备的已经开始：状态 筹备 而开始日期 "2026-01-04" 已经过了。开始了请改为 "进行中"；没有开始，请改开始日期。",
      "花了钱的还在筹备：状态 筹备 可是已经有 42 笔支出。开始了请改为 "进行中"，或核对那些支出的项目。",
      "项目换了站点：站点 sample-room-beijie 和项目的支出不是一个站，那些支出是 "sample-station" 的。请核对项目的站点；没有错就不用改。",
      "预计受益人数是负数：预计受益人数 -60 太小：这里最少是 1。请核对；不清楚就空着。",
      "完成了没有日期：完成日期  空着，而状态是已完成。请填哪天完成的，或改状态。",
      "没有对接就完成了：状态 待对接 和完成日期 "2026-11-10" 对不上。请改为 "已完成"，或把完成日期空着。",
      "达标没有核查日期：核查日期  空着，而结果是达标。请填哪天核查的，或改为 "未核查"。",
      "少公示了一季：期间开始 2024-10-01 前面少了 1 个季度：上一次是 sample-disc-2024-q2，到 2024-06-30 为止。请补上没有公示的，晚了也补；期间写错了，请改。",
      "村的上级是村：上级 sample-dawan 是村级，管不了村级的 示例镇北街社区。请核对 上级 和 级别。",
      "村写成了省：上级 sample-town 是乡级，管不了省级的 示例镇北街社区。请核对 上级 和 级别。",
      "文件记了两遍：标题 示例镇社工站2024年度专账审计报告 和 sample-doc-audit-2024（data/sample-town/documents.csv 第 2 行）说的是同一件事。请删掉一行；不是一件事，请写出不同。",
      "一个数写了两个值：数值 2296 和 sample-fig-beijie-population（data/sample-town/figures.csv 第 3 行）说的是同一件事。请删掉一行；不是一件事，请写出不同。",
      "人口是负数：数值 -2196 是负数，而单位是 "人"。请对照原文核对数值和单位。",
      "活动名额是负数：名额 -12 太小：这里最少是 1。请核对；不清楚就空着。",
    ]
  `);
});

describe('is not told', () => {
  const silent = (rule: Rule, parts: Readonly<Record<string, readonly string[]>>): void => {
    expect(say(files(parts), rule)).toEqual([]);
  };

  test('money of a higher level that comes through an office further down, and a document of the year before', () => {
    silent(fundParties, {
      organizations: ['编号,名称,类型,区划', 'bureau,镇民政所,党政机关,demo'],
      funds: [
        '编号,名称,类型,层级,拨付方,接收站点,年度,文号,功能科目,出处',
        'f,中央补助,财政拨款,中央,bureau,demo-station,2024,示例〔2023〕1号,208,demo-doc',
      ],
    });
  });

  test('a note on what will be carried over, and interest on what came in other years', () => {
    silent(receiptKind, {
      receipts: [
        '编号,资金,日期,金额（元）,类别,备注,出处',
        'a,f,2023-01-05,100.00,拨入,年末结余结转2024年,demo-doc',
        'b,f,2023-12-20,10.00,利息,,demo-doc',
      ],
    });
  });

  test('money spent on the day on which its budget was approved', () => {
    silent(budgetLine, {
      receipts: receipts('r,f,2023-01-01,90.00,,拨入,'),
      budgets: budgets('b,p,f,exp-goods,批复,1,50.00,2023-01-05,'),
      expenses: expenses('a,f,p,2023-01-05,9.00,exp-goods,b,'),
    });
  });

  test('a project of the press without dates, and one that ends today', () => {
    const head = '编号,站点,名称,状态,开始日期,结束日期,出处';
    silent(statusDate, { projects: [head, 'p,poli-station,泊心归里,已结项,,,news'] });
    silent(statusDate, { projects: [head, 'p,demo-station,送餐,进行中,2023-01-01,2026-06-01,demo-doc'] });
  });

  test('years and quarters that follow one another, each kind by itself, and what takes the place of a quarter', () => {
    silent(disclosureGap, {
      disclosures: [
        '编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期,取代',
        'q4,demo-station,季度,2023-10-01,2023-12-31,2024-01-30,2024-01-26,',
        'q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-26,',
        'q1b,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-05-26,q1',
        'y,demo-station,年度,2023-01-01,2023-12-31,2024-03-30,2024-03-26,',
      ],
    });
  });

  test('the same figure of another day, and a document of another year', () => {
    silent(rowTwice, {
      figures: [
        '编号,对象类型,对象,指标,数值,单位,截至,出处',
        'a,站点,demo-station,ind-people,31,人次,2023-05-31,demo-doc',
        'b,站点,demo-station,ind-people,31,人次,2023-06-30,demo-doc',
      ],
      documents: [
        '编号,标题,发布者,日期,类型',
        'd1,年度总结,示例镇,2023-01-05,总结报告',
        'd2,年度总结,示例镇,2024-01-05,总结报告',
      ],
    });
  });
});
