import { guide, type Guide } from './guide.ts';

const disclosures = ['编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期'];
const first = 'q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-30,2024-04-26';

/** How far things have come, what stands above what, what is told twice or not at all. */
export const stateGuides: readonly Guide[] = [
  guide(
    'status-date',
    [
      '项目、供需或达标的状态，和它的日期对不上：完成了没有日期，或者日期过了状态没改。',
      '看现在到了哪一步，把状态或日期改对。',
      '居民看状态，就知道事情做完没有。过了期不改，等于没说。',
    ],
    'data/demo/projects.csv',
    ['编号,站点,名称,状态,开始日期,结束日期,出处'],
    [
      ['lunch,demo-station,中午一顿饭,已结项,2023-01-01,,demo-doc'],
      ['lunch,demo-station,中午一顿饭,已结项,2023-01-01,2023-12-31,demo-doc'],
    ],
  ),
  guide(
    'region-level',
    [
      '上级的级别不比自己高，例如一个村的上级填成了另一个村。',
      '核对上级和级别。中间少一级可以，倒过来不行。',
      '合计是顺着上级加上去的，上级错了，钱就加到别处去了。',
    ],
    'data/demo/regions.csv',
    ['编号,名称,级别,上级,示例', 'demo-village,示例村,村,demo,是'],
    [['demo-hamlet,示例新村,村,demo-village,是'], ['demo-hamlet,示例新村,村,demo,是']],
  ),
  guide(
    'disclosure-gap',
    [
      '一个站的季度公示或年度公示，中间少了一期。',
      '把少的那一期补上：晚了也要公布，页面会写晚了几天。期间写错的，改期间。',
      '中间少一期，那几个月的钱就没有人看见过。',
    ],
    'data/demo/disclosures.csv',
    [...disclosures, first],
    [
      ['q3,demo-station,季度,2024-07-01,2024-09-30,2024-10-30,2024-10-25'],
      ['q2,demo-station,季度,2024-04-01,2024-06-30,2024-07-30,2024-07-26'],
    ],
  ),
  guide(
    'row-twice',
    [
      '同一份文件记了两行，或者同一个数字写了两遍。',
      '删掉一行。两个数不一样的，对照原文留对的。不是一件事，就写出不同。',
      '一个数写两遍，改的时候只改一遍，两处就不一样了。',
    ],
    'data/demo/documents.csv',
    ['编号,标题,发布者,日期,类型', 'contract,送餐合同,示例镇,2023-01-05,合同'],
    [['contract-b,送餐合同,示例镇,2023-01-05,合同'], ['contract-b,助浴合同,示例镇,2023-01-05,合同']],
  ),
];
